namespace PokCases.Domain.HelpMap;

/// <summary>Whether there is room for somebody new, as who keeps the offer says on a day.</summary>
public enum CapacitySign
{
    /// <summary>Open: there is room.</summary>
    Open,

    /// <summary>Vol.</summary>
    Full,

    /// <summary>Alleen spoed.</summary>
    UrgentOnly,
}
