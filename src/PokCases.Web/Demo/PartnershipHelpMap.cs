using PokCases.Domain;
using PokCases.Domain.HelpMap;

namespace PokCases.Web.Demo;

/// <summary>The map of help: organisations, partners and others, with what they offer.</summary>
internal sealed record PartnershipHelpMap(IReadOnlyList<PartnershipHelpMap.ProviderEntry> Providers)
{
    internal sealed record ProviderEntry(
        string Id,
        string Name,
        string? Organisation,
        string Description,
        string Website,
        string Phone,
        IReadOnlyList<FunctionEntry> Functions,
        IReadOnlyList<OfferEntry> Offers);

    internal sealed record FunctionEntry(string Id, string Name, string Person, string Phone, bool TakesReferrals, IReadOnlyList<string> People);

    /// <summary>Days are from today: when it was looked over and, with a capacity sign, when that was so.</summary>
    internal sealed record OfferEntry(
        string Id,
        string Name,
        string What,
        string ForWhom,
        string Conditions,
        string Costs,
        string WaitingTime,
        string HowToRefer,
        IReadOnlyList<string> Neighbourhoods,
        IReadOnlyList<LifeDomain> Domains,
        IReadOnlyList<string> Themes,
        string Hours,
        string HoursWords,
        string? Keeper,
        int LookedOverDays,
        CapacitySign? Capacity,
        int CapacityDays);
}
