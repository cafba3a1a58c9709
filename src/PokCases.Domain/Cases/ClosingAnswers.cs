namespace PokCases.Domain.Cases;

/// <summary>What was answered at a closing. A text may stay empty; one that the outcome doesn't ask for must.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Change">What changed for the resident, in their own words.</param>
/// <param name="Obstacle">Which obstacle gave way, and how.</param>
/// <param name="Lesson">What the table learnt.</param>
/// <param name="ContactId">The professional who stays the resident's contact.</param>
/// <param name="ToldOn">The day on which the resident was told; null when not yet.</param>
/// <param name="NotToldWhy">Why the resident was not told; required then, and only then.</param>
public sealed record ClosingAnswers(ClosingOutcome Outcome, string Change, string Obstacle, string Lesson, Guid ContactId, DateOnly? ToldOn, string NotToldWhy);
