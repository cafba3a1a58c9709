using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes;

/// <summary>Loads what figures about cases are made of: six queries, however many cases there are.</summary>
internal static class CaseFactReader
{
    /// <summary>Facts of the cases of some tables; of all for none named. They are weighed in the scope: no case is shown.</summary>
    public static async Task<List<CaseFact>> Read(AccessScope scope, Words words, IReadOnlyCollection<Guid>? tables)
    {
        var db = scope.Db;
        var among = tables is null ? db.Cases : db.Cases.Where(c => tables.Contains(c.TableId));
        var cases = await among
            .Join(db.Tables, c => c.TableId, t => t.Id, (c, t) => new { c.Id, c.TableId, t.Kind, c.MunicipalityId, c.IntroducedAt })
            .ToListAsync();
        scope.Weigh(cases.Count);
        var accepted = (await db.TriageRounds
            .Where(r => r.Outcome == TriageOutcome.ToTable && r.DecidedAt != null)
            .Select(r => new { r.CaseId, r.TableId, r.DecidedAt })
            .ToListAsync()).ToLookup(r => r.CaseId, r => (r.TableId, r.DecidedAt!.Value));
        var opened = (await db.AgendaItems
            .Where(i => i.Kind == ItemKind.Case && i.StartedAt != null)
            .Select(i => new { i.CaseId, i.StartedAt })
            .ToListAsync()).ToLookup(i => i.CaseId, i => i.StartedAt!.Value);
        var closings = (await db.CaseClosings
            .Select(c => new { c.Id, c.CaseId, c.Outcome, c.ClosedAt, c.ReopenedAt })
            .ToListAsync()).ToLookup(c => c.CaseId);
        var aftercare = (await db.AftercareChecks
            .Where(a => a.Answer != null && a.AnsweredAt != null)
            .Select(a => new { a.ClosingId, a.Answer, a.AnsweredAt })
            .ToListAsync()).ToLookup(a => a.ClosingId, a => (a.Answer!.Value, a.AnsweredAt!.Value));
        var told = await db.Introductions.Select(i => new { i.CaseId, i.Domains, i.StuckOn }).ToDictionaryAsync(i => i.CaseId);
        return [.. cases.Select(c => new CaseCourse
        {
            TableId = c.TableId,
            Kind = c.Kind,
            MunicipalityId = c.MunicipalityId,
            IntroducedAt = c.IntroducedAt,
            Accepted = accepted[c.Id],
            Opened = opened[c.Id],
            Endings = [.. closings[c.Id].Select(x => new CaseEnding(x.Outcome, x.ClosedAt, x.ReopenedAt, [.. aftercare[x.Id]]))],
            Domains = told.GetValueOrDefault(c.Id)?.Domains ?? [],
            Obstacles = told.GetValueOrDefault(c.Id)?.StuckOn ?? [],
        }.Fact(words.Local))];
    }
}
