using PokCases.Domain.Cases.Method;

namespace PokCases.Web.Demo;

/// <summary>Steps, breakthrough form, calculation and interim decisions of one case. Amounts are in whole euros.</summary>
internal sealed record PartnershipBreakthrough(
    string Case,
    IReadOnlyList<PartnershipBreakthrough.AnswerEntry> Answers,
    IReadOnlyList<PartnershipBreakthrough.VersionEntry> Versions,
    PartnershipBreakthrough.ScenarioEntry? Scenario,
    IReadOnlyList<PartnershipBreakthrough.InterimEntry> Interim)
{
    internal sealed record AnswerEntry(int Step, string By, int Days, string Text);

    internal sealed record VersionEntry(string By, int Days, BreakthroughContent Content);

    internal sealed record ScenarioEntry(string By, int Days, int Horizon, string Assumptions, IReadOnlyList<LineEntry> Lines, IReadOnlyList<OnceEntry> Once);

    internal sealed record LineEntry(string What, string Organisation, long Without, long With, MoneyNature Nature, string Basis);

    internal sealed record OnceEntry(string What, string Organisation, long Amount, MoneyNature Nature, string Basis);

    internal sealed record InterimEntry(string By, int Days, string Question, string Proposal, string Holder, IReadOnlyList<string> Needed, IReadOnlyList<InterimAnswerEntry> Answers, InterimOutcome? Decided);

    /// <summary><c>Item</c>: the agenda item that tells of it, by session and place.</summary>
    internal sealed record InterimOutcome(int Days, bool Accepted, string Reason, string Item);

    internal sealed record InterimAnswerEntry(string By, bool Agrees, string Reason);
}
