using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Matters, for who holds them or stands in. Unknown and not allowed answer alike.</summary>
internal static class MatterDoor
{
    /// <summary>For a page.</summary>
    public static async Task<AdviceMatter> OpenMatter(this AccessScope scope, Guid id)
    {
        var found = await scope.Db.AdviceMatters.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id);
        var sight = Sees(scope.Caller.Viewer, found);
        if (found is null || !sight.IsAllowed)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, sight.Ground);
        return found;
    }

    /// <summary>For a command.</summary>
    public static async Task<AdviceMatter> OpenMatter(this Writing w, Guid id)
    {
        w.For(AdviceDeskModule.Purpose);
        var found = await w.Db.AdviceMatters.SingleOrDefaultAsync(m => m.Id == id) ?? throw RefusedException.Unknown();
        w.About(id);
        w.Require(Sees(w.Caller.Viewer, found), mayKnow: false);
        return found;
    }

    private static Sight Sees(Viewer viewer, AdviceMatter? matter) => matter is null ? Sight.Nothing : AccessPolicy.AdviceMatter(viewer, matter.AdvisorId);
}
