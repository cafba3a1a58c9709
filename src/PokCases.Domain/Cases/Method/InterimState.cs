namespace PokCases.Domain.Cases.Method;

/// <summary>Where an interim decision stands.</summary>
public enum InterimState
{
    /// <summary>Gevraagd: members answer, the mandate holder has not decided.</summary>
    Asked,

    /// <summary>Besloten.</summary>
    Decided,

    /// <summary>Ingetrokken.</summary>
    Withdrawn,
}
