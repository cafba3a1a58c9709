using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Tables;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Team;

/// <summary>A request for access that was not answered in time: who holds the case is reminded, and a term later the chair hears by reference, each once. Subject: the request.</summary>
internal sealed class RemindAccessRequest(WorkMail mail, ReminderClock clock, WorkingDays working, IOptions<TeamOptions> options) : IDueHandler
{
    public const string Work = "access-request-unanswered";

    /// <summary>From here on the chair knows.</summary>
    public const int ChairKnows = 2;

    public string Kind => Work;

    public string CommandName => "RemindAccessRequest";

    public async Task Do(Writing w, Guid subject)
    {
        var request = await w.Db.AccessRequests.SingleOrDefaultAsync(r => r.Id == subject);
        if (request?.CaseId is not { } caseId || !request.IsOpen(w.Now) || request.TimesReminded >= ChairKnows)
        {
            return;
        }

        var about = await w.Db.Cases.SingleAsync(c => c.Id == caseId);
        w.AboutCase(caseId);
        request.Remind();
        if (request.TimesReminded == ChairKnows)
        {
            var chairs = await w.Db.TableMembers.Where(m => m.TableId == about.TableId && m.Until == null && (m.Roles & TableRoles.Chair) != 0).Select(m => m.ProfessionalId).ToListAsync();
            await mail.Tell(w, MailKind.AccessRequestToChair, chairs, "/mijn-dag");
            return;
        }

        await mail.Tell(w, MailKind.AccessRequestLate, [about.CaseLeadId, .. await Substitutes.Of(w, [about.CaseLeadId])], "/mijn-dag");
        w.Due(Work, subject, clock.MorningOf(working.After(clock.DayOf(w.Now), options.Value.AnswerDays).AddDays(1)));
    }
}
