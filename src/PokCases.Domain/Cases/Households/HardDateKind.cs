namespace PokCases.Domain.Cases.Households;

/// <summary>What happens on a hard date.</summary>
public enum HardDateKind
{
    /// <summary>Ontruiming.</summary>
    Eviction,

    /// <summary>Afsluiting of energy or water.</summary>
    Disconnection,

    /// <summary>Zitting of a court.</summary>
    Hearing,

    /// <summary>Something else, which its text says.</summary>
    Other,
}
