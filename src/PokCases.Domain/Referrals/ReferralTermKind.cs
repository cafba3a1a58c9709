namespace PokCases.Domain.Referrals;

/// <summary>What is waited for. A referral waits for one thing at a time.</summary>
public enum ReferralTermKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Aanbieden: the referrer offers a draft whose resident waits already, after triage or a receiver who did not take over.</summary>
    Offer,

    /// <summary>Antwoord: the receiver accepts or rejects.</summary>
    Answer,

    /// <summary>Overdracht: the first contact is confirmed.</summary>
    Handover,

    /// <summary>Terugkoppeling: the receiver tells how it goes.</summary>
    Feedback,

    /// <summary>Opnieuw kijken: the day until which it was put on hold.</summary>
    LookAgain,

    /// <summary>Hoe verder: the referrer says what becomes of a resident whom the other did not take over.</summary>
    Settle,
}
