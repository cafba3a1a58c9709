namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Which warnings an objection gives, and when. Pure: the same objection and days give the same warnings.</summary>
/// <param name="days">How many days before the last day, such as 14, 7 and 2.</param>
/// <param name="zone">The time zone, such as Europe/Amsterdam.</param>
public sealed class TermWarnings(IReadOnlyCollection<int> days, TimeZoneInfo zone)
{
    // Before the working day begins.
    private static readonly TimeOnly Early = new(7, 0);

    /// <summary>The warnings of its open terms that are due at a moment or were before it, in order.</summary>
    /// <remarks>Those of a term that was written down when it was near already are due at once; the nearest of them says it.</remarks>
    public IReadOnlyList<TermWarning> Due(Objection objection, DateTimeOffset now) => [.. All(objection).Where(w => w.At <= now)];

    /// <summary>The first warning after a moment; null for none.</summary>
    public TermWarning? Next(Objection objection, DateTimeOffset after) => All(objection).FirstOrDefault(w => w.At > after);

    /// <summary>The day a moment falls on there.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    private IEnumerable<TermWarning> All(Objection objection) =>
        from term in objection.OpenTerms
        from before in days
        let warning = new TermWarning(objection.Id, term.SourceId, term.LastDay, before, MorningOf(term.LastDay.AddDays(-before)))
        orderby warning.At, warning.Days descending
        select warning;

    private DateTimeOffset MorningOf(DateOnly day)
    {
        var local = day.ToDateTime(Early);
        local = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
