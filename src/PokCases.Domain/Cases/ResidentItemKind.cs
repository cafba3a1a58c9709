namespace PokCases.Domain.Cases;

/// <summary>What of a case can stand on the resident's own page.</summary>
public enum ResidentItemKind
{
    /// <summary>A goal of the plan.</summary>
    Goal,

    /// <summary>An agreement or a decision of the table.</summary>
    Outcome,

    /// <summary>An action that is still to be done.</summary>
    Action,
}
