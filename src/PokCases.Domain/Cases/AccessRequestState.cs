namespace PokCases.Domain.Cases;

/// <summary>How far a request for access to a case has come.</summary>
public enum AccessRequestState
{
    /// <summary>Waits for an answer, also when there is nobody to give one.</summary>
    Asked,

    /// <summary>Who asked is on the case team now.</summary>
    Given,

    /// <summary>Refused, with a reason.</summary>
    Refused,

    /// <summary>Taken back by who asked.</summary>
    Withdrawn,
}
