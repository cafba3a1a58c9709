namespace PokCases.Domain.Referrals;

/// <summary>Within how many working days what is asked with referrals, and when somebody is reminded: of a table, or of the partnership for what is of no table. A table without a row of its own has the partnership's; without one of those the usual ones.</summary>
/// <remarks>A term that runs keeps the day it got: another number counts for terms that begin afterwards.</remarks>
public sealed class ReferralTerms
{
    /// <summary>Stands where a table's id would, for the terms of the partnership.</summary>
    public static readonly Guid Partnership = Guid.Empty;

    private ReferralTerms()
    {
    }

    /// <summary>The usual terms of a table.</summary>
    /// <param name="tableId">The table; <see cref="Partnership"/> for what is of none.</param>
    public ReferralTerms(Guid tableId) => TableId = tableId;

    /// <summary>The table; <see cref="Partnership"/> for what is of none. Its key.</summary>
    public Guid TableId { get; private set; }

    /// <summary>Working days to answer.</summary>
    public int AnswerDays { get; private set; } = ReferralTermDays.Usual.Answer;

    /// <summary>Working days to answer what is urgent.</summary>
    public int UrgentDays { get; private set; } = ReferralTermDays.Usual.Urgent;

    /// <summary>Working days between accepting and the first contact.</summary>
    public int HandoverDays { get; private set; } = ReferralTermDays.Usual.Handover;

    /// <summary>Working days until feedback is asked, and asked again.</summary>
    public int FeedbackDays { get; private set; } = ReferralTermDays.Usual.Feedback;

    /// <summary>Working days before the last day that who has to do it is reminded.</summary>
    public int BeforeDays { get; private set; } = ReferralTermDays.Usual.Before;

    /// <summary>Working days between two reminders once it is late.</summary>
    public int RepeatDays { get; private set; } = ReferralTermDays.Usual.Repeat;

    /// <summary>From which reminder after the last day the chair hears of it, counted from 1.</summary>
    public int ChairFromRound { get; private set; } = ReferralTermDays.Usual.ChairFromRound;

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>All of them together.</summary>
    public ReferralTermDays Days => new(AnswerDays, UrgentDays, HandoverDays, FeedbackDays, BeforeDays, RepeatDays, ChairFromRound);

    /// <summary>Changes them; throws <c>changed-meanwhile</c>, or <c>referral-terms</c> outside what is allowed.</summary>
    public void Change(int seen, ReferralTermDays days)
    {
        StaleVersion.Check(seen, Version);
        days.Check();
        (AnswerDays, UrgentDays, HandoverDays, FeedbackDays, BeforeDays, RepeatDays, ChairFromRound) = days;
        Version++;
    }
}
