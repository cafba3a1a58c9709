namespace PokCases.Web.Cases;

/// <summary>Words to begin a form with.</summary>
/// <param name="Title">How it was called.</param>
/// <param name="Note">What was noted, of which a person decides what goes along.</param>
/// <param name="Unanswered">A question nobody could answer.</param>
/// <param name="ResidentName">Who it is about; empty for nobody known.</param>
internal sealed record BeginningText(string Title, string Note, string Unanswered, string ResidentName);
