namespace PokCases.Web.Accountability.Verifying;

/// <summary>What verifying the log found.</summary>
/// <param name="Reached">How far it is whole: its head. Null when it is not.</param>
/// <param name="Remarks">What else there is to say, for a person to read.</param>
/// <param name="Sentence">The verdict, for a person to read.</param>
internal sealed record LogVerdict(LogVerified? Reached, IReadOnlyList<string> Remarks, string Sentence);
