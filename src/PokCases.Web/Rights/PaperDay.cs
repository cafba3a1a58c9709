using System.Globalization;

namespace PokCases.Web.Rights;

/// <summary>Days on what goes out to a resident: always with the year, since it is read later too.</summary>
internal static class PaperDay
{
    /// <summary>"27 november 2026", in the language that is being written.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
