namespace PokCases.Domain.Cases;

/// <summary>How a warm referral ended.</summary>
public enum WarmReferralEnd
{
    /// <summary>Warm overgedragen: the other has taken over.</summary>
    HandedOver,

    /// <summary>Niet overgenomen: the resident is with who holds the case again.</summary>
    NotTakenOver,
}
