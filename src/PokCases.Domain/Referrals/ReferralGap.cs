namespace PokCases.Domain.Referrals;

/// <summary>What is missing before a referral can be offered.</summary>
public enum ReferralGap
{
    /// <summary>To whom.</summary>
    Receiver,

    /// <summary>What is asked.</summary>
    Asked,

    /// <summary>Why this help.</summary>
    WhyHere,

    /// <summary>What the resident wants.</summary>
    Wants,

    /// <summary>Whether the resident knows and agrees.</summary>
    Knows,

    /// <summary>Why it is done although the resident doesn't agree or doesn't know.</summary>
    KnowsWords,

    /// <summary>The sharing decision doesn't hold, is of another case, or is for another receiver.</summary>
    SharingUnfit,
}
