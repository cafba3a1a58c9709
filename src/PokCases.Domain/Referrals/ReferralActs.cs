using static PokCases.Domain.Referrals.ReferralParty;
using static PokCases.Domain.Referrals.ReferralState;

namespace PokCases.Domain.Referrals;

/// <summary>Who may do what with a referral, and in which states: what <see cref="ReferralTransitions"/> is for going on, this is for the rest.</summary>
public static class ReferralActs
{
    private static readonly Dictionary<ReferralAct, (ReferralParty By, ReferralState[] In)> Rows = new()
    {
        [ReferralAct.Change] = (Referrer, [Draft]),
        // While somebody has to carry it: also what the other did not take over and nobody settled.
        [ReferralAct.Reassign] = (Referrer | CaseLead | Chair, [Draft, Requested, Accepted, InProgress, OnHold, Rejected, Cancelled, Failed, EnteredInError]),
        [ReferralAct.ReassignReceiver] = (Receiver, [Requested, Accepted, InProgress, OnHold]),
        [ReferralAct.NoteHandover] = (Referrer | Receiver, [Requested, Accepted, InProgress, OnHold]),
        [ReferralAct.Appoint] = (Referrer | Receiver | OutsideReceiver, [Accepted, InProgress, OnHold]),
        [ReferralAct.ConfirmContact] = (Receiver | OutsideReceiver, [Accepted, InProgress, OnHold]),
        // Not by the receiver: that would be claiming it twice.
        [ReferralAct.ConfirmByResident] = (Referrer | CaseLead, [Accepted, InProgress, OnHold, Completed]),
        [ReferralAct.GiveFeedback] = (Receiver | OutsideReceiver, [InProgress, OnHold]),
        [ReferralAct.GiveLink] = (Referrer, [Requested, Accepted, InProgress, OnHold]),
        [ReferralAct.Settle] = (Referrer | CaseLead, [Rejected, Cancelled, Failed, EnteredInError]),
        [ReferralAct.Redirect] = (Referrer, [Rejected, Cancelled, Failed]),
    };

    /// <summary>Whether this party may do this in this state.</summary>
    public static bool Allows(ReferralAct act, ReferralState state, ReferralParty party) => (Rows[act].By & party) != 0 && Rows[act].In.Contains(state);

    /// <summary>Throws <c>referral-act-state</c> when it is not done in this state, <c>referral-not-yours</c> when not by this party.</summary>
    public static void Check(ReferralAct act, ReferralState state, ReferralParty party)
    {
        RuleViolation.When(!Rows[act].In.Contains(state), "referral-act-state", $"{act} is not done with a referral that is {state}.");
        RuleViolation.When(!Allows(act, state, party), "referral-not-yours", $"{act} is not done by {party}.");
    }
}
