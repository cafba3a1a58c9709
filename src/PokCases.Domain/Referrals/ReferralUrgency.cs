namespace PokCases.Domain.Referrals;

/// <summary>How soon an answer is asked for.</summary>
public enum ReferralUrgency
{
    /// <summary>Gewoon.</summary>
    Routine,

    /// <summary>Spoed: the short term to answer.</summary>
    Urgent,
}
