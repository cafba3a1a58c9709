using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>A matter that was found, for who holds it or stands in. It and everything in it is seen by nobody else.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Sight">Why it may be seen.</param>
internal sealed record MatterAccess(AdviceMatter Matter, Sight Sight)
{
    /// <summary>How its advisor calls it.</summary>
    public string Title => Matter.Title;

    /// <summary>For a page. Unknown and not allowed answer alike; both are in the log.</summary>
    public static async Task<MatterAccess> Open(AccessScope scope, Guid id)
    {
        var found = await Find(scope.Db.AdviceMatters.AsNoTracking(), scope.Caller.Viewer, id);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, found.Sight.Ground);
        await scope.Require(found.Sight, mayKnow: false);
        return found;
    }

    /// <summary>For a command, which may change it.</summary>
    public static async Task<MatterAccess> Open(Writing w, Guid id)
    {
        w.For(AdviceDeskModule.Purpose);
        var found = await Find(w.Db.AdviceMatters, w.Caller.Viewer, id) ?? throw RefusedException.Unknown();
        w.About(id);
        w.Require(found.Sight, mayKnow: false);
        return found;
    }

    /// <summary>The matters that somebody holds, or stands in for.</summary>
    public static IQueryable<AdviceMatter> Own(PokCasesDb db, Viewer viewer)
    {
        // Not as *or*: that reads all of them where one index knows in which order they stand.
        Guid[] holders = [viewer.PersonId, .. viewer.StandsInFor];
        var me = viewer.PersonId;
        return holders.Length == 1 ? db.AdviceMatters.Where(m => m.AdvisorId == me) : db.AdviceMatters.Where(m => EF.Parameter(holders).Contains(m.AdvisorId));
    }

    /// <summary>What the viewer is to some matters; those that may not be seen are left out.</summary>
    public static async Task<Dictionary<Guid, MatterAccess>> Of(PokCasesDb db, Viewer viewer, IReadOnlyCollection<Guid> ids)
    {
        var found = await db.AdviceMatters.Where(m => ids.Contains(m.Id)).AsNoTracking().ToListAsync();
        return found.Select(m => Seen(viewer, m)).Where(m => m.Sight.IsAllowed).ToDictionary(m => m.Matter.Id);
    }

    /// <summary>Who holds a matter; null when it is gone.</summary>
    public static Task<Guid?> AdvisorOf(PokCasesDb db, Guid id) => db.AdviceMatters.Where(m => m.Id == id).Select(m => (Guid?)m.AdvisorId).SingleOrDefaultAsync();

    private static async Task<MatterAccess?> Find(IQueryable<AdviceMatter> matters, Viewer viewer, Guid id) =>
        await matters.SingleOrDefaultAsync(m => m.Id == id) is { } matter ? Seen(viewer, matter) : null;

    private static MatterAccess Seen(Viewer viewer, AdviceMatter matter) => new(matter, AccessPolicy.AdviceMatter(viewer, matter.AdvisorId));
}
