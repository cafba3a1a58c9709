namespace PokCases.Domain.Cases;

/// <summary>How a case ended.</summary>
public enum ClosingOutcome
{
    /// <summary>Opgelost.</summary>
    Solved,

    /// <summary>Deels opgelost.</summary>
    Partly,

    /// <summary>Niet opgelost.</summary>
    NotSolved,

    /// <summary>Afgeschaald: goes on in ordinary help.</summary>
    ScaledDown,

    /// <summary>Opgeschaald: goes on at a heavier table.</summary>
    ScaledUp,

    /// <summary>Ingetrokken.</summary>
    Withdrawn,

    /// <summary>Niet in behandeling genomen.</summary>
    NotTaken,
}
