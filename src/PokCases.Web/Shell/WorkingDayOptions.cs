using System.Globalization;

namespace PokCases.Web.Shell;

/// <summary>Configuration section <c>WorkingDays</c>: what an installation changes about the days that terms count, beside weekends and the holidays of the law.</summary>
internal sealed class WorkingDayOptions
{
    public const string Section = "WorkingDays";

    /// <summary>Days on which nobody works, such as <c>2027-12-24</c>.</summary>
    public string[] Free { get; set; } = [];

    /// <summary>Holidays of the law on which people work all the same, such as Good Friday.</summary>
    public string[] Worked { get; set; } = [];

    public static bool TryRead(string day, out DateOnly read) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out read);

    public Domain.WorkingDays Read() => new(Days(Free), Days(Worked));

    private static IEnumerable<DateOnly> Days(IEnumerable<string> days) => days.Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
