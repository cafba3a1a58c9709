using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>A day as a form sends it.</summary>
internal static class TypedDay
{
    public static bool TryRead(string text, out DateOnly day) => FormReading.TryDay(text, out day);

    /// <summary>The day, or null when nothing readable was filled in.</summary>
    public static DateOnly? Read(string text) => TryRead(text, out var day) ? day : null;
}
