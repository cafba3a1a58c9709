namespace PokCases.Domain.Referrals;

/// <content>What comes back from the other.</content>
public sealed partial class Referral
{
    /// <summary>What came back, in order; the last of a completed one is its end.</summary>
    public IReadOnlyList<ReferralFeedback> Feedback => feedback;

    /// <summary>Tells what was done so far; feedback is asked again by its day, or after the usual term. Throws <c>changed-meanwhile</c>, <c>referral-act-state</c>, <c>referral-not-yours</c>, <c>referral-no-contact</c>, <c>text-missing</c>, <c>look-again-past</c>.</summary>
    public void Tell(int seen, ReferralActor by, Guid id, FeedbackText text, ReferralCalendar calendar, DateTimeOffset now) =>
        Tell(seen, by, id, FeedbackKind.Interim, text, calendar, now);

    /// <summary><i>Loopt nog</i>, in one click: feedback is asked again after the usual term. Throws as <see cref="Tell(int, ReferralActor, Guid, FeedbackText, ReferralCalendar, DateTimeOffset)"/>.</summary>
    public void SayStillRunning(int seen, ReferralActor by, Guid id, ReferralCalendar calendar, DateTimeOffset now) =>
        Tell(seen, by, id, FeedbackKind.StillRunning, new FeedbackText(string.Empty, string.Empty, null), calendar, now);

    private void Tell(int seen, ReferralActor by, Guid id, FeedbackKind kind, FeedbackText text, ReferralCalendar calendar, DateTimeOffset now)
    {
        Check(seen, ReferralAct.GiveFeedback, by);
        RuleViolation.When(!IsTakenOver, "referral-no-contact", "The receiver confirms the first contact before feedback is given.");
        var told = new ReferralFeedback(id, Id, kind, text, calendar.DayOf(now), by, now);
        feedback.Add(told);
        // What is on hold waits for its own day.
        if (State == ReferralState.OnHold)
        {
            Version++;
            return;
        }

        if (told.LookAgainOn is { } day)
        {
            WaitUntil(ReferralTermKind.Feedback, day, now);
        }
        else
        {
            Wait(ReferralTermKind.Feedback, calendar, now);
        }

        Version++;
    }
}
