namespace PokCases.Domain.Referrals;

/// <summary>What a referral comes from.</summary>
public enum ReferralOrigin
{
    /// <summary>Op zichzelf: there is no case and no contact.</summary>
    Alone,

    /// <summary>A case.</summary>
    Case,

    /// <summary>Triage: the table decided that somebody else can help better.</summary>
    Triage,

    /// <summary>Klantcontact at an advice desk.</summary>
    AdviceContact,
}
