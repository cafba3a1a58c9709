using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Retention;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention.Erasing;

/// <summary>Deletes what was said at a session and went into no outcome, action or advice, a set time after its minutes were adopted. Subject: the session.</summary>
/// <remarks>Outcomes, actions and minutes are records of their own and stay. What was said about a case that is held stays until the hold is lifted.</remarks>
internal sealed class EraseTableTalk : IDueHandler
{
    public const string Work = "erase-table-talk";

    public string Kind => Work;

    public string CommandName => "EraseTableTalk";

    /// <summary>Sessions with something to delete now.</summary>
    public static async Task<List<Guid>> Over(Writing w, int most)
    {
        var rules = await w.Db.Set<RetentionRules>().AsNoTracking().ToListAsync();
        var usual = new RetentionRules(Guid.Empty);
        var shortest = rules.Append(usual).MinBy(r => r.TalkDays)!;
        var adopted = await (
            from m in w.Db.Minutes
            join s in w.Db.Sessions on m.SessionId equals s.Id
            where m.AdoptedAt != null && Said(w.Db).Any(c => c.SessionId == s.Id)
            orderby m.AdoptedAt
            select new { s.Id, s.TableId, At = m.AdoptedAt!.Value }).ToListAsync();
        return [.. adopted
            .TakeWhile(m => shortest.TalkEnds(m.At) <= w.Now)
            .Where(m => (rules.Find(r => r.TableId == m.TableId) ?? usual).TalkEnds(m.At) <= w.Now)
            .Take(most)
            .Select(m => m.Id)];
    }

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        var adoptedAt = await w.Db.Minutes.Where(m => m.SessionId == subject).Select(m => m.AdoptedAt).SingleOrDefaultAsync();
        var tableId = await w.Db.Sessions.Where(s => s.Id == subject).Select(s => s.TableId).SingleOrDefaultAsync();
        var rules = await w.Db.Set<RetentionRules>().AsNoTracking().SingleOrDefaultAsync(r => r.TableId == tableId) ?? new RetentionRules(tableId);
        // The table's time was made longer since it was put in line.
        if (adoptedAt is not { } at || rules.TalkEnds(at) > w.Now)
        {
            return;
        }

        var said = await Said(w.Db).Where(c => c.SessionId == subject).Select(c => new { c.Id, c.CaseId }).ToListAsync();
        var keys = said.ConvertAll(c => SearchText.KeyOf(c.Id));
        await w.Db.WaitingWords.Where(x => EF.Parameter(keys).Contains(x.TextKey)).ExecuteDeleteAsync();
        await w.Db.SearchWords.Where(x => EF.Parameter(keys).Contains(x.TextKey)).ExecuteDeleteAsync();
        await w.Db.SearchTexts.Where(x => EF.Parameter(keys).Contains(x.Key)).ExecuteDeleteAsync();
        await Said(w.Db).Where(c => c.SessionId == subject).ExecuteDeleteAsync();
        foreach (var about in said.Select(c => c.CaseId).OfType<Guid>().Distinct())
        {
            w.AboutCase(about);
            w.AdvanceWhole(about);
        }

        w.AdvanceWhole(subject);
    }

    private static IQueryable<Contribution> Said(PokCasesDb db) =>
        db.Contributions.Where(c => !db.Set<RetentionHold>().Any(h => h.CaseId == c.CaseId && h.LiftedAt == null));
}
