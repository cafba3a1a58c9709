using Microsoft.EntityFrameworkCore;
using PokCases.Domain.HelpMap;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

/// <summary>Keeps what offers are found by, inside the command that changes them.</summary>
internal static class KeepOfferWords
{
    /// <summary>Of one offer.</summary>
    public static async Task Of(PokCasesDb db, HelpOffer offer, Provider provider)
    {
        var words = await db.Set<OfferWords>().SingleOrDefaultAsync(w => w.OfferId == offer.Id);
        if (words is null)
        {
            db.Set<OfferWords>().Add(words = new OfferWords());
        }

        words.Take(offer, provider);
    }

    /// <summary>Of all offers of an organisation: its name is one of the words.</summary>
    public static async Task OfAll(PokCasesDb db, Provider provider)
    {
        var offers = await db.HelpOffers.Where(o => o.ProviderId == provider.Id).ToListAsync();
        var words = await db.Set<OfferWords>().Where(w => db.HelpOffers.Any(o => o.Id == w.OfferId && o.ProviderId == provider.Id)).ToDictionaryAsync(w => w.OfferId);
        foreach (var offer in offers)
        {
            words[offer.Id].Take(offer, provider);
        }
    }
}
