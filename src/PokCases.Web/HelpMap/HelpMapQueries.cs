using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.HelpMap;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

/// <summary>Questions about the map of help that more than one place asks.</summary>
internal static class HelpMapQueries
{
    /// <summary>The rules of the partnership, or the usual ones.</summary>
    public static async Task<HelpMapRules> Rules(this PokCasesDb db) => await db.HelpMapRules.SingleOrDefaultAsync() ?? new HelpMapRules();

    /// <summary>What is on the map and nobody keeps, or only somebody who works here no more.</summary>
    public static IQueryable<HelpOffer> Unkept(PokCasesDb db) => db.HelpOffers.Where(o =>
        !o.IsClosed && (o.KeeperId == null || !db.Professionals.Any(p => p.Id == o.KeeperId && p.State == ProfessionalState.Active)));

    /// <summary>An offer and its organisation; null for an unknown one.</summary>
    public static async Task<(HelpOffer Offer, Provider Provider)?> Offer(PokCasesDb db, Guid id)
    {
        var found = await (
            from o in db.HelpOffers
            join p in db.Providers on o.ProviderId equals p.Id
            where o.Id == id
            select new { Offer = o, Provider = p }).SingleOrDefaultAsync();
        return found is null ? null : (found.Offer, found.Provider);
    }
}
