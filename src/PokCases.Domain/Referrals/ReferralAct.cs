namespace PokCases.Domain.Referrals;

/// <summary>What is done with a referral without bringing it to another state. Who may, and when, stands in <see cref="ReferralActs"/>.</summary>
public enum ReferralAct
{
    /// <summary>Changing what a draft says.</summary>
    Change,

    /// <summary>Giving the referrer's duty to somebody else.</summary>
    Reassign,

    /// <summary>Giving the receiver's part to a colleague there.</summary>
    ReassignReceiver,

    /// <summary>Writing down the handover conversation.</summary>
    NoteHandover,

    /// <summary>Making, moving, keeping and missing an appointment.</summary>
    Appoint,

    /// <summary>The receiver confirms the first contact.</summary>
    ConfirmContact,

    /// <summary>Writing down that the resident says so too.</summary>
    ConfirmByResident,

    /// <summary>Telling how it goes.</summary>
    GiveFeedback,

    /// <summary>Letting a receiver outside in by a link.</summary>
    GiveLink,

    /// <summary>Writing down what becomes of a resident whom the other did not take over.</summary>
    Settle,

    /// <summary>Referring to a third, after the other did not take over.</summary>
    Redirect,
}
