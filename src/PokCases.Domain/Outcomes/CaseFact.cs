using PokCases.Domain.Cases;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Outcomes;

/// <summary>What figures are made of: a case without id, reference, words or people. Days are days here.</summary>
public sealed record CaseFact
{
    /// <summary>The table it came to.</summary>
    public required Guid TableId { get; init; }

    /// <summary>The kind of that table.</summary>
    public required TableKind Kind { get; init; }

    /// <summary>The municipality that answers for it.</summary>
    public required Guid MunicipalityId { get; init; }

    /// <summary>When it was introduced.</summary>
    public required DateOnly IntroducedOn { get; init; }

    /// <summary>When triage decided that it comes to the table; null when triage did not.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>When it was first opened as an item of a session; null while it was not.</summary>
    public DateOnly? OnTableOn { get; init; }

    /// <summary>When it was closed, by the closing that stands; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>How it ended; null while it is open, and when nobody said.</summary>
    public ClosingOutcome? Outcome { get; init; }

    /// <summary>When it was last taken up again after a closing; null when never.</summary>
    public DateOnly? ReopenedOn { get; init; }

    /// <summary>When aftercare was last answered, of the closing that stands; null when not.</summary>
    public DateOnly? AftercareOn { get; init; }

    /// <summary>What the resident said then.</summary>
    public AftercareAnswer? Aftercare { get; init; }

    /// <summary>Life domains told at the introduction.</summary>
    public IReadOnlyList<LifeDomain> Domains { get; init; } = [];

    /// <summary>On what it was stuck at the introduction.</summary>
    public IReadOnlyList<StuckOn> Obstacles { get; init; } = [];

    /// <summary>Days from introduction to first table; null while it was on none.</summary>
    public int? DaysToTable => OnTableOn is { } on ? Math.Max(0, on.DayNumber - IntroducedOn.DayNumber) : null;

    /// <summary>Days from introduction to closing; null while it is open.</summary>
    public int? DaysToClosing => ClosedOn is { } on ? Math.Max(0, on.DayNumber - IntroducedOn.DayNumber) : null;

    /// <summary>How it stood at the end of a day: what came later has not happened. Null when the case itself came later.</summary>
    public CaseFact? AsOf(DateOnly day)
    {
        if (IntroducedOn > day)
        {
            return null;
        }

        var closed = ClosedOn <= day;
        var cared = closed && AftercareOn <= day;
        return this with
        {
            AcceptedOn = Until(AcceptedOn),
            OnTableOn = Until(OnTableOn),
            ClosedOn = closed ? ClosedOn : null,
            Outcome = closed ? Outcome : null,
            ReopenedOn = Until(ReopenedOn),
            AftercareOn = cared ? AftercareOn : null,
            Aftercare = cared ? Aftercare : null,
        };

        DateOnly? Until(DateOnly? on) => on <= day ? on : null;
    }
}
