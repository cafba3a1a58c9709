namespace PokCases.Web.Accountability;

/// <summary>What verifying the log found.</summary>
/// <param name="Reached">How far it is whole: its head. Null when it is not.</param>
/// <param name="Sentence">The same for a person to read.</param>
internal sealed record LogVerdict(LogCheckpoint? Reached, string Sentence);
