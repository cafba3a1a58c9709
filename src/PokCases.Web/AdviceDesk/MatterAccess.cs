using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>A matter that was found, for who holds it or stands in. It and everything in it is seen by nobody else.</summary>
/// <param name="Id">The matter.</param>
/// <param name="AdvisorId">Who holds it.</param>
/// <param name="Title">How its advisor calls it.</param>
/// <param name="Sight">Why it may be seen.</param>
internal sealed record MatterAccess(Guid Id, Guid AdvisorId, string Title, Sight Sight)
{
    /// <summary>For a page. Unknown and not allowed answer alike; both are in the log.</summary>
    public static async Task<MatterAccess> Open(AccessScope scope, Guid id)
    {
        var found = await Find(scope.Db, scope.Caller.Viewer, id);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, found.Sight.Ground);
        await scope.Require(found.Sight, mayKnow: false);
        return found;
    }

    /// <summary>For a command.</summary>
    public static async Task<MatterAccess> Open(Writing w, Guid id)
    {
        var found = await Find(w.Db, w.Caller.Viewer, id) ?? throw RefusedException.Unknown();
        w.About(id);
        w.Require(found.Sight, mayKnow: false);
        return found;
    }

    /// <summary>The matters that somebody holds, or stands in for.</summary>
    public static IQueryable<AdviceMatter> Own(PokCasesDb db, Viewer viewer)
    {
        var (me, standsInFor) = (viewer.PersonId, viewer.StandsInFor);
        return db.AdviceMatters.Where(m => m.AdvisorId == me || standsInFor.Contains(m.AdvisorId));
    }

    /// <summary>What the viewer is to some matters; those that may not be seen are left out.</summary>
    public static async Task<Dictionary<Guid, MatterAccess>> Of(PokCasesDb db, Viewer viewer, IReadOnlyCollection<Guid> ids)
    {
        var found = await db.AdviceMatters.Where(m => ids.Contains(m.Id)).AsNoTracking().ToListAsync();
        return found.Select(m => new MatterAccess(m.Id, m.AdvisorId, m.Title, AccessPolicy.AdviceMatter(viewer, m.AdvisorId))).Where(m => m.Sight.IsAllowed).ToDictionary(m => m.Id);
    }

    /// <summary>Who holds a matter; null when it is gone.</summary>
    public static Task<Guid?> AdvisorOf(PokCasesDb db, Guid id) => db.AdviceMatters.Where(m => m.Id == id).Select(m => (Guid?)m.AdvisorId).SingleOrDefaultAsync();

    /// <summary>Whether somebody works at the advice desk.</summary>
    public static Sight Desk(Viewer viewer) => AccessPolicy.AdviceDesk(viewer);

    private static async Task<MatterAccess?> Find(PokCasesDb db, Viewer viewer, Guid id) =>
        (await db.AdviceMatters.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id)) is { } matter
            ? new MatterAccess(matter.Id, matter.AdvisorId, matter.Title, AccessPolicy.AdviceMatter(viewer, matter.AdvisorId))
            : null;
}
