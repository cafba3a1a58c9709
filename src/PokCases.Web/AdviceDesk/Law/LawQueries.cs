using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Loads what belongs to a matter.</summary>
internal static class LawQueries
{
    /// <summary>With the decision and the whole course.</summary>
    public static IQueryable<Objection> Whole(PokCasesDb db) => db.Objections.Include(o => o.Decisions.OrderBy(d => d.Number)).Include(o => o.Events.OrderBy(e => e.Number)).AsSplitQuery();

    public static async Task<Objection> Objection(Writing w, Guid matter, Guid id)
    {
        w.About(id);
        return await Whole(w.Db).SingleOrDefaultAsync(o => o.Id == id && o.MatterId == matter) ?? throw RefusedException.Unknown();
    }

    public static async Task<Objection> Objection(AccessScope scope, Guid matter, Guid id) =>
        await Whole(scope.Db).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id && o.MatterId == matter) ?? throw await Unknown(scope);

    /// <summary>Every entry of a claimed right, in order; none is unknown.</summary>
    public static async Task<List<ClaimedRight>> Right(PokCasesDb db, Guid matter, Guid chain) =>
        await db.ClaimedRights.Where(r => r.ChainId == chain && r.MatterId == matter).OrderBy(r => r.Number).ToListAsync();

    public static async Task<AdviceRecord> Advice(Writing w, Guid matter, Guid id)
    {
        w.About(id);
        return await w.Db.AdviceRecords.SingleOrDefaultAsync(a => a.Id == id && a.MatterId == matter) ?? throw RefusedException.Unknown();
    }

    public static async Task<AdviceRecord> Advice(AccessScope scope, Guid matter, Guid id) =>
        await scope.Db.AdviceRecords.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.MatterId == matter) ?? throw await Unknown(scope);

    public static async Task<RefusedException> Unknown(AccessScope scope)
    {
        await scope.Refuse("unknown");
        return RefusedException.Unknown();
    }
}
