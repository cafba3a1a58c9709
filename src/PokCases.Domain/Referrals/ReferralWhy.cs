namespace PokCases.Domain.Referrals;

/// <summary>Why: a reason of the list, and words.</summary>
/// <param name="Reason">What was chosen; null when nothing was.</param>
/// <param name="Words">In somebody's own words.</param>
public sealed record ReferralWhy(ReferralReason? Reason, string Words)
{
    /// <summary>Checks it for a state that has a reason.</summary>
    /// <param name="to">The state.</param>
    /// <param name="tableId">The table of the referral.</param>
    /// <returns>The trimmed words; throws <c>referral-reason</c> when no reason that fits was chosen, <c>text-missing</c> without words.</returns>
    public string Check(ReferralState to, Guid? tableId)
    {
        RuleViolation.When(
            Reason is not { IsRetired: false } chosen || chosen.To != to || (chosen.TableId is { } of && of != tableId),
            "referral-reason",
            "A reason of the list is chosen.");
        return Texts.Required(Words, ReferralText.Longest);
    }
}
