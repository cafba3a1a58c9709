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

    // By how the name of a kind begins, so that whoever adds one of a family has nothing to do here. What fits none is told under the rest.
    private static readonly (string Beginning, TimelineGroup Group)[] Families =
    [
        ("Introduc", TimelineGroup.Stage),
        ("Triage", TimelineGroup.Stage),
        ("Stage", TimelineGroup.Stage),
        ("Closed", TimelineGroup.Stage),
        ("Reopened", TimelineGroup.Stage),
        ("Referral", TimelineGroup.Stage),
        ("InterimDecision", TimelineGroup.Outcomes),
        ("Budget", TimelineGroup.Outcomes),
        ("Action", TimelineGroup.Actions),
        ("Goal", TimelineGroup.Plan),
        ("MethodStep", TimelineGroup.Plan),
        ("Breakthrough", TimelineGroup.Plan),
        ("Scenario", TimelineGroup.Plan),
        ("ResidentPage", TimelineGroup.Plan),
        ("Person", TimelineGroup.Household),
        ("Representation", TimelineGroup.Household),
        ("Help", TimelineGroup.Household),
        ("HardDate", TimelineGroup.Household),
        ("Domain", TimelineGroup.Household),
    ];

    /// <summary>The group of a kind of event.</summary>
    public static TimelineGroup Of(CaseEventKind kind)
    {
        var name = kind.ToString();
        return Families.Where(f => name.StartsWith(f.Beginning, StringComparison.Ordinal)).Select(f => (TimelineGroup?)f.Group).FirstOrDefault() ?? TimelineGroup.Other;
    }

    /// <summary>The kinds of a group.</summary>
    public static List<CaseEventKind> KindsOf(TimelineGroup group) => [.. Enum.GetValues<CaseEventKind>().Where(k => Of(k) == group)];

    /// <summary>The group's word in an address.</summary>
    public static string Word(TimelineGroup group) => Words[group];

    /// <summary>The group that a word of an address names; null for none, or for a word that names none.</summary>
    public static TimelineGroup? Named(string? word) => Words.Where(w => w.Value == word).Select(w => (TimelineGroup?)w.Key).FirstOrDefault();
}
