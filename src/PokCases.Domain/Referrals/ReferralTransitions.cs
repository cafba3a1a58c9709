using static PokCases.Domain.Referrals.ReferralParty;
using static PokCases.Domain.Referrals.ReferralState;

namespace PokCases.Domain.Referrals;

/// <summary>The state table of a referral: the one place that says from where to where, and by whom.</summary>
/// <remarks>
/// After the task states of FHIR SDOH Clinical Care: the requester sets draft, requested and entered-in-error; the receiver
/// sets accepted, rejected, in-progress, on-hold, failed and completed; either sets cancelled. A reason is expected for
/// rejected, cancelled, on-hold and failed. A receiver outside has four things to do (accept, refuse, report first contact,
/// give feedback), so what is left is done by who referred. Who was asked and says no rejects, and doesn't cancel.
/// </remarks>
public static class ReferralTransitions
{
    private const ReferralParty Either = Receiver | OutsideReceiver;

    /// <summary>Every row.</summary>
    public static IReadOnlyList<ReferralTransition> All { get; } =
    [
        Row(Draft, Requested, Referrer),
        Row(Draft, Cancelled, Referrer),
        Row(Draft, EnteredInError, Referrer),

        Row(Requested, Accepted, Either),
        Row(Requested, Rejected, Either),
        Row(Requested, Cancelled, Referrer),
        Row(Requested, EnteredInError, Referrer),

        Row(Accepted, InProgress, Either),
        Row(Accepted, OnHold, Receiver),
        Row(Accepted, Failed, Either),
        Row(Accepted, Cancelled, Referrer | Receiver),
        Row(Accepted, EnteredInError, Referrer),

        Row(InProgress, Completed, Either),
        Row(InProgress, OnHold, Receiver),
        Row(InProgress, Failed, Either),
        Row(InProgress, Cancelled, Referrer | Receiver),
        Row(InProgress, EnteredInError, Referrer),

        Row(OnHold, InProgress, Receiver),
        Row(OnHold, Failed, Receiver),
        Row(OnHold, Cancelled, Referrer | Receiver),
        Row(OnHold, EnteredInError, Referrer),
    ];

    /// <summary>Whether going to this state has a reason of the list, and words.</summary>
    public static bool NeedsReason(ReferralState to) => to is Rejected or Cancelled or OnHold or Failed;

    /// <summary>Whether nothing goes on from here.</summary>
    public static bool IsEnd(ReferralState state) => state is Completed or Rejected or Cancelled or Failed or EnteredInError;

    /// <summary>Whether the receiver has it before them: it was offered and has not ended.</summary>
    public static bool IsBeforeReceiver(ReferralState state) => state is Requested or Accepted or InProgress or OnHold;

    /// <summary>The states that this party can bring it to from here.</summary>
    public static IEnumerable<ReferralState> After(ReferralState from, ReferralParty party) =>
        All.Where(t => t.From == from && (t.By & party) != 0).Select(t => t.To);

    /// <summary>Whether this party may.</summary>
    public static bool Allows(ReferralState from, ReferralState to, ReferralParty party) => After(from, party).Contains(to);

    /// <summary>Throws <c>referral-state</c> when it doesn't go from here to there, <c>referral-not-yours</c> when it does but not by this party.</summary>
    public static void Check(ReferralState from, ReferralState to, ReferralParty party)
    {
        RuleViolation.When(!All.Any(t => t.From == from && t.To == to), "referral-state", $"A referral doesn't go from {from} to {to}.");
        RuleViolation.When(!Allows(from, to, party), "referral-not-yours", $"{party} doesn't bring a referral from {from} to {to}.");
    }

    private static ReferralTransition Row(ReferralState from, ReferralState to, ReferralParty by) => new(from, to, by, NeedsReason(to));
}
