using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Stewarding;

/// <summary>Somebody begins to act for a colleague: access begins by the clock, this tells everybody.</summary>
internal sealed class BeginStewardship(ReminderClock clock) : IDueHandler
{
    /// <summary>Kind of work. Subject: the stewardship.</summary>
    public const string Begins = "stewardship-begins";

    public string Kind => Begins;

    public string CommandName => "BeginStewardship";

    public async Task Do(Writing w, Guid subject)
    {
        if (await w.Db.Stewardships.SingleOrDefaultAsync(s => s.Id == subject) is { } found && found.Holds(w.Now))
        {
            await StewardshipNews.Tell(w, found);
            await StewardshipNews.Note(w, found, CaseEventKind.StewardshipBegan, clock.DayOf(found.Until.AddMinutes(-1)));
        }
    }
}
