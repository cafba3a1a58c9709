namespace PokCases.Domain.Cases;

/// <summary>How far a goal is.</summary>
public enum GoalState
{
    /// <summary>Nog niet bereikt.</summary>
    Open,

    /// <summary>Bereikt.</summary>
    Reached,

    /// <summary>Vervallen: the household no longer wants it.</summary>
    Dropped,
}
