using Microsoft.EntityFrameworkCore;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Reminders;

/// <summary>Reminds who is responsible that the date of an action comes near.</summary>
internal sealed class RemindBefore(ActionReminders reminders, ReminderMail mails) : IDueHandler
{
    public string Kind => ActionReminders.DueSoon;

    public string CommandName => "RemindBeforeDate";

    public async Task Do(Writing w, Guid subject)
    {
        var action = await w.Db.Actions.SingleOrDefaultAsync(a => a.Id == subject);
        if (action is not { IsOpen: true } || !reminders.IsInTime(action, w.Now))
        {
            return;
        }

        w.AboutCase(action.CaseId);
        await mails.Put(w, MailKind.ActionDueSoon, ReminderMail.PathOf(action.Id), [action.ResponsibleId]);
    }
}
