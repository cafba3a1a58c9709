using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.HelpMap;

/// <summary>Searches the map. Two questions read through the small table of words; of the offers only those on the page are loaded.</summary>
internal static class MapReader
{
    private const int OnPage = 25;
    private const int MostChoices = 500;
    private const int ShownOfWhat = 160;

    public static async Task<MapListView> List(AccessScope scope, MapFilter filter, int page, DateOnly today)
    {
        var (db, viewer) = (scope.Db, scope.Caller.Viewer);
        var found = Found(db, filter, viewer, today);
        var count = await found.CountAsync();
        var pages = Math.Max(1, (count + OnPage - 1) / OnPage);
        var shown = Math.Clamp(page, 1, pages);
        var ids = await found.OrderBy(w => w.SortName).ThenBy(w => w.OfferId).Skip((shown - 1) * OnPage).Take(OnPage).Select(w => w.OfferId).ToListAsync();
        var (themes, neighbourhoods) = await Choices(db);
        return new MapListView(
            filter,
            new ListPart<MapListView.Row>(await Rows(db, ids, today), count, shown, pages),
            themes,
            neighbourhoods,
            MayAdd: AccessPolicy.KeepHelpMap(viewer, null, viewer.OrganisationId).IsAllowed,
            OwnProviderId: await db.Providers.Where(p => p.OrganisationId == viewer.OrganisationId).OrderBy(p => p.Name).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(),
            IsCoordinator: AccessPolicy.KeepHelpMap(viewer, null, null).IsAllowed);
    }

    private static IQueryable<OfferWords> Found(PokCasesDb db, MapFilter filter, Viewer viewer, DateOnly today)
    {
        var found = db.Set<OfferWords>().AsNoTracking().Where(w => w.IsClosed == filter.OffMap);
        foreach (var word in SearchWords.Of(filter.Words))
        {
            // A typed i may go on as ij, which is kept as y.
            var (begin, other) = word.Length < SearchWords.ShortestBeginning ? ($" {word} ", $" {word} ") : ($" {word}", word[^1] == 'i' ? $" {word[..^1]}y" : $" {word}");
            found = found.Where(w => w.Words.Contains(begin) || w.Words.Contains(other));
        }

        if (filter.Theme.Length > 0)
        {
            var tag = OfferWords.ThemeTag(filter.Theme);
            found = found.Where(w => w.Tags.Contains(tag));
        }

        if (filter.Neighbourhood.Length > 0)
        {
            var tag = OfferWords.NeighbourhoodTag(filter.Neighbourhood);
            found = found.Where(w => w.Tags.Contains(tag) || w.Tags.Contains(OfferWords.WholeArea));
        }

        if (filter.Domain is { } domain)
        {
            var tag = OfferWords.DomainTag(domain);
            found = found.Where(w => w.Tags.Contains(tag));
        }

        var unkept = HelpMapQueries.Unkept(db);
        return filter.LookOver switch
        {
            LookOver.Own => found.Where(w => db.HelpOffers.Any(o => o.Id == w.OfferId && o.KeeperId == viewer.PersonId && o.LookAgainOn < today)),
            LookOver.Unkept => found.Where(w => unkept.Any(o => o.Id == w.OfferId && o.LookAgainOn < today)),
            _ => found,
        };
    }

    private static async Task<List<MapListView.Row>> Rows(PokCasesDb db, List<Guid> ids, DateOnly today)
    {
        var rules = await db.Rules();
        var rows = await (
            from o in db.HelpOffers.AsNoTracking()
            join p in db.Providers on o.ProviderId equals p.Id
            where ids.Contains(o.Id)
            select new { Offer = o, Provider = p.Name }).ToListAsync();
        return [.. rows.OrderBy(r => ids.IndexOf(r.Offer.Id)).Select(r => new MapListView.Row(
            r.Offer.Id,
            r.Offer.Name,
            r.Provider,
            r.Offer.What.Length > ShownOfWhat ? $"{r.Offer.What[..ShownOfWhat]}…" : r.Offer.What,
            r.Offer.WaitingTime,
            r.Offer.Neighbourhoods,
            r.Offer.FreshCapacity(rules, today),
            r.Offer.CapacityOn,
            r.Offer.IsStale(today)))];
    }

    private static async Task<(List<string> Themes, List<string> Neighbourhoods)> Choices(PokCasesDb db)
    {
        var there = db.Set<OfferWords>().Where(w => !w.IsClosed);
        var themes = await there.Select(w => w.Themes).Distinct().ToListAsync();
        var neighbourhoods = await there.Select(w => w.Neighbourhoods).Distinct().ToListAsync();
        return (Each(themes), Each(neighbourhoods));
    }

    private static List<string> Each(List<List<string>> lists) =>
        [.. lists.SelectMany(l => l).Distinct(StringComparer.CurrentCultureIgnoreCase).Order(StringComparer.CurrentCulture).Take(MostChoices)];
}
