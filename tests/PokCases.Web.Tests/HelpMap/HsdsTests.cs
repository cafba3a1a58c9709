using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.HelpMap;
using PokCases.Web.Accountability;
using PokCases.Web.HelpMap.Exchange;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.HelpMap;

/// <summary>Open Referral HSDS 3: in, out, and in again. The example is the specification's own; see its README.</summary>
public abstract class HsdsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Exchange = $"{MapAtWork.Map}/uitwisselen";

    [Fact]
    public async Task Example_OfTheSpecification_GoesOutAsItCameIn()
    {
        var source = Fresh();
        var example = Example();

        var tally = await Import(source, example);

        tally.Count(RecordFate.New).ShouldBe(1, string.Join('\n', tally.Refusals));
        var given = await ExportOf(source);
        JsonNode.DeepEquals(given.ShouldHaveSingleItem(), example).ShouldBeTrue();
        var offer = await OfferOf(source);
        offer.Name.ShouldBe("Community Counselling");
        offer.Themes.ShouldBe(["name"]);
        offer.Hours.ShouldBeEmpty("Its schedule is for some weeks of one day in 2005.");
        offer.HoursWords.ShouldContain("10 am to 6pm");
        offer.HowToRefer.ShouldContain("referral letter");
    }

    [Fact]
    public async Task Import_OfTheSameFileAgain_DoublesAndChangesNothing()
    {
        var source = Fresh();
        var file = new JsonArray(Service("a", "Eettafel"), Service("b", "Inloop"));
        await Import(source, file);
        var before = await OfferOf(source, "a");

        var again = await Import(source, file);

        (again.Count(RecordFate.New), again.Count(RecordFate.Changed), again.Count(RecordFate.Unchanged)).ShouldBe((0, 0, 2));
        (await OfferOf(source, "a")).Version.ShouldBe(before.Version);
        await using var db = Host.Reading.Plain();
        (await db.HelpOffers.CountAsync(o => o.Source == source, Cancellation)).ShouldBe(2);
        (await db.Providers.CountAsync(p => p.Source == source, Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Import_OfANewerFile_UpdatesAndLeavesWhatIsGone()
    {
        var source = Fresh();
        await Import(source, new JsonArray(Service("a", "Eettafel"), Service("b", "Inloop")));
        var changed = Service("a", "Buurteettafel");
        changed["status"] = "inactive";

        var tally = await Import(source, new JsonObject { ["contents"] = new JsonArray(changed, Service("c", "Taalles")) });

        (tally.Count(RecordFate.New), tally.Count(RecordFate.Changed)).ShouldBe((1, 1));
        var offer = await OfferOf(source, "a");
        (offer.Name, offer.IsClosed).ShouldBe(("Buurteettafel", true));
        (await OfferOf(source, "b")).Name.ShouldBe("Inloop");
    }

    [Fact]
    public async Task Export_OfWhatWasChangedHere_HasOursOverTheRestAsItCame()
    {
        var source = Fresh();
        await Import(source, Example());
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var page = $"{MapAtWork.Map}/{(await OfferOf(source)).Id}";

        (await coordinator.Submit((await coordinator.Get($"{page}/wijzigen")).Form("/wijzigen"), ("wachttijd", "drie weken"), ("themas", "Rouw"), ("voorwaarden", "Een verwijsbrief"), ("uren-0", "9.00-12.00"))).ShouldBeOk();
        var again = await Import(source, Example());

        again.Count(RecordFate.Unchanged).ShouldBe(1, "The source said nothing new, so what was changed here stays.");
        var given = (await ExportOf(source)).ShouldHaveSingleItem();
        given["wait_time"]!.GetValue<string>().ShouldBe("drie weken");
        given["attributes"]!.AsArray().ShouldHaveSingleItem()!["taxonomy_term"]!["name"]!.GetValue<string>().ShouldBe("Rouw");
        given["pokcases"]!["conditions"]!.GetValue<string>().ShouldBe("Een verwijsbrief");
        given["schedules"]![0]!["byday"]!.GetValue<string>().ShouldBe("MO");
        var example = Example();
        foreach (var untouched in new[] { "name", "description", "organization", "funding", "service_at_locations", "metadata", "phones", "service_areas", "accreditations" })
        {
            JsonNode.DeepEquals(given[untouched], example[untouched]).ShouldBeTrue(untouched);
        }
    }

    [Fact]
    public async Task Export_OfWhatWasWrittenHere_IsRightAndComesBackAsOurs()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var keeper = await Host.SignIn(table.Other);
        var name = Fresh();
        var offer = await keeper.AddOffer(await keeper.AddProvider(Fresh()), name, ("wat", "Samen eten"), ("wijken", "Noord"), ("themas", "Meedoen"), ("leefgebied", "Family"), ("uren-4", "17.30-24.00"));
        var file = (await Export())["contents"]!.AsArray().Select(n => n!.AsObject()).Single(n => n["name"]!.GetValue<string>() == name);

        var tally = await Import(Fresh(), new JsonArray(file.DeepClone()));

        file["id"]!.GetValue<string>().ShouldBe(MapAtWork.IdOf(offer).ToString());
        tally.Refusals.ShouldBeEmpty();
        tally.Count(RecordFate.Unchanged).ShouldBe(1);
        using var read = JsonSerializer.SerializeToDocument(file);
        var text = HsdsMapping.Offer(read.RootElement);
        text.Neighbourhoods.ShouldBe(["Noord"]);
        text.Themes.ShouldBe(["Meedoen"]);
        text.Hours.ShouldBe([new OpeningTime(DayOfWeek.Friday, new TimeOnly(17, 30), TimeOnly.MinValue)]);
    }

    [Fact]
    public async Task Import_OfOrganisationsWithServicesInThem_FindsBoth()
    {
        var source = Fresh();
        var organisation = Organisation("o");
        var service = Service("a", "Eettafel");
        service.Remove("organization");
        organisation["services"] = new JsonArray(service);

        var tally = await Import(source, new JsonArray(organisation, Organisation("p")));

        (tally.Count(RecordFate.New), tally.NewProviders).ShouldBe((2, 2));
        (await OfferOf(source)).Raw.ShouldNotContain("organization");
        (await ExportOf(source)).ShouldHaveSingleItem()["organization"]!["id"]!.GetValue<string>().ShouldBe("o");
    }

    [Theory]
    [InlineData("{", "Dit is geen JSON-bestand")]
    [InlineData("[]", "geen enkele dienst")]
    [InlineData("""{"iets":1}""", "geen diensten zoals HSDS 3")]
    public async Task Upload_OfSomethingElse_SaysSoInDutchAndKeepsWhatWasTyped(string content, string says)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var form = Filled(await coordinator.Get(Exchange), "Buurkaart");

        var answer = await coordinator.Send(WithSource(form, Encoding.UTF8.GetBytes(content), "Buurkaart"), "text/html");

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout")!.TextContent.ShouldContain(says);
        ((IHtmlInputElement)answer.Page.QuerySelector("#bron")!).Value.ShouldBe("Buurkaart");
    }

    [Fact]
    public async Task Upload_WithWrongRecords_BringsTheRestAndSaysWhyForEach()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var source = Fresh();
        var nameless = Service("b", "x");
        nameless.Remove("name");
        var closed = Service("c", "Dicht");
        closed["status"] = "soms";
        var phone = Service("d", "Telefoon");
        phone["phones"] = new JsonArray(new JsonObject { ["id"] = "1" });
        var orphan = Service("e", "Wees");
        orphan.Remove("organization");
        orphan["organization_id"] = "nergens";
        var tooLong = Service("f", new string('a', 300));
        var file = new JsonArray(Service("a", "Eettafel"), nameless, closed, phone, orphan, tooLong, Service("a", "Nog eens"));

        var answer = await coordinator.Send(WithSource(Filled(await coordinator.Get(Exchange), source), Encoding.UTF8.GetBytes(file.ToJsonString()), source), "text/html");

        var page = answer.ShouldBeOk().Page;
        page.Content().ShouldContain("Nieuw: 1. Gewijzigd: 0. Hetzelfde gebleven: 0. Overgeslagen: 6.");
        var rows = page.QuerySelectorAll("table tbody tr").Select(r => r.TextContent).ToList();
        rows.ShouldContain(r => r.Contains("[1].name") && r.Contains("verplicht"));
        rows.ShouldContain(r => r.Contains("[2].status") && r.Contains("active, inactive, defunct, temporarily closed"));
        rows.ShouldContain(r => r.Contains("[3].phones[0].number"));
        rows.ShouldContain(r => r.Contains("Wees") && r.Contains("nergens"));
        rows.ShouldContain(r => r.Contains("[6]") && r.Contains("eerder in het bestand"));
        (await OfferOf(source)).Name.ShouldBe("Eettafel");
    }

    private static JsonObject Example() => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "PokCases.Web.Tests", "HelpMap", "hsds", "service_full.json")))!.AsObject();

    private static JsonObject Service(string id, string name) => new() { ["id"] = id, ["name"] = name, ["status"] = "active", ["organization"] = Organisation("o") };

    private static JsonObject Organisation(string id) => new() { ["id"] = id, ["name"] = $"Stichting {id}", ["description"] = "Helpt" };

    private static string Fresh() => $"bron{Guid.NewGuid():N}"[..12];

    private static IHtmlFormElement Filled(IHtmlDocument page, string source)
    {
        var form = page.Form("/uitwisselen");
        ((IHtmlInputElement)form.QuerySelector("#bron")!).Value = source;
        return form;
    }

    private static HttpRequestMessage WithSource(IHtmlFormElement form, byte[] content, string source)
    {
        var request = Uploads.Request(form, "kaart.json", content);
        ((MultipartFormDataContent)request.Content!).Add(new StringContent(source), "bron");
        return request;
    }

    private Task<ImportTally> Import(string source, JsonNode file) =>
        Host.Services.GetRequiredService<ImportMap>().Run(Caller.Program(), Encoding.UTF8.GetBytes(file.ToJsonString()), source, (_, _) => Task.CompletedTask, Cancellation);

    private async Task<JsonObject> Export()
    {
        await using var db = Host.Reading.Plain();
        using var file = new MemoryStream();
        await ExportMap.Write(db, file, (_, _) => Task.CompletedTask, Cancellation);
        return JsonNode.Parse(file.ToArray())!.AsObject();
    }

    // What the export has of a source; other tests on this host have the same ids under another one.
    private async Task<List<JsonObject>> ExportOf(string source)
    {
        await using var db = Host.Reading.Plain();
        var providers = await db.Providers.ToDictionaryAsync(p => p.Id, Cancellation);
        List<JsonObject> written = [];
        foreach (var offer in await db.HelpOffers.Where(o => o.Source == source).ToListAsync(Cancellation))
        {
            using var file = new MemoryStream();
            await using (var writer = new Utf8JsonWriter(file))
            {
                HsdsWriting.Service(writer, offer, providers[offer.ProviderId]);
            }

            written.Add(JsonNode.Parse(file.ToArray())!.AsObject());
        }

        return written;
    }

    private async Task<HelpOffer> OfferOf(string source, string? id = null)
    {
        await using var db = Host.Reading.Plain();
        return await db.HelpOffers.SingleAsync(o => o.Source == source && (id == null || o.SourceId == id), Cancellation);
    }
}
