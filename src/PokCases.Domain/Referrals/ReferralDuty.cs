namespace PokCases.Domain.Referrals;

/// <summary>Who is responsible for a referral at a moment: exactly one.</summary>
/// <param name="Party">The referrer, or the receiver in or outside the partnership.</param>
/// <param name="PersonId">The professional; null for a receiver outside, who is called by name.</param>
public sealed record ReferralDuty(ReferralParty Party, Guid? PersonId);
