namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>How old a waiting list is.</summary>
/// <param name="Count">How many wait.</param>
/// <param name="MedianDays">Median of how long, in days.</param>
/// <param name="LongestDays">Longest, in whole days.</param>
public sealed record WaitingAge(int Count, int MedianDays, int LongestDays);
