using PokCases.Domain.Sharing;

namespace PokCases.Domain.Referrals;

/// <content>How it goes on. Each verb throws <c>changed-meanwhile</c>, <c>referral-state</c> or <c>referral-not-yours</c>; those with a reason <c>referral-reason</c> and <c>text-missing</c>.</content>
public sealed partial class Referral
{
    /// <summary>Where it stands.</summary>
    public ReferralState State { get; private set; }

    /// <summary>The steps it took, in order.</summary>
    public IReadOnlyList<ReferralStep> Steps => steps;

    /// <summary>Whether it was offered and has not ended: while this holds the receiver may see it, and not a moment longer.</summary>
    public bool IsBeforeReceiver => ReferralTransitions.IsBeforeReceiver(State);

    /// <summary>Whether the receiver may know who the resident is: while it is before them, and once accepted when that was chosen.</summary>
    public bool NamesAreOpen => IsBeforeReceiver && (!IsPseudonymous || State != ReferralState.Requested);

    /// <summary>When it was offered; null for a draft.</summary>
    public DateTimeOffset? OfferedAt { get; private set; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Offers it to the receiver; throws <c>referral-incomplete</c> while something is missing (<see cref="Gaps"/>).</summary>
    /// <param name="seen">The version that was read.</param>
    /// <param name="by">Who offers it.</param>
    /// <param name="decision">The sharing decision that it names; null when it names none.</param>
    /// <param name="calendar">The terms that hold.</param>
    /// <param name="now">The moment.</param>
    public void Offer(int seen, ReferralActor by, SharingDecision? decision, ReferralCalendar calendar, DateTimeOffset now)
    {
        CheckGo(seen, ReferralState.Requested, by);
        RuleViolation.When(Gaps(decision, now).Count > 0, "referral-incomplete", "Something is missing in the referral.");
        Go(ReferralState.Requested, by, now);
        OfferedAt = now;
        Wait(ReferralTermKind.Answer, calendar, now);
    }

    /// <summary>The receiver says yes; in the partnership who says so becomes its person there.</summary>
    public void Accept(int seen, ReferralActor by, ReferralCalendar calendar, DateTimeOffset now)
    {
        CheckGo(seen, ReferralState.Accepted, by);
        Go(ReferralState.Accepted, by, now);
        ReceiverPersonId = by.PersonId;
        Wait(ReferralTermKind.Handover, calendar, now);
    }

    /// <summary>The receiver works on it, for the first time or again after it was on hold.</summary>
    public void Begin(int seen, ReferralActor by, ReferralCalendar calendar, DateTimeOffset now)
    {
        CheckGo(seen, ReferralState.InProgress, by);
        var waited = State == ReferralState.OnHold;
        Go(ReferralState.InProgress, by, now);
        // Picking it up doesn't lengthen the term to speak with the resident; what stood still begins anew.
        if (waited)
        {
            Wait(IsTakenOver ? ReferralTermKind.Feedback : ReferralTermKind.Handover, calendar, now);
        }
    }

    /// <summary>Puts it on hold until a later day, with a reason; throws <c>look-again-past</c>.</summary>
    public void Hold(int seen, ReferralActor by, ReferralWhy why, DateOnly lookAgainOn, ReferralCalendar calendar, DateTimeOffset now)
    {
        CheckGo(seen, ReferralState.OnHold, by);
        RuleViolation.When(lookAgainOn <= calendar.DayOf(now), "look-again-past", "Looking again is for a later day.");
        Go(ReferralState.OnHold, by, now, why);
        WaitUntil(ReferralTermKind.LookAgain, lookAgainOn, now);
    }

    /// <summary>The receiver says no, with a reason. It is with who referred again.</summary>
    public void Reject(int seen, ReferralActor by, ReferralWhy why, ReferralCalendar calendar, DateTimeOffset now) =>
        ComeBack(seen, ReferralState.Rejected, by, why, calendar, now);

    /// <summary>It did not work out, with a reason. It is with who referred again, also when the other had taken over.</summary>
    public void Fail(int seen, ReferralActor by, ReferralWhy why, ReferralCalendar calendar, DateTimeOffset now) =>
        ComeBack(seen, ReferralState.Failed, by, why, calendar, now);

    /// <summary>It is taken back, with a reason: by who referred, who then said what becomes of it; or given back by who received.</summary>
    public void Cancel(int seen, ReferralActor by, ReferralWhy why, ReferralCalendar calendar, DateTimeOffset now)
    {
        ComeBack(seen, ReferralState.Cancelled, by, why, calendar, now);
        if (by.Party == ReferralParty.Referrer)
        {
            Settled(by, now);
        }
    }

    /// <summary>It should never have been there. One from triage, or to which another was redirected, still has to be settled: the resident waits.</summary>
    public void MarkMistaken(int seen, ReferralActor by, ReferralCalendar calendar, DateTimeOffset now)
    {
        CheckGo(seen, ReferralState.EnteredInError, by);
        Go(ReferralState.EnteredInError, by, now);
        if (RedirectedFromId is null && Origin != ReferralOrigin.Triage)
        {
            Settled(by, now);
        }
        else
        {
            Wait(ReferralTermKind.Settle, calendar, now);
        }
    }

    /// <summary>It is done, with what was done and what it brought; throws <c>referral-no-contact</c> before the first contact was confirmed.</summary>
    public void Complete(int seen, ReferralActor by, Guid feedbackId, FeedbackText told, ReferralCalendar calendar, DateTimeOffset now)
    {
        CheckGo(seen, ReferralState.Completed, by);
        RuleViolation.When(!IsTakenOver, "referral-no-contact", "The receiver confirms the first contact before it is completed.");
        var last = new ReferralFeedback(feedbackId, Id, FeedbackKind.Final, told with { LookAgainOn = null }, calendar.DayOf(now), by, now);
        Go(ReferralState.Completed, by, now);
        feedback.Add(last);
        SettledAt = now;
    }

    private void ComeBack(int seen, ReferralState to, ReferralActor by, ReferralWhy why, ReferralCalendar calendar, DateTimeOffset now)
    {
        CheckGo(seen, to, by);
        Go(to, by, now, why);
        Wait(ReferralTermKind.Settle, calendar, now);
    }

    private void CheckGo(int seen, ReferralState to, ReferralActor by)
    {
        StaleVersion.Check(seen, Version);
        CheckActor(by);
        ReferralTransitions.Check(State, to, by.Party);
    }

    private void Go(ReferralState to, ReferralActor by, DateTimeOffset now, ReferralWhy? why = null)
    {
        var words = ReferralTransitions.NeedsReason(to) ? (why ?? new ReferralWhy(null, string.Empty)).Check(to, TableId) : string.Empty;
        steps.Add(new ReferralStep(Id, steps.Count + 1, State, to, by, why?.Reason, words, now));
        State = to;
        if (ReferralTransitions.IsEnd(to))
        {
            EndedAt = now;
            NotWaiting();
        }

        Version++;
    }
}
