namespace PokCases.Domain.Cases;

/// <summary>What a privacy officer found of an emergency access.</summary>
public enum EmergencyVerdict
{
    /// <summary>Terecht.</summary>
    Justified,

    /// <summary>Niet terecht.</summary>
    NotJustified,
}
