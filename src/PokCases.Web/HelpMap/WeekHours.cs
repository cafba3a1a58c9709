using System.Globalization;
using PokCases.Domain.HelpMap;

namespace PokCases.Web.HelpMap;

/// <summary>Opening hours as people write them: a line for each day, such as <c>9.00-12.30, 13.00-17.00</c>.</summary>
internal static class WeekHours
{
    private static readonly string[] Formats = ["H.mm", "H:mm", "HH.mm", "HH:mm", "%H"];

    /// <summary>Days in the order of a week here.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The field of a day's line.</summary>
    public static string Field(DayOfWeek day) => $"uren-{((int)day + 6) % 7}";

    /// <summary>A day's line; empty when it is closed.</summary>
    public static string Line(IEnumerable<OpeningTime> hours, DayOfWeek day) => string.Join(", ", hours.Where(h => h.Day == day).Select(h => $"{Time(h.From)}-{(h.Until == TimeOnly.MinValue ? "24.00" : Time(h.Until))}"));

    /// <summary>Reads a day's line; null when it can't be read.</summary>
    public static IReadOnlyList<OpeningTime>? Read(DayOfWeek day, string line)
    {
        List<OpeningTime> hours = [];
        foreach (var part in line.Replace('–', '-').Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('-', StringSplitOptions.TrimEntries) is not [var from, var until] || Read(from) is not { } begins || Read(until) is not { } ends || !new OpeningTime(day, begins, ends).IsWhole)
            {
                return null;
            }

            hours.Add(new OpeningTime(day, begins, ends));
        }

        return hours;
    }

    private static string Time(TimeOnly at) => at.ToString("H.mm", CultureInfo.InvariantCulture);

    private static TimeOnly? Read(string text) =>
        text is "24" or "24.00" or "24:00" ? TimeOnly.MinValue
        : TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at
        : null;
}
