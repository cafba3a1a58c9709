using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Signals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Signals;

/// <summary>A signal as somebody may read or change it.</summary>
internal static class SignalAccess
{
    /// <summary>For a page.</summary>
    public static async Task<Signal> OpenSignal(this AccessScope scope, Guid id)
    {
        var sight = await scope.Require(AccessPolicy.Signals(scope.Caller.Viewer), mayKnow: true);
        var found = await scope.Db.Signals.Include(s => s.Introducers).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, sight.Ground);
        return found;
    }

    /// <summary>For a command; who leads it is asked for apart.</summary>
    public static async Task<Signal> OpenSignal(this Writing w, Guid id, bool leading = false)
    {
        w.For(SignalEndpoints.Purpose);
        w.About(id);
        w.Require(AccessPolicy.Signals(w.Caller.Viewer), mayKnow: true);
        var found = await w.Db.Signals.Include(s => s.Introducers).SingleOrDefaultAsync(s => s.Id == id) ?? throw RefusedException.Unknown();
        if (leading)
        {
            w.Require(AccessPolicy.LeadSignal(w.Caller.Viewer, found.ResponsibleId == w.Caller.PersonId), mayKnow: true);
        }

        return found;
    }
}
