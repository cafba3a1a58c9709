using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;

namespace PokCases.Web.Shell;

/// <summary>Days, times, amounts and lists in the words of the screen, in the person's language and the installation's time zone.</summary>
internal sealed class Words(IStringLocalizer<ShellTexts> texts, TimeProvider time, IOptions<LookOptions> options, WorkingDays working)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public DateOnly Today => Local(time.GetUtcNow());

    /// <summary>The day that is so many working days after a day, here.</summary>
    public DateOnly AfterWorkingDays(DateOnly day, int days) => working.After(day, days);

    /// <summary>The day a moment falls on here.</summary>
    public DateOnly Local(DateTimeOffset moment) => DateOnly.FromDateTime(At(moment).DateTime);

    /// <summary>The time of day of a moment here.</summary>
    public TimeOnly LocalTime(DateTimeOffset moment) => TimeOnly.FromDateTime(At(moment).DateTime);

    /// <summary>The moment of a local day and time. A time that the clock skips in spring is the hour after it.</summary>
    public DateTimeOffset MomentOf(DateOnly day, TimeOnly at)
    {
        var local = day.ToDateTime(at);
        if (zone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>"dinsdag 24 november", with the year when it is another year.</summary>
    public string Day(DateOnly day) =>
        day.ToString(day.Year == Today.Year ? "dddd d MMMM" : "dddd d MMMM yyyy", Culture);

    /// <summary>"24 november", with the year when it is another year.</summary>
    public string ShortDay(DateOnly day) => day.ToString(day.Year == Today.Year ? "d MMMM" : "d MMMM yyyy", Culture);

    /// <summary>"9.31"</summary>
    public string Time(DateTimeOffset moment) => At(moment).ToString(texts["TimePattern"], Culture);

    /// <summary>"dinsdag 24 november, 9.31 uur"</summary>
    public string Moment(DateTimeOffset moment) => texts["Moment", Day(Local(moment)), Time(moment)];

    /// <summary>"dinsdag 24 november, 9.00–11.00 uur"</summary>
    public string Period(DateTimeOffset from, DateTimeOffset until) =>
        Local(from) == Local(until)
            ? texts["Period", Day(Local(from)), Time(from), Time(until)]
            : texts["PeriodOverDays", Moment(from), Moment(until)];

    /// <summary>"vandaag", "morgen", "over 9 dagen", "3 dagen geleden"</summary>
    public string FromToday(DateOnly day) => (day.DayNumber - Today.DayNumber) switch
    {
        0 => texts["Today"],
        1 => texts["Tomorrow"],
        -1 => texts["Yesterday"],
        > 1 and var days => texts["InDays", days],
        var days => texts["DaysAgo", -days],
    };

    /// <summary>For a date something must be done by: "vandaag", "morgen" or "vrijdag 27 november".</summary>
    public string Due(DateOnly day) => Math.Abs(day.DayNumber - Today.DayNumber) <= 1 ? FromToday(day) : Day(day);

    /// <summary>"3 december, over 9 dagen"</summary>
    public string DayAndDistance(DateOnly day) => texts["DayAndDistance", ShortDay(day), FromToday(day)];

    /// <summary>"8 min"; half minutes round up.</summary>
    public string Minutes(TimeSpan length) =>
        texts["Minutes", (int)Math.Round(length.TotalMinutes, MidpointRounding.AwayFromZero)];

    /// <summary>"4:12"; past zero "+1:05".</summary>
    public static string Clock(TimeSpan left)
    {
        // Whole seconds upward, so that the clock shows 0:00 at the moment the time is over and not a second earlier.
        var seconds = (long)Math.Ceiling(left.TotalSeconds);
        var shown = Math.Abs(seconds);
        return string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? "+" : "")}{shown / 60}:{shown % 60:00}");
    }

    /// <summary>"€ 1.850" or "€ 12,50"</summary>
    public static string Money(decimal amount) =>
        "€\u00a0" + amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", Culture);

    /// <summary>"a, b en c"</summary>
    public string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => texts["ListEnd", string.Join(", ", parts.Take(parts.Count - 1)), parts[^1]],
    };

    /// <summary>The form in which <c>&lt;time datetime&gt;</c> wants it.</summary>
    public static string Machine(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"F. El Idrissi" gives "FE": the first letters of the first two parts, articles left out.</summary>
    public static string Initials(string name)
    {
        var parts = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => char.IsUpper(part[0]))
            .ToArray();
        return parts switch
        {
            [] => name.Length == 0 ? "?" : name[..1].ToUpperInvariant(),
            [var only] => only[..1],
            [var first, .. var rest] => $"{first[0]}{rest[0][0]}",
        };
    }

    private DateTimeOffset At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);
}
