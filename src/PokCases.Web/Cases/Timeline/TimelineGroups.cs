using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Timeline;

/// <summary>To which group of the filter each kind of event belongs, and what a group is called in an address.</summary>
internal static class TimelineGroups
{
    private static readonly Dictionary<TimelineGroup, string> Words = new()
    {
        [TimelineGroup.Stage] = "fase",
        [TimelineGroup.Sessions] = "sessies",
        [TimelineGroup.Outcomes] = "uitkomsten",
        [TimelineGroup.Actions] = "acties",
        [TimelineGroup.Plan] = "plan",
        [TimelineGroup.Household] = "huishouden",
        [TimelineGroup.Other] = "overig",
    };

    /// <summary>Told by the actions themselves, with their text: not once more by the event.</summary>
    public static IReadOnlyList<CaseEventKind> ToldByActions { get; } = [CaseEventKind.ActionAdded, CaseEventKind.ActionDone, CaseEventKind.ActionCancelled];

    /// <summary>The group of a kind of event.</summary>
    public static TimelineGroup Of(CaseEventKind kind) => kind switch
    {
        CaseEventKind.Introduced or CaseEventKind.StageChanged or CaseEventKind.Closed or CaseEventKind.Reopened
            or CaseEventKind.TriageAsked or CaseEventKind.TriageTakenUp or CaseEventKind.TriageDecided or CaseEventKind.TriageReminded
            or CaseEventKind.Escalated or CaseEventKind.EscalationAnswered => TimelineGroup.Stage,
        CaseEventKind.ActionAdded or CaseEventKind.ActionDone or CaseEventKind.ActionCancelled or CaseEventKind.ActionReopened
            or CaseEventKind.ActionMoved or CaseEventKind.ActionMissed => TimelineGroup.Actions,
        CaseEventKind.BreakthroughSettled or CaseEventKind.InterimDecisionAsked or CaseEventKind.InterimDecisionWithdrawn
            or CaseEventKind.InterimDecisionTaken => TimelineGroup.Outcomes,
        CaseEventKind.GoalAdded or CaseEventKind.GoalReached or CaseEventKind.GoalDropped or CaseEventKind.GoalReopened
            or CaseEventKind.ResidentPageChanged or CaseEventKind.MethodStepAnswered or CaseEventKind.MethodStepReached
            or CaseEventKind.BreakthroughWritten or CaseEventKind.ScenarioChanged => TimelineGroup.Plan,
        CaseEventKind.PersonAdded or CaseEventKind.PersonRemoved or CaseEventKind.RepresentationNoted or CaseEventKind.HardDateSet
            or CaseEventKind.HardDateChanged or CaseEventKind.HardDateLifted or CaseEventKind.DomainsChosen or CaseEventKind.DomainMarked => TimelineGroup.Household,
        _ => TimelineGroup.Other,
    };

    /// <summary>The kinds of a group.</summary>
    public static List<CaseEventKind> KindsOf(TimelineGroup group) => [.. Enum.GetValues<CaseEventKind>().Where(k => Of(k) == group)];

    /// <summary>The group's word in an address.</summary>
    public static string Word(TimelineGroup group) => Words[group];

    /// <summary>The group that a word of an address names; null for none, or for a word that names none.</summary>
    public static TimelineGroup? Named(string? word) => Words.Where(w => w.Value == word).Select(w => (TimelineGroup?)w.Key).FirstOrDefault();
}
