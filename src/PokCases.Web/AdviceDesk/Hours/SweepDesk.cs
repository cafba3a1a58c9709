using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;
using PokCases.Web.Retention.Erasing;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Each morning: the visitors of days that are over are deleted with their key, and counts stay; so are entries of the waiting list a set time after they ended. Subject: everybody.</summary>
internal sealed class SweepDesk(DeskClock clock, ReminderClock mornings, IOptions<ConsultingHoursOptions> options) : IDueHandler
{
    public const string Work = "sweep-advice-desk";

    // So that the writer is never held for long; the rest follows a minute later.
    private const int MostAtOnce = 100;

    public static readonly Guid Everything = Guid.Parse("0b5b4c8e-8f0c-4f57-9a43-3f6a5b0f6f0d");

    public string Kind => Work;

    public string CommandName => "SweepDesk";

    public async Task Do(Writing w, Guid subject)
    {
        w.For(ConsultingHoursModule.VisitorPurpose);
        var more = await Days(w) | await Entries(w);
        w.Due(Work, Everything, more ? w.Now.AddMinutes(1) : mornings.NextMorning(w.Now));
    }

    private async Task<bool> Days(Writing w)
    {
        var before = clock.Time.DayOf(w.Now).AddDays(1 - options.Value.QueueDays);
        var days = await w.Db.ConsultingDays.Where(d => d.Day < before && d.Helped == null).OrderBy(d => d.Day).Take(MostAtOnce).ToListAsync();
        var ids = days.ConvertAll(d => d.Id);
        var visitors = (await w.Db.QueueVisitors.AsNoTracking().Where(v => ids.Contains(v.DayId)).ToListAsync()).ToLookup(v => v.DayId);
        await w.Db.QueueVisitors.Where(v => ids.Contains(v.DayId)).ExecuteDeleteAsync();
        foreach (var day in days)
        {
            day.Count([.. visitors[day.Id]], day.ClosesAt);
            Forget(w, day.Id);
            w.Advance(day.Id, "queue");
        }

        return days.Count == MostAtOnce;
    }

    private async Task<bool> Entries(Writing w)
    {
        var before = w.Now.AddMonths(-options.Value.WaitingListMonths);
        var over = await w.Db.WaitingList.Where(e => e.EndedAt != null && e.EndedAt <= before).OrderBy(e => e.EndedAt).Take(MostAtOnce).Select(e => e.Id).ToListAsync();
        await w.Db.WaitingList.Where(e => over.Contains(e.Id)).ExecuteDeleteAsync();
        over.ForEach(e => Forget(w, e));
        return over.Count == MostAtOnce;
    }

    // The key goes after the commit, so that a copy of the rows can't be read either.
    private static void Forget(Writing w, Guid subject)
    {
        w.About(subject);
        w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = subject, MadeAt = w.Now });
    }
}
