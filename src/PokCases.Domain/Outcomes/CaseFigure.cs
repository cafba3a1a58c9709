namespace PokCases.Domain.Outcomes;

/// <summary>One figure about cases: which cases count, and in which period.</summary>
/// <remarks>What it is called, where it comes from, how it is counted and what it leaves out are texts under its key, shown beside it.</remarks>
/// <param name="Key">Stable, kebab-case: in addresses, exports and keys of texts.</param>
/// <param name="On">The day on which a case counts; null for a case that does not.</param>
public sealed record CaseFigure(string Key, Func<CaseFact, DateOnly?> On);
