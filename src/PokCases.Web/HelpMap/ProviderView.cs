using PokCases.Domain.HelpMap;
using PokCases.Web.Cases;

namespace PokCases.Web.HelpMap;

/// <summary>An organisation on the map, with what it offers and how it is reached.</summary>
public sealed record ProviderView(Provider Provider, IReadOnlyList<HelpOffer> Offers, IReadOnlyList<HelpFunction> Functions, IReadOnlyDictionary<Guid, PersonLine> People, bool MayKeep)
{
    public string Path => HelpMapModule.ProviderPath(Provider.Id);
}
