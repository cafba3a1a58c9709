namespace PokCases.Domain.Rights;

/// <summary>Which right a resident uses (AVG chapter III).</summary>
public enum ResidentRequestKind
{
    /// <summary>Inzage (art. 15).</summary>
    Access,

    /// <summary>Rectificatie (art. 16).</summary>
    Correction,

    /// <summary>Bezwaar tegen de verwerking (art. 21).</summary>
    Objection,

    /// <summary>Verwijdering (art. 17).</summary>
    Erasure,
}
