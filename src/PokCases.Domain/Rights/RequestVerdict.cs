namespace PokCases.Domain.Rights;

/// <summary>What was decided on a resident's request.</summary>
public enum RequestVerdict
{
    /// <summary>Toegewezen.</summary>
    Granted,

    /// <summary>Voor een deel toegewezen, with the reason.</summary>
    Partly,

    /// <summary>Afgewezen, with the reason.</summary>
    Refused,
}
