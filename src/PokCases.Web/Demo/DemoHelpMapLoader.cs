using PokCases.Domain.HelpMap;
using PokCases.Web.HelpMap;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts the map of help in the database.</summary>
internal sealed class DemoHelpMapLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private static readonly TimeOnly Morning = new(9, 30);
    private static readonly HelpMapRules Rules = new();

    public void Load()
    {
        foreach (var entry in partnership.HelpMap?.Providers ?? [])
        {
            Guid? organisation = entry.Organisation is { } partner ? DemoIds.Organisation(partner) : null;
            var provider = new Provider(DemoIds.Of("help-provider", entry.Id), new ProviderText(entry.Name, entry.Description, entry.Website, string.Empty, entry.Phone), organisation, null, calendar.Now);
            w.Db.Providers.Add(provider);
            foreach (var function in entry.Functions)
            {
                w.Db.HelpFunctions.Add(new HelpFunction(
                    DemoIds.Of("help-function", function.Id),
                    provider.Id,
                    organisation,
                    new HelpFunctionText(function.Name, function.Person, string.Empty, function.Phone, function.TakesReferrals, [.. function.People.Select(DemoIds.Person)])));
            }

            foreach (var offer in entry.Offers)
            {
                Load(offer, provider);
            }
        }
    }

    private void Load(PartnershipHelpMap.OfferEntry entry, Provider provider)
    {
        Guid? keeper = entry.Keeper is { } person ? DemoIds.Person(person) : null;
        var lookAgainOn = Rules.LookAgainAfter(calendar.Day(entry.LookedOverDays));
        var offer = new HelpOffer(DemoIds.Of("help-offer", entry.Id), provider.Id, TextOf(entry), keeper, lookAgainOn, null, calendar.Past(entry.LookedOverDays, Morning));
        if (keeper is { } by)
        {
            offer.LookOver(offer.Version, lookAgainOn, by, calendar.Past(entry.LookedOverDays, Morning));
            if (entry.Capacity is { } sign)
            {
                offer.SetCapacity(offer.Version, sign, calendar.Day(entry.CapacityDays), calendar.Today, by);
            }
        }

        w.Db.HelpOffers.Add(offer);
        var words = new OfferWords();
        words.Take(offer, provider);
        w.Db.Set<OfferWords>().Add(words);
    }

    // The same hours from Monday to Friday.
    private static HelpOfferText TextOf(PartnershipHelpMap.OfferEntry entry) => new(
        entry.Name,
        entry.What,
        entry.ForWhom,
        entry.Conditions,
        entry.Costs,
        entry.WaitingTime,
        entry.HowToRefer,
        entry.Neighbourhoods,
        [.. WeekHours.Days.Take(5).SelectMany(day => WeekHours.Read(day, entry.Hours) ?? [])],
        entry.HoursWords,
        entry.Domains,
        entry.Themes);
}
