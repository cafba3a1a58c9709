namespace PokCases.Domain.Cases;

/// <summary>Whether what was reached still holds, according to the resident.</summary>
public enum AftercareAnswer
{
    /// <summary>Ja.</summary>
    Holds,

    /// <summary>Deels.</summary>
    Partly,

    /// <summary>Nee.</summary>
    No,

    /// <summary>Niet bereikt.</summary>
    NotReached,
}
