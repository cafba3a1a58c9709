namespace PokCases.Domain.Referrals;

/// <summary>How warm a referral is, and why.</summary>
/// <param name="Warmth">How warm.</param>
/// <param name="Happened">What happened, of all signs.</param>
/// <param name="Missing">What is missing for it to be warm; empty when it is.</param>
public sealed record WarmthVerdict(Warmth Warmth, IReadOnlyList<WarmthSign> Happened, IReadOnlyList<WarmthSign> Missing);
