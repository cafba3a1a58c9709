namespace PokCases.Domain.Sharing;

/// <summary>What a ground in a table's register can carry. In the order in which they are offered: consent comes last.</summary>
public enum LegalGroundKind
{
    /// <summary>Grondslag voor het verwerken van persoonsgegevens (art. 6 AVG).</summary>
    Processing,

    /// <summary>A duty or task in a sector law, which is shared for.</summary>
    SectorLaw,

    /// <summary>Second ground for health data (art. 9 AVG, UAVG).</summary>
    Health,

    /// <summary>Second ground for criminal data (art. 10 AVG, UAVG).</summary>
    Criminal,

    /// <summary>Consent. It cannot repair a missing basis in the social domain, so it is never the first one offered.</summary>
    Consent,
}
