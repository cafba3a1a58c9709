namespace PokCases.Domain.Cases;

/// <summary>Whether an action is still to be done.</summary>
public enum ActionState
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Gedaan.</summary>
    Done,

    /// <summary>Vervallen.</summary>
    Cancelled,
}
