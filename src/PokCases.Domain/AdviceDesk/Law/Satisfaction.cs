namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>Whether the resident was satisfied with how it went, whatever came of it.</summary>
public enum Satisfaction
{
    /// <summary>Ja.</summary>
    Yes,

    /// <summary>Deels.</summary>
    Partly,

    /// <summary>Nee.</summary>
    No,

    /// <summary>Niet gevraagd.</summary>
    NotAsked,
}
