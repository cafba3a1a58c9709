namespace PokCases.Domain.Referrals;

/// <summary>As what somebody acts on a referral. A person may be more than one; each act is done as one.</summary>
[Flags]
public enum ReferralParty
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Verwijzer: responsible until the other has taken over.</summary>
    Referrer = 1,

    /// <summary>Ontvanger, in an organisation of the partnership.</summary>
    Receiver = 2,

    /// <summary>Ontvanger without an account, by a link and a code.</summary>
    OutsideReceiver = 4,

    /// <summary>Casusregisseur of the case it is from.</summary>
    CaseLead = 8,

    /// <summary>Voorzitter of the table it is of: for terms, and when somebody has to be responsible.</summary>
    Chair = 16,
}
