using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using PokCases.Web;

namespace PokCases.EndToEnd.Tests.Accessibility;

/// <summary>No page is forgotten: each one the program answers is in one of the lists.</summary>
public sealed class PageListGuardTests
{
    // Answered without a page: files, parts of pages, and what only machines read.
    private static readonly string[] _notPages =
    [
        "/", "/healthz", "/readyz", "/assets/{name}", "/look/theme.css", "/account/conceptsleutel",
        "/live", "/sessies/{id:guid}/afspraak.ics", "/sessies/{id:guid}/verslag.docx", "/casussen/{reference}/afspraken.docx", "/casussen/{reference}/aanpak/kosten.csv",
        "/casussen/importeren/sjabloon", "/sociale-kaart/uitwisselen/bestand", "/spreekuuragenda/{secret}", "/casussen/{reference}/documenten/{id:guid}", "/casussen/{reference}/documenten/{id:guid}/beeld", "/spreekuur/kwesties/{id:guid}/documenten/{document:guid}",
        "/verwijzingen/{key}/documenten/{id:guid}", "/v/{secret}/documenten/{id:guid}",
        "/logboek/logboek.csv", "/logboek/controlepunten/alle", "/logboek/controlepunten/sleutels", "/logboek/controlepunten/{number:long}",
        "/uitkomsten/uitkomsten.csv", "/uitkomsten/uitkomsten.xlsx", "/uitkomsten/uitkomsten.json",
        "/uitkomsten/raad/uitkomsten.csv", "/uitkomsten/raad/uitkomsten.xlsx", "/uitkomsten/raad/uitkomsten.json",
        "/uitkomsten/raad/spreekuur.csv", "/uitkomsten/raad/spreekuur.xlsx", "/uitkomsten/raad/spreekuur.json",
        "/uitkomsten/obstakels.csv", "/uitkomsten/obstakels.xlsx", "/uitkomsten/obstakels.json",
        "/verzoeken/{id:guid}/rapport.docx", "/verzoeken/{id:guid}/rapport.json", "/verzoeken/{id:guid}/besluit.docx", "/bewaren/verklaringen/{id:guid}/verklaring.docx",
    ];

    [Fact]
    public async Task Pages_OfTheProgram_AreAllHeldAgainstAxe()
    {
        var folder = Directory.CreateTempSubdirectory("pokcases-routes-");
        await using var app = PokCasesHost.Build(["--demo", "--environment=Development", $"--Data:Folder={folder.FullName}"]);
        var routes = ((IEndpointRouteBuilder)app).DataSources
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Distinct()
            .ToList();
        routes.Count.ShouldBeGreaterThan(20, "the program's routes were not found");

        var forgotten = routes
            .Except(DemoPages.All.Select(page => page.Route))
            .Except(RunningSessionPages.Routes)
            .Except(GettingInPages.Routes)
            .Except(_notPages)
            .Where(route => !route!.EndsWith("/wijzigingen", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        forgotten.ShouldBeEmpty("Pages that no test holds against axe: add them to DemoPages, or to the routes that are not pages.");
        folder.Delete(recursive: true);
    }
}
