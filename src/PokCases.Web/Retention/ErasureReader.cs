using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention;

/// <summary>Reads what decides whether closed cases may be deleted, for many in the same number of queries as for one.</summary>
internal sealed class ErasureReader(ReminderClock clock)
{
    public async Task<ErasureFacts> Of(PokCasesDb db, CaseKeeping keeping) => (await Of(db, [keeping]))[keeping.CaseId];

    public async Task<Dictionary<Guid, ErasureFacts>> Of(PokCasesDb db, IReadOnlyCollection<CaseKeeping> keepings)
    {
        var ids = keepings.Select(k => k.CaseId).ToList();
        var tables = keepings.Select(k => k.TableId).Distinct().ToList();
        var profiles = await db.Set<RetentionProfile>().Where(p => tables.Contains(p.TableId) && p.ReplacedAt == null).AsNoTracking().ToListAsync();
        var rules = await db.Set<RetentionRules>().Where(r => tables.Contains(r.TableId)).AsNoTracking().ToDictionaryAsync(r => r.TableId);
        var changed = await LastChanges(db, ids);
        var held = (await db.Set<RetentionHold>().Where(h => EF.Parameter(ids).Contains(h.CaseId) && h.LiftedAt == null).Select(h => h.CaseId).ToListAsync()).ToHashSet();
        var running = (await db.AgendaItems
            .Where(i => i.CaseId != null && EF.Parameter(ids).Contains(i.CaseId.Value) && db.Sessions.Any(s => s.Id == i.SessionId && s.State == SessionState.Running))
            .Select(i => i.CaseId!.Value).ToListAsync()).ToHashSet();
        // Requests are few, and name their cases in a list.
        var requests = await db.Set<ResidentRequest>().Where(r => r.State != ResidentRequestState.Withdrawn)
            .Select(r => new { r.Reference, r.Kind, r.Verdict, r.SentOn, r.CaseIds }).ToListAsync();
        return keepings.ToDictionary(k => k.CaseId, k =>
        {
            var mine = requests.FindAll(r => r.CaseIds.Contains(k.CaseId));
            var profile = profiles.Find(p => p.ProfileId == k.ProfileId);
            return new ErasureFacts(
                profile,
                profile?.DateFor(k.ClosedOn, changed.GetValueOrDefault(k.CaseId, k.ClosedOn)),
                held.Contains(k.CaseId),
                mine.Exists(r => r.SentOn is null),
                running.Contains(k.CaseId),
                mine.Find(r => r is { Kind: ResidentRequestKind.Erasure, Verdict: RequestVerdict.Granted, SentOn: not null })?.Reference,
                rules.GetValueOrDefault(k.TableId)?.FourEyes == true);
        });
    }

    /// <summary>The day something of each case changed last, as its timeline tells.</summary>
    public async Task<Dictionary<Guid, DateOnly>> LastChanges(PokCasesDb db, List<Guid> ids)
    {
        var last = await db.CaseEvents.Where(e => EF.Parameter(ids).Contains(e.CaseId)).GroupBy(e => e.CaseId).Select(g => new { g.Key, At = g.Max(e => e.At) }).ToListAsync();
        return last.ToDictionary(l => l.Key, l => clock.DayOf(l.At));
    }
}
