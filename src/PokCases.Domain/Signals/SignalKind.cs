namespace PokCases.Domain.Signals;

/// <summary>What kind of obstacle it is.</summary>
public enum SignalKind
{
    /// <summary>Organisatorisch.</summary>
    Organisational,

    /// <summary>Financieel.</summary>
    Financial,

    /// <summary>Juridisch.</summary>
    Legal,
}
