using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

/// <summary>How much of the map of help is to be looked at again, for <i>Mijn dag</i>: of one's own, and for the coordinator what nobody keeps.</summary>
internal static class HelpMapWaiting
{
    public static async Task<Found> Read(AccessScope scope, DateOnly today)
    {
        var viewer = scope.Caller.Viewer;
        var own = AccessPolicy.KeepHelpMap(viewer, viewer.PersonId, null).IsAllowed
            ? await scope.Db.HelpOffers.CountAsync(o => o.KeeperId == viewer.PersonId && !o.IsClosed && o.LookAgainOn < today)
            : 0;
        var unkept = AccessPolicy.KeepHelpMap(viewer, null, null).IsAllowed
            ? await HelpMapQueries.Unkept(scope.Db).CountAsync(o => o.LookAgainOn < today)
            : 0;
        return new Found(own, unkept);
    }

    /// <param name="Own">Of the viewer, to look over.</param>
    /// <param name="Unkept">Without anybody who keeps it; for the coordinator.</param>
    public sealed record Found(int Own, int Unkept);
}
