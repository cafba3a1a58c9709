using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>Reads what waits for this person's triage, what can't wait first. The number of queries is the same for any number of rows.</summary>
internal static class TriageListReader
{
    /// <summary>How many are shown; whoever answers some sees the next.</summary>
    public const int Most = 50;

    /// <summary>What waits at one table.</summary>
    public static Task<List<TriageRow>> Of(AccessScope scope, Guid tableId, Words words) =>
        Read(scope, TriageQueries.WaitingFor(scope.Db, scope.Caller.Viewer).Where(c => c.TableId == tableId), Most, words);

    /// <summary>What waits at all of this person's tables; each is named in the scope.</summary>
    public static Task<List<TriageRow>> Mine(AccessScope scope, int most, Words words) =>
        Read(scope, TriageQueries.WaitingFor(scope.Db, scope.Caller.Viewer), most, words);

    private static async Task<List<TriageRow>> Read(AccessScope scope, IQueryable<Case> waiting, int most, Words words)
    {
        var db = scope.Db;
        var found = await (
            from c in waiting
            from r in db.TriageRounds.Where(r => r.CaseId == c.Id && r.TableId == c.TableId && r.DecidedAt == null)
            let urgent = db.Introductions.Any(i => i.CaseId == c.Id && i.IsUrgent)
            orderby urgent descending, r.AnswerOn, c.Reference
            select new { c.Id, c.Reference, c.Title, c.TableId, c.IntroducerId, r.AskedAt, r.AnswerOn, r.TakenUpById, Urgent = urgent }).Take(most).ToListAsync();
        var people = await PeopleQueries.Named(db, found.Select(f => f.IntroducerId));
        var today = words.Local(scope.Now);
        found.ForEach(f => scope.ShowCase(f.Id, Ground.Triage));
        return found.ConvertAll(f => new TriageRow(
            f.Id, f.Reference, f.Title, f.TableId, people.Of(f.IntroducerId).Full, f.AskedAt, f.AnswerOn, today > f.AnswerOn, f.Urgent, f.TakenUpById is not null));
    }
}
