using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>A referral as one viewer may see it.</summary>
public sealed class ReferralView
{
    public required Referral Referral { get; init; }

    /// <summary>Whether what it says may be read; else its terms only.</summary>
    public required bool SeesWords { get; init; }

    /// <summary>Whether the viewer may know who the resident is.</summary>
    public required bool SeesNames { get; init; }

    /// <summary>Reference of the case; empty for none, and for who doesn't see the case.</summary>
    public required string CaseReference { get; init; }

    /// <summary>Why it is seen: key of a text.</summary>
    public required string Why { get; init; }

    /// <summary>As what the viewer acts.</summary>
    public required ReferralParty Parties { get; init; }

    /// <summary>Who is named in it.</summary>
    public required IReadOnlyDictionary<Guid, PersonLine> People { get; init; }

    /// <summary>The referrer's organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>Who is responsible now; empty when nobody has to do anything any more.</summary>
    public required string Responsible { get; init; }

    public required WarmthVerdict Warmth { get; init; }

    /// <summary>What is missing before it can be offered; for who may offer it.</summary>
    public required IReadOnlyList<ReferralGap> Gaps { get; init; }

    /// <summary>What goes along; null for nothing.</summary>
    public required ReferralData? Data { get; init; }

    /// <summary>The case's record of agreeing to be helped; empty for none.</summary>
    public required string Agreement { get; init; }

    /// <summary>The other referrals of its chain, in order, as far as they may be seen.</summary>
    public required IReadOnlyList<ReferralRow> Chain { get; init; }

    public required IReadOnlyList<CourseLine> Course { get; init; }

    /// <summary>What can be chosen in the forms.</summary>
    public required ReferralChoices Choices { get; init; }

    /// <summary>How a receiver without an account gets in; null for who does not refer, and when the receiver signs in.</summary>
    public required Outside.OutsideLinkView? OutsideLink { get; init; }

    public required DateOnly Today { get; init; }

    public required DateTimeOffset Now { get; init; }

    public string Path => ReferralsModule.PathOf(Referral.Reference);

    /// <summary>Whether a form for this step is shown.</summary>
    public bool May(ReferralState to) => Any(p => ReferralTransitions.Allows(Referral.State, to, p));

    /// <summary>Whether a form for this act is shown.</summary>
    public bool May(ReferralAct act) => Any(p => ReferralActs.Allows(act, Referral.State, p)) && act switch
    {
        ReferralAct.ConfirmContact => !Referral.IsTakenOver,
        ReferralAct.ConfirmByResident => Referral.ResidentConfirmedAt is null,
        ReferralAct.GiveFeedback => Referral.IsTakenOver,
        ReferralAct.Settle or ReferralAct.Redirect or ReferralAct.Reassign => !Referral.IsOver,
        _ => true,
    };

    /// <summary>A professional by name and organisation; the receiver's name for who has no account.</summary>
    public string Name(Guid? id) => id is { } person ? People.TryGetValue(person, out var line) ? line.Full : "–" : Referral.ReceiverName;

    private bool Any(Func<ReferralParty, bool> may) => Enum.GetValues<ReferralParty>().Any(p => p != ReferralParty.None && Parties.HasFlag(p) && may(p));
}
