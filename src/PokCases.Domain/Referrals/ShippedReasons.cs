using static PokCases.Domain.Referrals.ReferralState;

namespace PokCases.Domain.Referrals;

/// <summary>Reasons that come with the program, by code; their words stand in the resource files.</summary>
/// <remarks>Networks learnt to work with fixed reasons, but no list of them was found to follow: this one is the house's own, neutral, and marked so (<see cref="ReferralReason.IsShipped"/>). A partnership makes its own.</remarks>
public static class ShippedReasons
{
    /// <summary>Every reason: for which state, and its code, in the order of the list.</summary>
    public static IReadOnlyList<(ReferralState To, string Code)> All { get; } =
    [
        (Rejected, "no-room"),
        (Rejected, "other-help-fits"),
        (Rejected, "conditions-not-met"),
        (Rejected, "outside-area"),
        (Rejected, "too-little-known"),
        (Rejected, "other"),
        (Cancelled, "resident-does-not-want"),
        (Cancelled, "not-needed-any-more"),
        (Cancelled, "situation-changed"),
        (Cancelled, "other"),
        (OnHold, "waiting-list"),
        (OnHold, "resident-not-available"),
        (OnHold, "waits-for-other-help"),
        (OnHold, "waits-for-data"),
        (OnHold, "other"),
        (Failed, "no-contact"),
        (Failed, "resident-stopped"),
        (Failed, "help-did-not-fit"),
        (Failed, "other"),
    ];
}
