namespace PokCases.Domain.Referrals;

/// <summary>That a reminder was given. Its id is the reminder's, so that it can be recorded once only.</summary>
public sealed class RecordedReminder
{
    private RecordedReminder()
    {
    }

    /// <summary>Records a reminder.</summary>
    public RecordedReminder(ReferralReminder reminder, DateTimeOffset now)
    {
        Id = reminder.Id;
        (ReferralId, Kind, TermNumber, Round, DueAt, DueOn, To) = (reminder.ReferralId, reminder.Kind, reminder.TermNumber, reminder.Round, reminder.At, reminder.DueOn, reminder.To);
        RecordedAt = now;
    }

    /// <summary>The reminder's id (<see cref="ReferralReminder.IdOf"/>); its key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private set; }

    /// <summary>What was waited for.</summary>
    public ReferralTermKind Kind { get; private set; }

    /// <summary>Which term of the referral.</summary>
    public int TermNumber { get; private set; }

    /// <summary>Which round: 0 before, 1 and on after the last day.</summary>
    public int Round { get; private set; }

    /// <summary>When it was due.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>The last day of the term.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Who heard of it.</summary>
    public ReferralParty To { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }
}
