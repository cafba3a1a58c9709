using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Stewarding;

/// <summary>The time is over: who was away acts again, and everything still open is where it was.</summary>
internal sealed class EndStewardship(ReminderClock clock, StewardshipMail mails) : IDueHandler
{
    /// <summary>Kind of work. Subject: the stewardship.</summary>
    public const string Ends = "stewardship-ends";

    public string Kind => Ends;

    public string CommandName => "StewardshipIsOver";

    public async Task Do(Writing w, Guid subject)
    {
        if (await w.Db.Stewardships.SingleOrDefaultAsync(s => s.Id == subject) is { EndedAt: null } found && found.Until <= w.Now)
        {
            found.End(w.Now);
            await StewardshipNews.Tell(w, found);
            await StewardshipNews.Note(w, found, CaseEventKind.StewardshipEnded, clock.DayOf(w.Now));
            await mails.Put(w, MailKind.StewardshipChanged, found.AwayId, found.SubstituteId);
        }
    }
}
