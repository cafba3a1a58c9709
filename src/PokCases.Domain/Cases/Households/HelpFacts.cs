namespace PokCases.Domain.Cases.Households;

/// <summary>What is written about help; see <see cref="Help"/> for each.</summary>
public sealed record HelpFacts(string Organisation, string Name, string Does, int People, decimal? Hours, HoursPer Per, decimal? YearlyCost);
