namespace PokCases.Domain.Cases;

/// <summary>Which stage may follow which: <i>aangemeld → triage → op tafel → in uitvoering → afgesloten</i>, and <i>in de wacht</i>.</summary>
public static class CaseStages
{
    /// <summary>All of them in the order in which a case goes; what waits stands before what is closed.</summary>
    public static IReadOnlyList<CaseStage> InOrder { get; } =
        [CaseStage.Submitted, CaseStage.Triage, CaseStage.OnTable, CaseStage.InProgress, CaseStage.OnHold, CaseStage.Closed];

    /// <summary>Where a stage stands in that order, from 0.</summary>
    public static int PlaceOf(CaseStage stage) => InOrder.Index().First(s => s.Item == stage).Index;

    /// <summary>The stages a case can go to from this one. From <see cref="CaseStage.OnHold"/> it depends on where it was: see <see cref="Case.CanMoveTo"/>.</summary>
    public static IReadOnlyList<CaseStage> After(CaseStage stage) => stage switch
    {
        // A table may take up a case without triage: urgent, or known from before.
        CaseStage.Submitted => [CaseStage.Triage, CaseStage.OnTable, CaseStage.OnHold, CaseStage.Closed],
        CaseStage.Triage => [CaseStage.Submitted, CaseStage.OnTable, CaseStage.OnHold, CaseStage.Closed],
        CaseStage.OnTable => [CaseStage.InProgress, CaseStage.OnHold, CaseStage.Closed],
        CaseStage.InProgress => [CaseStage.OnTable, CaseStage.OnHold, CaseStage.Closed],
        _ => [],
    };
}
