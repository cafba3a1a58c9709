using PokCases.Domain.Referrals;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>The colour of a referral's state; its word says the same.</summary>
internal static class StateChip
{
    public static ChipKind Of(ReferralState state) => state switch
    {
        ReferralState.Requested or ReferralState.OnHold => ChipKind.Warning,
        ReferralState.Accepted or ReferralState.InProgress => ChipKind.Info,
        ReferralState.Completed => ChipKind.Positive,
        ReferralState.Rejected or ReferralState.Failed => ChipKind.Negative,
        _ => ChipKind.Plain,
    };

    public static ChipKind Of(Warmth warmth) => warmth switch
    {
        Warmth.Warm => ChipKind.Positive,
        Warmth.PartlyWarm => ChipKind.Warning,
        _ => ChipKind.Plain,
    };
}
