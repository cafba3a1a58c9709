using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention;

/// <summary>Gives a case its date when it is closed, and takes it away when it is taken up again.</summary>
internal sealed class KeepClosedCases(ReminderClock clock) : IFollowsClosing
{
    public async Task Closed(Writing w, Case about, ClosingOutcome outcome) =>
        w.Db.Add(new CaseKeeping(about.Id, about.TableId, RetentionProfile.For(await Present(w.Db, about.TableId), outcome), clock.DayOf(w.Now)));

    // Approvals go with it. A hold stays: its reason is about the case, not about this closing.
    public async Task Reopened(Writing w, Case about)
    {
        if (await w.Db.Set<CaseKeeping>().SingleOrDefaultAsync(k => k.CaseId == about.Id) is { } keeping)
        {
            w.Db.Remove(keeping);
        }
    }

    /// <summary>The versions that count of a table's profiles.</summary>
    public static Task<List<RetentionProfile>> Present(PokCasesDb db, Guid tableId) =>
        db.Set<RetentionProfile>().Where(p => p.TableId == tableId && p.ReplacedAt == null).AsNoTracking().ToListAsync();
}
