namespace PokCases.Domain.Signals;

/// <summary>Where a signal stands: <i>opgehaald → uitgewerkt → geagendeerd → beantwoord</i>.</summary>
public enum SignalStage
{
    /// <summary>Opgehaald.</summary>
    Raised,

    /// <summary>Uitgewerkt.</summary>
    WorkedOut,

    /// <summary>Geagendeerd.</summary>
    OnAgenda,

    /// <summary>Beantwoord.</summary>
    Answered,
}
