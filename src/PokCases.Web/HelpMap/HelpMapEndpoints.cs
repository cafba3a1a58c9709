using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.HelpMap;

/// <summary>Reading the map: the list, an offer, an organisation.</summary>
internal static class HelpMapEndpoints
{
    public static void MapHelpMapPages(this IEndpointRouteBuilder app)
    {
        app.MapGet(HelpMapModule.Path, List);
        app.MapGet($"{HelpMapModule.Path}/{{id:guid}}", Offer);
        app.MapGet($"{HelpMapModule.Path}/aanbieders/{{id:guid}}", Provider);
    }

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, PageFrame frame, Words words)
    {
        var page = int.TryParse(http.Request.Query["pagina"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1;
        await using var scope = await reading.OpenMap(http, "help-map");
        var view = await MapReader.List(scope, MapFilter.Of(http.Request.Query), page, words.Today);
        await scope.Record();
        frame.Section = HelpMapModule.Section;
        return new RazorComponentResult<MapListPage>(new { View = view, Errand = MapErrand.Of(http.Request.Query) });
    }

    private static async Task<IResult> Offer(HttpContext http, Guid id, ReadDoor reading, PageFrame frame, Words words)
    {
        await using var scope = await reading.OpenMap(http, "help-offer");
        var view = await OfferReader.Read(scope, id, words.Today);
        await scope.Record();
        frame.Section = HelpMapModule.Section;
        return new RazorComponentResult<OfferPage>(new { View = view, Errand = MapErrand.Of(http.Request.Query) });
    }

    private static async Task<IResult> Provider(HttpContext http, Guid id, ReadDoor reading, PageFrame frame)
    {
        await using var scope = await reading.OpenMap(http, "help-provider");
        var provider = await scope.SeeProvider(id);
        var offers = await scope.Db.HelpOffers.Where(o => o.ProviderId == id).OrderBy(o => o.IsClosed).ThenBy(o => o.Name).AsNoTracking().ToListAsync();
        var functions = await OfferReader.Functions(scope.Db, id);
        var people = await PeopleQueries.Named(scope.Db, functions.SelectMany(f => f.PeopleIds));
        var view = new ProviderView(provider, offers, functions, people, AccessPolicy.KeepHelpMap(scope.Caller.Viewer, null, provider.OrganisationId).IsAllowed);
        await scope.Record();
        frame.Section = HelpMapModule.Section;
        return new RazorComponentResult<ProviderPage>(new { View = view });
    }
}
