namespace PokCases.Domain.Referrals;

/// <summary>One row of the state table.</summary>
/// <param name="From">From where.</param>
/// <param name="To">To where.</param>
/// <param name="By">Which parties may; one or more.</param>
/// <param name="NeedsReason">Whether a reason of the list and words are required.</param>
public sealed record ReferralTransition(ReferralState From, ReferralState To, ReferralParty By, bool NeedsReason);
