using System.Globalization;

namespace PokCases.Web.Cases.Closing;

/// <summary>A day as a form sends it.</summary>
internal static class TypedDay
{
    public static bool TryRead(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The day, or null when nothing readable was filled in.</summary>
    public static DateOnly? Read(string text) => TryRead(text, out var day) ? day : null;
}
