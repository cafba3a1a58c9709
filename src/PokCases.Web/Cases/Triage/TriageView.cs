using PokCases.Web.Cases.Introducing;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>What the page about the triage of one case shows.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Title">Short title without names; empty for who reads the answer only.</param>
/// <param name="TableId">The table that is asked now.</param>
/// <param name="Table">Its name.</param>
/// <param name="Told">The pseudonymised introduction; null for who reads the answer only.</param>
/// <param name="Rounds">What was asked and answered, the newest first.</param>
/// <param name="MayDecide">Whether the viewer decides.</param>
/// <param name="BroughtItself">Whether the viewer brought the case.</param>
/// <param name="SeesCase">Whether the viewer has the case's own page.</param>
/// <param name="IsForViewer">Whether the answer is for the viewer.</param>
/// <param name="Duplicates">Cases that may be about the same.</param>
/// <param name="Tables">Other tables that a case may go to today.</param>
/// <param name="Referrers">Who can bring a warm referral to an end; empty for who does not decide.</param>
/// <param name="LeadId">Who does so unless somebody else is chosen: who holds the case.</param>
/// <param name="ReferBy">The day that is proposed for it.</param>
public sealed record TriageView(
    string Reference,
    string Title,
    Guid TableId,
    string Table,
    TriageView.Introduced? Told,
    IReadOnlyList<RoundView> Rounds,
    bool MayDecide,
    bool BroughtItself,
    bool SeesCase,
    bool IsForViewer,
    Duplicates Duplicates,
    IReadOnlyList<FieldChoice> Tables,
    IReadOnlyList<FieldChoice> Referrers,
    string LeadId,
    DateOnly ReferBy)
{
    /// <summary>The round that waits; null when none does.</summary>
    public RoundView? Open => Rounds.FirstOrDefault(r => r.Waits);

    /// <summary>The introduction: who brought it, and not whose story it is.</summary>
    public sealed record Introduced(string Question, IntroductionView? More, PersonLine Introducer, string IntroducedFor, string Municipality, DateTimeOffset At);
}
