using Microsoft.EntityFrameworkCore;
using PokCases.Domain.HelpMap;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

/// <summary>Plans that a keeper is asked to look again: once for each day on which something of that keeper becomes stale, however much it is.</summary>
internal sealed class HelpMapReminders(ReminderClock clock)
{
    /// <summary>Kind of work. Subject: the keeper.</summary>
    public const string Work = "help-map-look-again";

    public DateOnly Today(DateTimeOffset now) => clock.DayOf(now);

    /// <summary>Plans, inside the command that made the offer or changed its day or its keeper.</summary>
    public async Task Plan(Writing w, HelpOffer offer)
    {
        if (offer.KeeperId is not { } keeper || offer.IsClosed)
        {
            return;
        }

        var stale = clock.MorningOf(offer.LookAgainOn.AddDays(1));
        var at = stale > w.Now ? stale : clock.NextMorning(w.Now);
        if (!w.Db.DueWork.Local.Any(d => d.Kind == Work && d.SubjectId == keeper && d.DueAt == at)
            && !await w.Db.DueWork.AnyAsync(d => d.Kind == Work && d.SubjectId == keeper && d.DueAt == at))
        {
            w.Due(Work, keeper, at);
        }
    }
}
