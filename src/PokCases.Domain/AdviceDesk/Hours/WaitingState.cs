namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>Where somebody on the waiting list is.</summary>
public enum WaitingState
{
    /// <summary>Waits for an appointment.</summary>
    Waiting,

    /// <summary>Has an appointment.</summary>
    Appointed,

    /// <summary>Came.</summary>
    Came,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Did not come.</summary>
    NoShow,
}
