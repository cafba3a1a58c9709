using Microsoft.Extensions.Options;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Reminders;

/// <summary>Days and mornings where the installation is.</summary>
internal sealed class ReminderClock(IOptions<LookOptions> look)
{
    // Before the working day begins.
    private static readonly TimeOnly Morning = new(7, 0);

    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(look.Value.TimeZone);

    /// <summary>The day a moment falls on here.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>Seven in the morning on a day.</summary>
    public DateTimeOffset MorningOf(DateOnly day)
    {
        var local = day.ToDateTime(Morning);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The first morning after a moment.</summary>
    public DateTimeOffset NextMorning(DateTimeOffset moment)
    {
        var today = DayOf(moment);
        return MorningOf(today) > moment ? MorningOf(today) : MorningOf(today.AddDays(1));
    }

    /// <summary>Monday morning after a moment.</summary>
    public DateTimeOffset NextMonday(DateTimeOffset moment)
    {
        var day = DayOf(NextMorning(moment));
        return MorningOf(day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 7) % 7));
    }
}
