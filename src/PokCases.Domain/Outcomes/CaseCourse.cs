using PokCases.Domain.Cases;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Outcomes;

/// <summary>What was written down in the course of a case, as it stands in its tables: of this its <see cref="CaseFact"/> is made, and in no other way.</summary>
public sealed record CaseCourse
{
    /// <summary>The table it came to.</summary>
    public required Guid TableId { get; init; }

    /// <summary>The kind of that table.</summary>
    public required TableKind Kind { get; init; }

    /// <summary>The municipality that answers for it.</summary>
    public required Guid MunicipalityId { get; init; }

    /// <summary>When it was introduced.</summary>
    public required DateTimeOffset IntroducedAt { get; init; }

    /// <summary>When triage decided that it comes to a table, and to which; of another table than its own it does not count.</summary>
    public IEnumerable<(Guid TableId, DateTimeOffset At)> Accepted { get; init; } = [];

    /// <summary>When it was opened as an item of a session, each time.</summary>
    public IEnumerable<DateTimeOffset> Opened { get; init; } = [];

    /// <summary>Its closings; the last that was not reopened counts.</summary>
    public IReadOnlyCollection<CaseEnding> Endings { get; init; } = [];

    /// <summary>Life domains told at the introduction.</summary>
    public IReadOnlyList<LifeDomain> Domains { get; init; } = [];

    /// <summary>On what it was stuck at the introduction.</summary>
    public IReadOnlyList<StuckOn> Obstacles { get; init; } = [];

    /// <summary>The fact that figures are made of.</summary>
    /// <param name="dayOf">The day that a moment falls on here.</param>
    public CaseFact Fact(Func<DateTimeOffset, DateOnly> dayOf)
    {
        var standing = Endings.Where(e => e.ReopenedAt is null).MaxBy(e => e.ClosedAt);
        // Nullable, so that of no answers the last is none.
        var cared = standing?.Aftercare.Select(a => ((AftercareAnswer Answer, DateTimeOffset At)?)a).MaxBy(a => a!.Value.At);
        return new CaseFact
        {
            TableId = TableId,
            Kind = Kind,
            MunicipalityId = MunicipalityId,
            IntroducedOn = dayOf(IntroducedAt),
            AcceptedOn = Day(Accepted.Where(a => a.TableId == TableId).Min(a => (DateTimeOffset?)a.At)),
            OnTableOn = Day(Opened.Min(at => (DateTimeOffset?)at)),
            ClosedOn = Day(standing?.ClosedAt),
            Outcome = standing?.Outcome,
            ReopenedOn = Day(Endings.Max(e => e.ReopenedAt)),
            AftercareOn = Day(cared?.At),
            Aftercare = cared?.Answer,
            Domains = Domains,
            Obstacles = Obstacles,
        };

        DateOnly? Day(DateTimeOffset? moment) => moment is { } at ? dayOf(at) : null;
    }
}
