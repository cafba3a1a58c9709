using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Deletes a matter of the advice desk a set time after it was closed, with all that is in it and its key. Subject: the matter.</summary>
/// <remarks>Nothing is declared about it, since that would tell others that there was a matter; the command's own entry in the log is the <i>erased</i> entry.</remarks>
internal sealed class EraseMatter(IOptions<RetentionOptions> options) : IDueHandler
{
    public const string Work = "erase-matter";

    public string Kind => Work;

    public string CommandName => "EraseMatter";

    /// <summary>Those whose time is over.</summary>
    public static Task<List<Guid>> Over(PokCasesDb db, int months, DateTimeOffset now, int most)
    {
        var before = now.AddMonths(-months);
        return db.AdviceMatters.Where(m => m.ClosedAt != null && m.ClosedAt <= before).OrderBy(m => m.ClosedAt).Take(most).Select(m => m.Id).ToListAsync();
    }

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        w.About(subject);
        var months = options.Value.MatterMonths;
        var about = await w.Db.AdviceMatters.AsNoTracking().SingleOrDefaultAsync(m => m.Id == subject);
        // It was opened again, or the term was made longer, since it was put in line.
        if (about?.DeleteFrom(months) is not { } from || from > w.Now)
        {
            return;
        }

        await Delete(w, subject);
        w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = subject, MadeAt = w.Now });
    }

    /// <summary>Deletes one that a backup from before brought back.</summary>
    public static async Task Again(Writing w, Guid id)
    {
        w.About(id);
        await Delete(w, id);
    }

    // What hangs on something goes before it.
    private static async Task Delete(Writing w, Guid id)
    {
        var db = w.Db;
        await db.DueWork.Where(d => d.SubjectId == id && d.Kind != Work).ExecuteDeleteAsync();
        await db.RecordedTermWarnings.Where(r => db.Objections.Any(o => o.Id == r.ObjectionId && o.MatterId == id)).ExecuteDeleteAsync();
        await db.Set<ObjectionEvent>().Where(e => e.MatterId == id).ExecuteDeleteAsync();
        await db.Set<ObjectionDecision>().Where(d => d.MatterId == id).ExecuteDeleteAsync();
        await db.Objections.Where(o => o.MatterId == id).ExecuteDeleteAsync();
        await db.ClaimedRights.Where(r => r.MatterId == id).ExecuteDeleteAsync();
        await db.AdviceRecords.Where(a => a.MatterId == id).ExecuteDeleteAsync();
        await db.Set<ContactQuestion>().Where(q => db.ClientContacts.Any(c => c.Id == q.ContactId && c.MatterId == id)).ExecuteDeleteAsync();
        await db.Set<ContactHelp>().Where(h => db.ClientContacts.Any(c => c.Id == h.ContactId && c.MatterId == id)).ExecuteDeleteAsync();
        await db.ClientContacts.Where(c => c.MatterId == id).ExecuteDeleteAsync();
        await db.MatterLinks.Where(l => l.MatterId == id).ExecuteDeleteAsync();
        await db.Set<MatterNameWord>().Where(n => n.MatterId == id).ExecuteDeleteAsync();
        await db.AdviceMatters.Where(m => m.Id == id).ExecuteDeleteAsync();
    }
}
