namespace PokCases.Web.Rights;

/// <summary>How long a referral of no case is kept after it was over, as a report to a resident says it.</summary>
/// <param name="Months">In months.</param>
internal sealed record KeptReferrals(int Months);
