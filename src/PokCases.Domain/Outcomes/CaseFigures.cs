using PokCases.Domain.Cases;

namespace PokCases.Domain.Outcomes;

/// <summary>Every figure about cases, each defined here and nowhere else.</summary>
public static class CaseFigures
{
    /// <summary>Ingebracht.</summary>
    public static readonly CaseFigure Introduced = new("introduced", c => c.IntroducedOn);

    /// <summary>Aangenomen: triage decided that it comes to the table.</summary>
    public static readonly CaseFigure Accepted = new("accepted", c => c.AcceptedOn);

    /// <summary>Op tafel geweest, for the first time.</summary>
    public static readonly CaseFigure OnTable = new("on-table", c => c.OnTableOn);

    /// <summary>Opgelost.</summary>
    public static readonly CaseFigure Solved = Closed("solved", ClosingOutcome.Solved);

    /// <summary>Deels opgelost.</summary>
    public static readonly CaseFigure Partly = Closed("partly", ClosingOutcome.Partly);

    /// <summary>Niet opgelost.</summary>
    public static readonly CaseFigure NotSolved = Closed("not-solved", ClosingOutcome.NotSolved);

    /// <summary>Anders afgesloten: scaled down or up, withdrawn, not taken, or nobody said how.</summary>
    public static readonly CaseFigure ClosedOtherwise = new("closed-otherwise", c => c.Outcome is ClosingOutcome.Solved or ClosingOutcome.Partly or ClosingOutcome.NotSolved ? null : c.ClosedOn);

    /// <summary>Heropend after a closing.</summary>
    public static readonly CaseFigure Reopened = new("reopened", c => c.ReopenedOn);

    /// <summary>Houdt stand at the last aftercare that was answered.</summary>
    public static readonly CaseFigure Holds = new("holds", c => c.Aftercare == AftercareAnswer.Holds ? c.AftercareOn : null);

    /// <summary>Houdt deels of niet stand at the last aftercare that was answered.</summary>
    public static readonly CaseFigure HoldsNot = new("holds-not", c => c.Aftercare is AftercareAnswer.Partly or AftercareAnswer.No ? c.AftercareOn : null);

    /// <summary>From introduction to the first table, in days.</summary>
    public static readonly CaseDays DaysToTable = new(new CaseFigure("days-to-table", c => c.OnTableOn), c => c.DaysToTable);

    /// <summary>From introduction to closing, in days.</summary>
    public static readonly CaseDays DaysToClosing = new(new CaseFigure("days-to-closing", c => c.ClosedOn), c => c.DaysToClosing);

    /// <summary>Those that count cases, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<CaseFigure> Counts = [Introduced, Accepted, OnTable, Solved, Partly, NotSolved, ClosedOtherwise, Reopened, Holds, HoldsNot];

    /// <summary>Those that tell how long something took.</summary>
    public static readonly IReadOnlyList<CaseDays> Durations = [DaysToTable, DaysToClosing];

    private static CaseFigure Closed(string key, ClosingOutcome outcome) => new(key, c => c.Outcome == outcome ? c.ClosedOn : null);
}
