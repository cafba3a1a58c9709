namespace PokCases.Domain.Accounts;

/// <summary>What kind of organisation sits at the table.</summary>
public enum OrganisationKind
{
    /// <summary>Gemeente; only these can answer for a case.</summary>
    Municipality,

    /// <summary>Wijkteam.</summary>
    NeighbourhoodTeam,

    /// <summary>Sociaal raadslieden.</summary>
    LegalAdvice,

    /// <summary>Woningcorporatie.</summary>
    HousingCorporation,

    /// <summary>Schuldhulpverlening.</summary>
    DebtHelp,

    /// <summary>Geestelijke gezondheidszorg.</summary>
    MentalHealth,

    /// <summary>Rechtsbijstand, such as a legal aid desk.</summary>
    LegalAid,

    /// <summary>Any other organisation.</summary>
    Other,
}
