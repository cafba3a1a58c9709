namespace PokCases.Web.Referrals;

/// <summary>The lists of somebody's referrals.</summary>
public enum ReferralList
{
    /// <summary>Wacht op mij.</summary>
    Mine,

    /// <summary>Wacht op de ander.</summary>
    Other,

    /// <summary>Te laat, on whomever it waits.</summary>
    Late,

    /// <summary>Klaar: nobody has to do anything any more.</summary>
    Over,
}
