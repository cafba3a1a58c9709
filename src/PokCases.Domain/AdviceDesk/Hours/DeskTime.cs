namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>Local times of the desk, and from which hour it is evening.</summary>
/// <param name="Zone">The zone of the installation.</param>
/// <param name="EveningFrom">Local time from which it is evening.</param>
public sealed record DeskTime(TimeZoneInfo Zone, TimeOnly EveningFrom)
{
    /// <summary>From when it is evening, unless an installation says otherwise.</summary>
    public static readonly TimeOnly UsualEvening = new(18, 0);

    /// <summary>The local day of a moment.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The local time of a moment.</summary>
    public TimeOnly TimeOf(DateTimeOffset moment) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The moment of a local time, in UTC. A time that the clock skips in spring is the hour after it; one that comes twice in autumn is the second.</summary>
    public DateTimeOffset Moment(DateOnly day, TimeOnly at)
    {
        var local = day.ToDateTime(at);
        if (Zone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
