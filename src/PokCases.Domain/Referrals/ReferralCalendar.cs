namespace PokCases.Domain.Referrals;

/// <summary>Days and mornings for referrals: the terms of a table, the working days of the installation, and its time zone.</summary>
/// <param name="days">The terms.</param>
/// <param name="working">The working days.</param>
/// <param name="zone">The time zone, such as Europe/Amsterdam.</param>
public sealed class ReferralCalendar(ReferralTermDays days, WorkingDays working, TimeZoneInfo zone)
{
    // Before the working day begins.
    private static readonly TimeOnly Early = new(7, 0);

    /// <summary>The terms.</summary>
    public ReferralTermDays Days => days;

    /// <summary>The day a moment falls on there.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>The last day of a term that begins at a moment: so many working days after the day it begins on.</summary>
    /// <param name="kind">What is waited for; not <see cref="ReferralTermKind.LookAgain"/>, whose day is chosen.</param>
    /// <param name="urgency">How soon an answer is asked for; it shortens the answer and what follows a refusal, and nothing else.</param>
    /// <param name="begun">The moment it begins.</param>
    public DateOnly LastDay(ReferralTermKind kind, ReferralUrgency urgency, DateTimeOffset begun) => After(DayOf(begun), kind switch
    {
        ReferralTermKind.Handover => days.Handover,
        ReferralTermKind.Feedback => days.Feedback,
        _ => urgency == ReferralUrgency.Urgent ? days.Urgent : days.Answer,
    });

    /// <summary>The day that is so many working days after another.</summary>
    public DateOnly After(DateOnly day, int workingDays) => working.After(day, workingDays);

    /// <summary>This day when people work on it, else the last working day before it.</summary>
    public DateOnly WorkingDayBy(DateOnly day) => working.IsWorkingDay(day) ? day : Before(day, 1);

    /// <summary>The working day that is so many before another day; for none <see cref="WorkingDayBy"/>.</summary>
    public DateOnly Before(DateOnly day, int workingDays)
    {
        if (workingDays == 0)
        {
            return WorkingDayBy(day);
        }

        while (workingDays > 0)
        {
            day = day.AddDays(-1);
            if (working.IsWorkingDay(day))
            {
                workingDays--;
            }
        }

        return day;
    }

    /// <summary>Seven in the morning on a day there. No clock is put forward or back at that hour, but a zone that does is followed.</summary>
    public DateTimeOffset MorningOf(DateOnly day)
    {
        var local = day.ToDateTime(Early);
        local = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
