using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Reminders;

/// <summary>An action is late: who is responsible is reminded; missed twice it goes to the case lead, and a week later to the chair.</summary>
internal sealed class RemindAfter(ActionReminders reminders, ReminderMail mails) : IDueHandler
{
    /// <summary>From here on the case lead knows.</summary>
    public const int MissedForLead = 2;

    public string Kind => ActionReminders.Late;

    public string CommandName => "RemindAfterDate";

    public async Task Do(Writing w, Guid subject)
    {
        var action = await w.Db.Actions.SingleOrDefaultAsync(a => a.Id == subject);
        if (action is not { IsOpen: true, TimesMissed: < ActionReminders.MostMissed } || reminders.IsInTime(action, w.Now))
        {
            return;
        }

        w.AboutCase(action.CaseId);
        action.Miss();
        if (action.TimesMissed == ActionReminders.MostMissed)
        {
            await TellChair(w, action);
        }
        else
        {
            await mails.Put(w, MailKind.ActionLate, ReminderMail.PathOf(action.Id), [action.ResponsibleId]);
        }

        if (action.TimesMissed == MissedForLead)
        {
            await TellLead(w, action);
        }

        reminders.PlanLate(w, action);
    }

    private async Task TellLead(Writing w, CaseAction action)
    {
        var lead = await w.Db.Cases.Where(c => c.Id == action.CaseId).Select(c => (Guid?)c.CaseLeadId).SingleOrDefaultAsync();
        if (lead is not { } id)
        {
            return;
        }

        w.Note(action.CaseId!.Value, CaseEventKind.ActionMissed, "lead", subject: action.Id);
        if (id != action.ResponsibleId)
        {
            await mails.Put(w, MailKind.ActionToLead, ReminderMail.PathOf(action.Id), [id]);
        }
    }

    // The chair sees no content of a case: the mail leads to the own day, which says whom to ask.
    private async Task TellChair(Writing w, CaseAction action)
    {
        if (action.CaseId is { } caseId)
        {
            w.Note(caseId, CaseEventKind.ActionMissed, "chair", subject: action.Id);
        }

        var chairs = await w.Db.TableMembers
            .Where(m => m.TableId == action.TableId && m.Until == null && (m.Roles & TableRoles.Chair) != 0)
            .Select(m => m.ProfessionalId)
            .ToListAsync();
        await mails.Put(w, MailKind.ActionToChair, "/mijn-dag", chairs);
    }
}
