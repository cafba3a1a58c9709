namespace PokCases.Domain.Cases.Households;

/// <summary>By what somebody acts for another person.</summary>
public enum RepresentationKind
{
    /// <summary>Ouderlijk gezag or voogdij (Boek 1 BW, titel 14).</summary>
    ParentalAuthority,

    /// <summary>Bewind: the bewindvoerder decides about money and goods (Boek 1 BW, titel 19).</summary>
    FinancialAdministration,

    /// <summary>Curatele: the curator decides about money and person (Boek 1 BW, titel 16).</summary>
    Guardianship,

    /// <summary>Mentorschap: the mentor decides about care (Boek 1 BW, titel 20).</summary>
    Mentorship,

    /// <summary>Gemachtigde (artikel 2:1 Awb).</summary>
    Authorisation,
}
