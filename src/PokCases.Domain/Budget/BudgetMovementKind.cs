namespace PokCases.Domain.Budget;

/// <summary>What happened to a breakthrough budget.</summary>
public enum BudgetMovementKind
{
    /// <summary>Beschikbaar gesteld.</summary>
    Granted,

    /// <summary>Overgeheveld uit het vorige jaar.</summary>
    CarriedIn,

    /// <summary>Overgeheveld naar het volgende jaar.</summary>
    CarriedOut,

    /// <summary>Een eerdere boeking rechtgezet.</summary>
    Corrected,

    /// <summary>Vastgelegd voor een aanvraag.</summary>
    Committed,

    /// <summary>Betaald uit wat vastlag: verandert niets aan wat vrij is.</summary>
    Paid,

    /// <summary>Het deel dat niet nodig was, terug in het budget.</summary>
    Returned,
}
