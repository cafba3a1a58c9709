namespace PokCases.Domain.Retention;

/// <summary>One line of a verklaring van vernietiging: so many of a kind.</summary>
/// <param name="Kind">What, a fixed word.</param>
/// <param name="Count">How many.</param>
public sealed record DestroyedPart(string Kind, int Count);
