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
            .ToListAsync()).ToLookup(r => (r.CaseId, r.TableId), r => r.DecidedAt!.Value);
        var opened = (await db.AgendaItems
            .Where(i => i.Kind == ItemKind.Case && i.StartedAt != null)
            .Select(i => new { i.CaseId, i.StartedAt })
            .ToListAsync()).ToLookup(i => i.CaseId, i => i.StartedAt!.Value);
        var closings = (await db.CaseClosings
            .Select(c => new { c.Id, c.CaseId, c.Outcome, c.ClosedAt, c.ReopenedAt })
            .ToListAsync()).ToLookup(c => c.CaseId);
        var aftercare = (await db.AftercareChecks
            .Where(a => a.Answer != null)
            .Select(a => new { a.ClosingId, a.Answer, a.AnsweredAt })
            .ToListAsync()).ToLookup(a => a.ClosingId);
        var told = await db.Introductions.Select(i => new { i.CaseId, i.Domains, i.StuckOn }).ToDictionaryAsync(i => i.CaseId);
        return [.. cases.Select(c =>
        {
            var standing = closings[c.Id].Where(x => x.ReopenedAt is null).MaxBy(x => x.ClosedAt);
            var cared = standing is null ? null : aftercare[standing.Id].MaxBy(a => a.AnsweredAt);
            var introduction = told.GetValueOrDefault(c.Id);
            return new CaseFact
            {
                TableId = c.TableId,
                Kind = c.Kind,
                MunicipalityId = c.MunicipalityId,
                IntroducedOn = words.Local(c.IntroducedAt),
                AcceptedOn = First(accepted[(c.Id, c.TableId)]),
                OnTableOn = First(opened[c.Id]),
                ClosedOn = Local(standing?.ClosedAt),
                Outcome = standing?.Outcome,
                ReopenedOn = Local(closings[c.Id].Max(x => x.ReopenedAt)),
                AftercareOn = Local(cared?.AnsweredAt),
                Aftercare = cared?.Answer,
                Domains = introduction?.Domains ?? [],
                Obstacles = introduction?.StuckOn ?? [],
            };
        })];

        DateOnly? First(IEnumerable<DateTimeOffset> moments) => Local(moments.Select(m => (DateTimeOffset?)m).Min());

        DateOnly? Local(DateTimeOffset? moment) => moment is { } at ? words.Local(at) : null;
    }
}
