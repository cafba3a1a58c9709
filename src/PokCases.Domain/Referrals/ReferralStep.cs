namespace PokCases.Domain.Referrals;

/// <summary>One step of a referral to another state, as it was taken. Never changed.</summary>
public sealed class ReferralStep
{
    private ReferralStep()
    {
    }

    internal ReferralStep(Guid referralId, int number, ReferralState from, ReferralState to, ReferralActor by, ReferralReason? reason, string words, DateTimeOffset now)
    {
        ReferralId = referralId;
        Number = number;
        From = from;
        To = to;
        By = by.Party;
        ById = by.PersonId;
        ReasonCode = reason?.Code ?? string.Empty;
        ReasonName = reason?.Name ?? string.Empty;
        Words = words;
        At = now;
    }

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private set; }

    /// <summary>Which step of it, from 1; with the referral its key.</summary>
    public int Number { get; private set; }

    /// <summary>From where.</summary>
    public ReferralState From { get; private set; }

    /// <summary>To where.</summary>
    public ReferralState To { get; private set; }

    /// <summary>As what somebody took it.</summary>
    public ReferralParty By { get; private set; }

    /// <summary>Who; null for a receiver outside.</summary>
    public Guid? ById { get; private set; }

    /// <summary>The code of the reason; empty where none is expected.</summary>
    public string ReasonCode { get; private set; } = string.Empty;

    /// <summary>The reason as it read then.</summary>
    public string ReasonName { get; private set; } = string.Empty;

    /// <summary>Why, in words.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}
