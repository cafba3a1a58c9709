namespace PokCases.Domain.Outcomes;

/// <summary>One part of a breakdown, as it was counted.</summary>
/// <param name="Part">What it is called.</param>
/// <param name="Value">What was counted: contacts, questions, euros.</param>
/// <param name="Residents">Of how many different residents that is.</param>
/// <param name="Others">Where parts overlap: how many residents stand outside this part, which a total that is shown would give away.</param>
public sealed record FigureCell(string Part, decimal Value, int Residents, int Others = 0);
