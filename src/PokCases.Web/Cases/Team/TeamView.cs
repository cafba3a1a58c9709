using PokCases.Domain.Cases;

namespace PokCases.Web.Cases.Team;

/// <summary>What the page of a case's team shows to this viewer.</summary>
/// <param name="Head">Head of the case's pages.</param>
/// <param name="MayManage">Whether the viewer adds, renews and ends.</param>
/// <param name="MayAnswer">Whether the viewer answers requests for access.</param>
/// <param name="Members">Who is on the team now, added by name.</param>
/// <param name="Past">Who was; the last to go first.</param>
/// <param name="Requests">Requests that wait; empty for who doesn't answer them.</param>
/// <param name="Emergencies">Who took emergency access; the last first.</param>
public sealed record TeamView(
    CaseHeadView Head,
    bool MayManage,
    bool MayAnswer,
    IReadOnlyList<TeamView.Member> Members,
    IReadOnlyList<TeamView.Member> Past,
    IReadOnlyList<TeamView.Request> Requests,
    IReadOnlyList<TeamView.Emergency> Emergencies)
{
    public string Path => Head.Path + TeamModule.Under;

    /// <param name="Id">The place on the team.</param>
    /// <param name="Person">Who.</param>
    /// <param name="Role">In words; empty for none.</param>
    /// <param name="Why">The last reason given; empty when none was.</param>
    /// <param name="AddedBy">Who added this person.</param>
    /// <param name="From">Since when.</param>
    /// <param name="Until">Until when; null without an end.</param>
    /// <param name="EndsAtClosing">Ends when the case closes.</param>
    /// <param name="EndsSoon">Whether its end is near.</param>
    /// <param name="EndedBy">Who ended it; null when it holds, or ended by itself.</param>
    public sealed record Member(Guid Id, PersonLine Person, string Role, string Why, PersonLine AddedBy, DateTimeOffset From, DateTimeOffset? Until, bool EndsAtClosing, bool EndsSoon, PersonLine? EndedBy);

    /// <param name="Id">The request.</param>
    /// <param name="Person">Who asks.</param>
    /// <param name="Role">In which role.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="AskedAt">When.</param>
    /// <param name="AnswerBy">By which day it should be answered.</param>
    public sealed record Request(Guid Id, PersonLine Person, string Role, string Reason, DateTimeOffset AskedAt, DateOnly AnswerBy);

    /// <param name="Person">Who.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="From">Since when.</param>
    /// <param name="Until">Until when.</param>
    /// <param name="HoldsNow">Whether it runs now.</param>
    /// <param name="Verdict">What the privacy officer found; null while it is not judged.</param>
    public sealed record Emergency(PersonLine Person, string Reason, DateTimeOffset From, DateTimeOffset Until, bool HoldsNow, EmergencyVerdict? Verdict);
}
