namespace PokCases.Domain.Cases.Households;

/// <summary>What a number of hours is counted per.</summary>
public enum HoursPer
{
    /// <summary>Per week.</summary>
    Week,

    /// <summary>Per month.</summary>
    Month,
}
