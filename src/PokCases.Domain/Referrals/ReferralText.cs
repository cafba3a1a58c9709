using PokCases.Domain.Cases;

namespace PokCases.Domain.Referrals;

/// <summary>What a referral says. A draft may leave anything open. It holds no confidential remarks (<i>geen vertrouwelijke opmerkingen</i>): all of it is for the receiver to read.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="WhyHere">Why this help.</param>
/// <param name="Wants">What the resident wants, in the resident's own words.</param>
/// <param name="Knows">Whether the resident knows and agrees to be helped; null while not answered. No ground for sharing data.</param>
/// <param name="KnowsWords">How that was talked about; needed when the resident doesn't agree or doesn't know yet: why it is done all the same.</param>
/// <param name="AgreementId">The case's record of agreeing to be helped (a consent of meaning Help); null for none.</param>
/// <param name="SharingDecisionId">The sharing decision by which data of the case goes along; null when nothing does.</param>
/// <param name="Pseudonymous">Whether the receiver hears who it is only after accepting.</param>
/// <param name="Urgency">How soon an answer is asked for.</param>
/// <param name="ResidentName">Who the resident is; only without a case, whose persons go along by a sharing decision.</param>
/// <param name="ResidentReach">How to reach the resident safely; only without a case. Never a protected address.</param>
public sealed record ReferralText(
    string Asked,
    string WhyHere,
    string Wants,
    ResidentKnows? Knows,
    string KnowsWords,
    Guid? AgreementId,
    Guid? SharingDecisionId,
    bool Pseudonymous,
    ReferralUrgency Urgency,
    string ResidentName,
    string ResidentReach)
{
    /// <summary>Longest of the longer texts, in characters.</summary>
    public const int Longest = 2000;

    /// <summary>Nothing filled in.</summary>
    public static readonly ReferralText Empty = new("", "", "", null, "", null, null, false, ReferralUrgency.Routine, "", "");
}
