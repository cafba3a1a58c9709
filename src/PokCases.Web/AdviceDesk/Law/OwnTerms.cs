using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Reads the terms that run in one's own matters, and in those of who is away: the soonest first. The number of queries is the same for one and for many.</summary>
internal static class OwnTerms
{
    private const int Most = 300;

    /// <summary>Those that are so near that one is warned of them, for <i>Mijn dag</i>.</summary>
    public static async Task<List<OwnTerm>> Near(AccessScope scope, LawTables tables, DateOnly today) => AccessPolicy.AdviceDesk(scope.Caller.Viewer).IsAllowed
        ? await Read(scope, today, today.AddDays(tables.Options.Warnings.Max()))
        : [];

    /// <param name="scope">Where they are loaded; each objection that is shown is named in it.</param>
    /// <param name="today">Today.</param>
    /// <param name="until">The last day that is asked for; null for all.</param>
    public static async Task<List<OwnTerm>> Read(AccessScope scope, DateOnly today, DateOnly? until = null)
    {
        var matters = MatterAccess.Own(scope.Db, scope.Caller.Viewer).Select(m => m.Id);
        var found = await LawQueries.Whole(scope.Db)
            .Where(o => o.NextDay != null && (until == null || o.NextDay <= until) && matters.Contains(o.MatterId))
            .OrderBy(o => o.NextDay).Take(Most).AsNoTracking().ToListAsync();
        var ids = found.Select(o => o.MatterId).Distinct().ToList();
        var access = await MatterAccess.Of(scope.Db, scope.Caller.Viewer, ids);
        List<OwnTerm> terms = [];
        foreach (var objection in found.Where(o => access.ContainsKey(o.MatterId)))
        {
            var matter = access[objection.MatterId];
            scope.Show(objection.Id, matter.Sight.Ground);
            terms.AddRange(objection.OpenTerms.Where(t => until is null || t.LastDay <= until)
                .Select(t => new OwnTerm(objection, t, matter.Matter.AdvisorId == scope.Caller.PersonId, t.LastDay.DayNumber - today.DayNumber)));
        }

        return [.. terms.OrderBy(t => t.Term.LastDay)];
    }
}
