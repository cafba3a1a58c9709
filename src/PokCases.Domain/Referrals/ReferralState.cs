namespace PokCases.Domain.Referrals;

/// <summary>Where a referral stands, in the names of a FHIR Task of the SDOH guide.</summary>
/// <remarks>From where to where, and by whom, stands in <see cref="ReferralTransitions"/>.</remarks>
public enum ReferralState
{
    /// <summary>Concept: only the referrer sees it.</summary>
    Draft,

    /// <summary>Aangeboden: the receiver is asked.</summary>
    Requested,

    /// <summary>Geaccepteerd: the receiver says yes.</summary>
    Accepted,

    /// <summary>Opgepakt: the receiver works on it.</summary>
    InProgress,

    /// <summary>In de wacht, until a day.</summary>
    OnHold,

    /// <summary>Afgerond: what was done is written down.</summary>
    Completed,

    /// <summary>Afgewezen: the receiver says no.</summary>
    Rejected,

    /// <summary>Ingetrokken, by who referred or by who received.</summary>
    Cancelled,

    /// <summary>Niet gelukt.</summary>
    Failed,

    /// <summary>Vergissing: it should never have been there.</summary>
    EnteredInError,
}
