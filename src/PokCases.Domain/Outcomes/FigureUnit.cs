namespace PokCases.Domain.Outcomes;

/// <summary>What a figure is a number of.</summary>
public enum FigureUnit
{
    /// <summary>A count.</summary>
    Count,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Euros.</summary>
    Euros,
}
