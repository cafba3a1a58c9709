namespace PokCases.Domain.Cases.Method;

/// <summary>What came of a breakthrough's proposal.</summary>
public enum BreakthroughVerdict
{
    /// <summary>Aangenomen.</summary>
    Accepted,

    /// <summary>Niet aangenomen.</summary>
    NotAccepted,

    /// <summary>Anders.</summary>
    Otherwise,
}
