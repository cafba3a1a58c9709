namespace PokCases.Domain.HelpMap;

/// <summary>Hours on one day of each week, local times.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when; later than <paramref name="From"/>, midnight for the end of the day.</param>
public sealed record OpeningTime(DayOfWeek Day, TimeOnly From, TimeOnly Until)
{
    /// <summary>Whether it ends after it begins.</summary>
    public bool IsWhole => Until > From || Until == TimeOnly.MinValue;
}
