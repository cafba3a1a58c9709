namespace PokCases.Domain.Cases;

/// <summary>What happened to somebody's place on a case team.</summary>
public enum TeamChangeKind
{
    /// <summary>Added.</summary>
    Added,

    /// <summary>Given a new end.</summary>
    Renewed,

    /// <summary>Ended by somebody.</summary>
    Ended,

    /// <summary>Ended by itself.</summary>
    Lapsed,
}
