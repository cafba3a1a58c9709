using Microsoft.EntityFrameworkCore;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

/// <summary>The day to look again is over: who keeps the offers is asked by mail whether they are still right. Subject: the keeper.</summary>
internal sealed class RemindKeeper(HelpMapReminders reminders, WorkMail mail) : IDueHandler
{
    public string Kind => HelpMapReminders.Work;

    public string CommandName => "RemindHelpMapKeeper";

    public async Task Do(Writing w, Guid subject)
    {
        w.For(HelpMapModule.Purpose);
        var today = reminders.Today(w.Now);
        // Looked over meanwhile, given to somebody else or off the map: nobody needs to be asked.
        if (await w.Db.HelpOffers.AnyAsync(o => o.KeeperId == subject && !o.IsClosed && o.LookAgainOn < today))
        {
            await mail.Tell(w, MailKind.HelpMapStale, [subject], HelpMapModule.LookOverPath);
        }
    }
}
