namespace PokCases.Domain.Referrals;

/// <summary>Feedback in words.</summary>
/// <param name="Done">What was done.</param>
/// <param name="Brought">What it brought; may be empty.</param>
/// <param name="LookAgainOn">By which day to look again; null for the usual term.</param>
public sealed record FeedbackText(string Done, string Brought, DateOnly? LookAgainOn);
