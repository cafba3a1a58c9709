using Microsoft.EntityFrameworkCore;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Emergency;

/// <summary>An emergency access that was not judged in time: the privacy officers are reminded, and again each week until it is. Subject: the access.</summary>
internal sealed class RemindReview(WorkMail mail, ReminderClock clock) : IDueHandler
{
    public const string Work = "emergency-not-reviewed";

    private const int DaysApart = 7;

    public string Kind => Work;

    public string CommandName => "RemindEmergencyReview";

    public async Task Do(Writing w, Guid subject)
    {
        if (await w.Db.EmergencyAccesses.SingleOrDefaultAsync(e => e.Id == subject) is not { Verdict: null } taken)
        {
            return;
        }

        w.AboutCase(taken.CaseId);
        await mail.Tell(w, MailKind.EmergencyReviewLate, await PrivacyOfficers.For(w.Db, taken.PersonId), ReviewEndpoints.Path);
        w.Due(Work, subject, clock.MorningOf(clock.DayOf(w.Now).AddDays(DaysApart)));
    }
}
