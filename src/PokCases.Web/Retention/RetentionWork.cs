using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Web.Persistence;

namespace PokCases.Web.Retention;

/// <summary>What a privacy officer has to do about closed cases on a day: to look at, to agree with as the second one, and holds to look at again.</summary>
/// <param name="Reviews">Cases that may be deleted and that nobody looked at.</param>
/// <param name="Seconds">Cases that somebody approved and a second one has to.</param>
/// <param name="Holds">Holds whose day to look again has come.</param>
internal sealed record RetentionWork(IReadOnlyList<CaseKeeping> Reviews, IReadOnlyList<CaseKeeping> Seconds, IReadOnlyList<RetentionHold> Holds)
{
    // Of each; what is longest over first.
    private const int Most = 200;

    public static async Task<RetentionWork> Read(PokCasesDb db, ErasureReader reader, DateOnly today)
    {
        var requested = await RequestedCases(db);
        var candidates = await db.Set<CaseKeeping>()
            .Where(k => k.EraseAt == null && (k.FirstApprovedAt != null || k.DeleteOn <= today || requested.Contains(k.CaseId)))
            .OrderBy(k => k.FirstApprovedAt == null).ThenBy(k => k.DeleteOn).ThenBy(k => k.CaseId).Take(Most).AsNoTracking().ToListAsync();
        var facts = candidates.Count == 0 ? [] : await reader.Of(db, candidates);
        var open = candidates.FindAll(k => facts[k.CaseId].Obstacle(today) is null);
        return new(
            open.FindAll(k => !k.WaitsForSecond),
            open.FindAll(k => k.WaitsForSecond),
            await db.Set<RetentionHold>().Where(h => h.LiftedAt == null && h.LookAgainOn <= today).OrderBy(h => h.LookAgainOn).Take(Most).AsNoTracking().ToListAsync());
    }

    /// <summary>Cases that a granted request asks to erase, whatever their date.</summary>
    public static async Task<List<Guid>> RequestedCases(PokCasesDb db) =>
        [.. (await db.Set<ResidentRequest>()
            .Where(r => r.Kind == ResidentRequestKind.Erasure && r.Verdict == RequestVerdict.Granted)
            .Select(r => r.CaseIds).ToListAsync()).SelectMany(c => c).Distinct()];
}
