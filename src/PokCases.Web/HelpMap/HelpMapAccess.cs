using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.HelpMap;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

/// <summary>Opens what is on the map, for who may.</summary>
internal static class HelpMapAccess
{
    /// <summary>Opens a scope for who may see the map.</summary>
    public static async Task<AccessScope> OpenMap(this ReadDoor reading, HttpContext http, string page) =>
        (await reading.Open(http.GetCaller(), page, HelpMapModule.Purpose, scope => scope.Require(AccessPolicy.HelpMap(scope.Caller.Viewer), mayKnow: true), http.RequestAborted)).Scope;

    /// <summary>An offer and its organisation.</summary>
    public static async Task<(HelpOffer Offer, Provider Provider)> SeeOffer(this AccessScope scope, Guid id) =>
        await HelpMapQueries.Offer(scope.Db, id) ?? throw RefusedException.Unknown();

    public static async Task<Provider> SeeProvider(this AccessScope scope, Guid id) =>
        await scope.Db.Providers.SingleOrDefaultAsync(p => p.Id == id) ?? throw RefusedException.Unknown();

    /// <summary>An offer, to change it.</summary>
    public static async Task<(HelpOffer Offer, Provider Provider)> KeepOffer(this Writing w, Guid id)
    {
        w.For(HelpMapModule.Purpose);
        var found = await HelpMapQueries.Offer(w.Db, id) ?? throw RefusedException.Unknown();
        w.Require(AccessPolicy.KeepHelpMap(w.Caller.Viewer, found.Offer.KeeperId, found.Provider.OrganisationId), mayKnow: AccessPolicy.HelpMap(w.Caller.Viewer).IsAllowed);
        w.About(id);
        return found;
    }

    /// <summary>An organisation on the map, to change it or what it offers.</summary>
    public static async Task<Provider> KeepProvider(this Writing w, Guid id)
    {
        w.For(HelpMapModule.Purpose);
        var found = await w.Db.Providers.SingleOrDefaultAsync(p => p.Id == id) ?? throw RefusedException.Unknown();
        w.Require(AccessPolicy.KeepHelpMap(w.Caller.Viewer, null, found.OrganisationId), mayKnow: AccessPolicy.HelpMap(w.Caller.Viewer).IsAllowed);
        w.About(id);
        return found;
    }
}
