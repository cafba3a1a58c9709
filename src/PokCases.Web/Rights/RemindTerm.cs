using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Rights;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Rights;

/// <summary>A request whose last day comes near: the privacy officers are reminded. Subject: the request.</summary>
internal sealed class RemindTerm(WorkMail mail, ReminderClock clock, IOptions<RightsOptions> options) : IDueHandler
{
    public const string Work = "request-term-near";

    public string Kind => Work;

    public string CommandName => "RemindRequestTerm";

    public async Task Do(Writing w, Guid subject)
    {
        var today = clock.DayOf(w.Now);
        // Of a term that was extended since, another row stands further on.
        if (await w.Db.Set<ResidentRequest>().SingleOrDefaultAsync(r => r.Id == subject) is not { WaitsForAnswer: true } request
            || request.DueOn < today || request.DueOn.AddDays(-options.Value.RemindDays) > today)
        {
            return;
        }

        w.For(RightsModule.Purpose);
        w.About(request.Id);
        await mail.Tell(w, MailKind.RequestTermNear, await RequestWork.Officers(w.Db), RequestEndpoints.Path);
    }
}
