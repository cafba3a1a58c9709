using static PokCases.Domain.Referrals.ReferralParty;

namespace PokCases.Domain.Referrals;

/// <summary>What is due when, and for whom. Pure: the same referral and calendar give the same reminders, so that a reminder that was recorded is found again by its id.</summary>
/// <remarks>
/// Of each term: round 0 before its last day (for feedback and for looking again the question itself, in the morning of that day), round 1 on the
/// first working day after it, and again each so many working days. From a set round the chair hears of it too. <i>Mijn dag</i>
/// shows what rests on somebody from the term's beginning; that is <see cref="Carries"/>.
/// </remarks>
public static class ReferralClock
{
    /// <summary>Who has to do what is waited for now; none when nothing is.</summary>
    public static ReferralParty Carries(Referral referral) => referral.Term switch
    {
        ReferralTermKind.Answer or ReferralTermKind.Feedback or ReferralTermKind.LookAgain => referral.To.Party,
        // The referrer is responsible for the handover, and only the receiver can confirm it.
        ReferralTermKind.Handover => Referrer | referral.To.Party,
        ReferralTermKind.Offer or ReferralTermKind.Settle => Referrer,
        _ => None,
    };

    /// <summary>The reminders of the present term that are due at a moment or were before it, in order.</summary>
    public static IReadOnlyList<ReferralReminder> Due(Referral referral, ReferralCalendar calendar, DateTimeOffset now) =>
        [.. Rounds(referral, calendar).TakeWhile(r => r.At <= now)];

    /// <summary>The first reminder of the present term that is due after a moment; null when nothing is waited for.</summary>
    public static ReferralReminder? Next(Referral referral, ReferralCalendar calendar, DateTimeOffset after) =>
        Rounds(referral, calendar).FirstOrDefault(r => r.At > after);

    // Without an end while a term runs: it is asked for as far as is needed.
    private static IEnumerable<ReferralReminder> Rounds(Referral referral, ReferralCalendar calendar)
    {
        if (referral.DueOn is not { } dueOn || referral.TermBegunAt is not { } begun)
        {
            yield break;
        }

        if (Before(referral.Term, dueOn, begun, calendar) is { } early)
        {
            yield return Reminder(0, early);
        }

        var day = calendar.After(dueOn, 1);
        for (var round = 1; ; round++, day = calendar.After(day, calendar.Days.Repeat))
        {
            yield return Reminder(round, calendar.MorningOf(day));
        }

        ReferralReminder Reminder(int round, DateTimeOffset at) =>
            new(referral.Id, referral.Term, referral.TermNumber, round, at, dueOn, To(referral, round, calendar));
    }

    // In a short term the morning before may be over when it begins: then the last day's, and when that is over too, none.
    private static DateTimeOffset? Before(ReferralTermKind term, DateOnly dueOn, DateTimeOffset begun, ReferralCalendar calendar)
    {
        // A question is put on its day; of what has to be done somebody is told before.
        var isQuestion = term is ReferralTermKind.Feedback or ReferralTermKind.LookAgain;
        var last = calendar.WorkingDayBy(dueOn);
        DateOnly[] days = [isQuestion ? last : calendar.Before(dueOn, calendar.Days.Before), last];
        return days.Select(calendar.MorningOf).Where(at => at > begun).Select(at => (DateTimeOffset?)at).FirstOrDefault();
    }

    // The chair of a table hears of a referral of its cases; what is of no case has no chair.
    private static ReferralParty To(Referral referral, int round, ReferralCalendar calendar) => Carries(referral)
        | (round > 0 ? Referrer : None)
        | (round >= calendar.Days.ChairFromRound && referral.TableId is not null ? Chair : None);
}
