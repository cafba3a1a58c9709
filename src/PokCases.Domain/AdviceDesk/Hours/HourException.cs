namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>A day on which a consulting hour is not as usual.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">Another time at which it begins; null when it is not held.</param>
/// <param name="Until">Another time at which it closes; null when it is not held.</param>
public sealed record HourException(DateOnly Day, TimeOnly? From, TimeOnly? Until)
{
    /// <summary>Whether it is not held that day.</summary>
    public bool IsOff => From is null;
}
