namespace PokCases.Web.Demo;

/// <summary>Turns the partnership's numbers (days from today, minutes from a start) into moments.</summary>
internal sealed class DemoCalendar(DateTimeOffset now, TimeZoneInfo zone)
{
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    public DateTimeOffset Now { get; } = now;

    /// <summary>Where the installation is.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>Today, where the installation is.</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    public DateOnly Day(int days) => Today.AddDays(days);

    /// <summary>A local time on a day.</summary>
    public DateTimeOffset At(int days, TimeOnly time)
    {
        var local = Day(days).ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>A local time on a day that is over; never later than now.</summary>
    public DateTimeOffset Past(int days, TimeOnly time)
    {
        var at = At(days, time);
        return at > Now ? Now : at;
    }

    /// <summary>
    /// When a session of the partnership starts. Today's starts at its own time, and when that has passed at the next
    /// quarter: whoever tries the demo in the afternoon finds a session that is about to begin.
    /// </summary>
    public DateTimeOffset StartOf(int days, TimeOnly planned)
    {
        var start = At(days, planned);
        if (days != 0 || start >= Now)
        {
            return start;
        }

        var next = new DateTimeOffset((Now.UtcTicks + Quarter.Ticks - 1) / Quarter.Ticks * Quarter.Ticks, TimeSpan.Zero);
        var stillToday = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(next, zone).DateTime) == Today;
        return stillToday ? next : next - Quarter;
    }
}
