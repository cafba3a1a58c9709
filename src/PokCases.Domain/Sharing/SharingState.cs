namespace PokCases.Domain.Sharing;

/// <summary>Where a sharing decision stands: <i>concept → geldt → ingetrokken</i> or <i>verlopen</i>.</summary>
public enum SharingState
{
    /// <summary>Concept: opens nothing, and only the own organisation knows of it.</summary>
    Draft,

    /// <summary>Decided, and it holds.</summary>
    Active,

    /// <summary>Taken back before its end.</summary>
    Withdrawn,

    /// <summary>Its last day is over. Never stored: it follows from the date.</summary>
    Expired,
}
