namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>A consulting hour on one day.</summary>
/// <param name="HourId">The hour.</param>
/// <param name="Day">The local day.</param>
/// <param name="Starts">The moment it begins.</param>
/// <param name="Closes">The moment it closes.</param>
/// <param name="IsEvening">Whether any of it is in the evening.</param>
/// <param name="IsChanged">Whether the times are other than usual.</param>
public sealed record HourOccurrence(Guid HourId, DateOnly Day, DateTimeOffset Starts, DateTimeOffset Closes, bool IsEvening, bool IsChanged);
