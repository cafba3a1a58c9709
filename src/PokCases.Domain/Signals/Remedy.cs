namespace PokCases.Domain.Signals;

/// <summary>What is asked for: to help the people it hits now, or to change what causes it.</summary>
public enum Remedy
{
    /// <summary>Fix: a way out for the cases it hits.</summary>
    Fix,

    /// <summary>Solve: the rule or the way of working itself.</summary>
    Solve,
}
