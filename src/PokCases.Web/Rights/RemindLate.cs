using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Rights;

/// <summary>A request that was not answered in time: the privacy officers are reminded, and again each week until it is. Subject: the request.</summary>
internal sealed class RemindLate(WorkMail mail, ReminderClock clock) : IDueHandler
{
    public const string Work = "request-late";

    private const int DaysApart = 7;

    public string Kind => Work;

    public string CommandName => "RemindRequestLate";

    public async Task Do(Writing w, Guid subject)
    {
        var today = clock.DayOf(w.Now);
        if (await w.Db.Set<ResidentRequest>().SingleOrDefaultAsync(r => r.Id == subject) is not { } request || !request.IsLate(today))
        {
            return;
        }

        w.For(RightsModule.Purpose);
        w.About(request.Id);
        await mail.Tell(w, MailKind.RequestLate, await RequestWork.Officers(w.Db), RequestEndpoints.Path);
        w.Due(Work, subject, clock.MorningOf(today.AddDays(DaysApart)));
    }
}
