using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>A protected address stands in no file that leaves the program, and on no page that is given to a resident.</summary>
public abstract class ExportsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    // Everything that is downloaded, and the page that is printed for the resident; a new one fails until it stands here.
    private static readonly string[] Exports =
    [
        "/casussen/importeren/sjabloon", "/casussen/{reference}/aanpak/kosten.csv", "/casussen/{reference}/afspraken", "/casussen/{reference}/afspraken.docx",
        "/casussen/{reference}/documenten/{id:guid}",
        "/logboek/controlepunten/alle", "/logboek/controlepunten/sleutels", "/logboek/controlepunten/{number:long}",
        "/sessies/{id:guid}/afspraak.ics", "/sessies/{id:guid}/verslag.docx",
        "/sociale-kaart/uitwisselen/bestand",
        "/verwijzingen/{key}/documenten/{id:guid}",
        "/uitkomsten/uitkomsten.csv", "/uitkomsten/uitkomsten.xlsx", "/uitkomsten/uitkomsten.json",
        "/uitkomsten/raad/uitkomsten.csv", "/uitkomsten/raad/uitkomsten.xlsx", "/uitkomsten/raad/uitkomsten.json",
        "/uitkomsten/raad/spreekuur.csv", "/uitkomsten/raad/spreekuur.xlsx", "/uitkomsten/raad/spreekuur.json",
        "/uitkomsten/obstakels.csv", "/uitkomsten/obstakels.xlsx", "/uitkomsten/obstakels.json",
    ];

    [Fact]
    public async Task EveryExport_ByEverybodyWhoGetsIt_HoldsNoProtectedAddress()
    {
        var marked = await MarkedPartnership.Make(Host);
        // A checkpoint is there to be fetched, too.
        await Host.Services.GetRequiredService<SealLog>().Run(now: true, Cancellation);
        var addresses = await KnownAddresses.Of(Host);
        HashSet<string> got = [];
        List<string> found = [];

        foreach (var person in (string[])["chair", "deputy", "note-taker", "participant", "other participant", "coordinator"])
        {
            using var browser = await Host.SignIn(marked.People[person]);
            foreach (var (route, address) in addresses)
            {
                var (status, text) = await browser.Read(new HttpRequestMessage(HttpMethod.Get, address));
                if (!Exports.Contains(route) && !text.Contains("Content-Disposition: attachment", StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                if (status == HttpStatusCode.OK)
                {
                    got.Add(route);
                }

                found.AddRange(marked.Cases.Where(c => text.Contains(c.Text("adres"), StringComparison.OrdinalIgnoreCase)).Select(c => $"{address} shows the address of {c.Word}"));
            }
        }

        // What is looked for stands where it may be read; else finding it nowhere would say nothing.
        var about = marked.Cases.Single(c => c.Word == "antonwoord");
        using var lead = await Host.SignIn(about.Case.Introducer);
        (await lead.Get($"/casussen/{about.Case.Reference}/huishouden")).QuerySelector("main")!.TextContent.ShouldContain(about.Text("adres"));
        found.ShouldBeEmpty();
        got.Order(StringComparer.Ordinal).ShouldBe(Exports.Order(StringComparer.Ordinal));
    }
}
