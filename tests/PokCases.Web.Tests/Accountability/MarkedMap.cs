using PokCases.Domain.HelpMap;
using PokCases.Web.HelpMap;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>The map of help of the marked partnership: of a partner and of somebody else, one of them kept by a person.</summary>
internal static class MarkedMap
{
    public static void Put(Writing w, Person keeper)
    {
        foreach (var (name, partner, kept) in new (string, Guid?, Guid?)[] { ("Partner op de kaart", keeper.OrganisationId, keeper.Id), ("Buurthuis op de kaart", null, null) })
        {
            var provider = new Provider(Guid.CreateVersion7(), new ProviderText(name, "Helpt", "", "", "0100 200 300"), partner, null, w.Now);
            var offer = new HelpOffer(Guid.CreateVersion7(), provider.Id, HelpOfferText.Named("Spreekuur") with { Themes = ["geldzorgen"], Neighbourhoods = ["Noord"] }, kept, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(-1), null, w.Now);
            var words = new OfferWords();
            words.Take(offer, provider);
            w.Db.Providers.Add(provider);
            w.Db.HelpOffers.Add(offer);
            w.Db.Add(words);
            w.Db.HelpFunctions.Add(new HelpFunction(Guid.CreateVersion7(), provider.Id, partner, new HelpFunctionText("Aanmeldteam", "", "", "", TakesReferrals: true, kept is { } person ? [person] : [])));
        }
    }
}
