namespace PokCases.Web.Outcomes;

/// <summary>One part of a breakdown.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Counts">Each figure of <see cref="PokCases.Domain.Outcomes.CaseFigures.Counts"/>; null when it is hidden.</param>
public sealed record OutcomePart(string Label, IReadOnlyList<int?> Counts);
