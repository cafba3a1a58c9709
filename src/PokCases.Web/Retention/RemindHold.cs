using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Retention;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Rights;

namespace PokCases.Web.Retention;

/// <summary>The day has come to look again at a hold: the privacy officers are reminded, and again each week while it holds. Subject: the hold.</summary>
internal sealed class RemindHold(WorkMail mail, ReminderClock clock) : IDueHandler
{
    public const string Work = "retention-hold-again";

    private const int DaysApart = 7;

    public string Kind => Work;

    public string CommandName => "RemindRetentionHold";

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        var today = clock.DayOf(w.Now);
        if (await w.Db.Set<RetentionHold>().SingleOrDefaultAsync(h => h.Id == subject) is not { Holds: true } hold || hold.LookAgainOn > today)
        {
            return;
        }

        w.AboutCase(hold.CaseId);
        await mail.Tell(w, MailKind.RetentionHold, await RequestWork.Officers(w.Db), RetentionListEndpoints.Path);
        w.Due(Work, subject, clock.MorningOf(today.AddDays(DaysApart)));
    }
}
