namespace PokCases.Domain.Referrals;

/// <summary>How warm a referral was, by what happened.</summary>
public enum Warmth
{
    /// <summary>Koud.</summary>
    Cold,

    /// <summary>Deels warm.</summary>
    PartlyWarm,

    /// <summary>Warm.</summary>
    Warm,
}
