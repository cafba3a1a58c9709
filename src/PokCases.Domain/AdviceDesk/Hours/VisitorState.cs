namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>Where a visitor of a consulting day is.</summary>
public enum VisitorState
{
    /// <summary>Waits.</summary>
    Waiting,

    /// <summary>Is called by an advisor.</summary>
    Called,

    /// <summary>Is being helped.</summary>
    Helping,

    /// <summary>Was helped.</summary>
    Done,

    /// <summary>Left without being helped.</summary>
    Gone,
}
