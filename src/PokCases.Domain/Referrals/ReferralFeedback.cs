namespace PokCases.Domain.Referrals;

/// <summary>Terugkoppeling: how it goes with what was referred. Never changed.</summary>
public sealed class ReferralFeedback
{
    private ReferralFeedback()
    {
    }

    internal ReferralFeedback(Guid id, Guid referralId, FeedbackKind kind, FeedbackText text, DateOnly today, ReferralActor by, DateTimeOffset now)
    {
        RuleViolation.When(text.LookAgainOn <= today, "look-again-past", "Looking again is for a later day.");
        Id = id;
        ReferralId = referralId;
        Kind = kind;
        Done = kind == FeedbackKind.StillRunning ? string.Empty : Texts.Required(text.Done, ReferralText.Longest);
        Brought = Texts.Optional(text.Brought, ReferralText.Longest);
        LookAgainOn = text.LookAgainOn;
        GivenBy = by.Party;
        GivenById = by.PersonId;
        GivenAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private set; }

    /// <summary>What kind.</summary>
    public FeedbackKind Kind { get; private set; }

    /// <summary>What was done; empty for what still runs.</summary>
    public string Done { get; private set; } = string.Empty;

    /// <summary>What it brought; may be empty.</summary>
    public string Brought { get; private set; } = string.Empty;

    /// <summary>By which day to look again; null for the usual term.</summary>
    public DateOnly? LookAgainOn { get; private set; }

    /// <summary>As what somebody gave it.</summary>
    public ReferralParty GivenBy { get; private set; }

    /// <summary>Who gave it; null for a receiver outside.</summary>
    public Guid? GivenById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset GivenAt { get; private set; }
}
