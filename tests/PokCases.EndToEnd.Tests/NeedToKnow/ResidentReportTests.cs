using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.NeedToKnow;

/// <summary>A resident asks what is known: from the letter that comes in to the report that goes out.</summary>
public sealed class ResidentReportTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Question = "Ik wil met mijn zoon in ons huis blijven, en één iemand die weet hoe het zit.";
    private const string LeftOut = "Ik vermoed dat lezen lastig is.";
    private const string Why = "Dit gaat ook over uw zoon. Wij vertellen het u liever zelf.";
    private const string Reading = "Wie uw gegevens zag of veranderde";

    private Visitor _officer = null!;

    private IPage Page => _officer.Page;

    [Fact]
    public async Task Report_FromRequestToSending_HoldsWhatIsKnownAndWhatWasLeftOutAndWhy()
    {
        // Somebody reads the case, so that there is a reading to tell of.
        await Arrive(DemoPerson.CaseLead, Looking.Case);
        _officer = await Arrive(DemoPerson.PrivacyOfficer, "/verzoeken");

        await NoteTheRequest();
        await ChooseThePerson();
        await Prepare();
        await LeaveOneOut();
        await CheckThree();
        await Decide();
        var word = WordText(await Download("Rapport (Word)"));
        var data = await Download("Rapport als gegevens (JSON)");
        var decision = WordText(await Download("Besluit (Word)"));

        word.ShouldContain(Question);
        word.ShouldContain(Reading);
        word.ShouldContain(Why);
        word.ShouldNotContain(LeftOut);
        HoldsWhatIsKnown(data);
        decision.ShouldContain("voor een deel");
        decision.ShouldContain("Raadhuisplein 1, Vlierhoven");
        decision.ShouldContain("binnen zes weken");
        await MarkAsSent();
    }

    private async Task NoteTheRequest()
    {
        await _officer.Link("Verzoek noteren").First.ClickAsync();
        await Page.GetByLabel("inzage", new() { Exact = true }).CheckAsync();
        await Page.GetByLabel("per brief", new() { Exact = true }).CheckAsync();
        await Page.GetByLabel("Over welke casus of verwijzing gaat het?").FillAsync(DemoCase.Reference("DB", 14));
        await Page.GetByLabel("de inwoner zelf", new() { Exact = true }).CheckAsync();
        await _officer.Button("Verzoek noteren").ClickAsync();
        await Page.WaitForURLAsync(url => Regex.IsMatch(new Uri(url).AbsolutePath, @"^/verzoeken/[0-9a-f-]{36}"));
    }

    private async Task ChooseThePerson()
    {
        if (!Page.Url.EndsWith("/persoon", StringComparison.Ordinal))
        {
            await _officer.Link("Kies om wie het gaat").ClickAsync();
        }

        await Page.GetByLabel(new Regex("^Mevrouw,")).CheckAsync();
        await _officer.Button("Opslaan").ClickAsync();
        await Expect(Page.GetByText("Een besluit kan als de drie controles klaar zijn.")).ToBeVisibleAsync();
    }

    private async Task Prepare()
    {
        await _officer.Button("Rapport maken").ClickAsync();
        await Page.WaitForURLAsync(url => new Uri(url).AbsolutePath.EndsWith("/rapport", StringComparison.Ordinal));
        await Expect(Page.Locator("main")).ToContainTextAsync(Question);
        // The report is long: it is looked over in parts.
        await Page.GetByRole(AriaRole.Link, new() { Name = "Volgend deel" }).ClickAsync();
        await Expect(Page.Locator("main")).ToContainTextAsync(Reading);
        await Page.GoBackAsync();
        await Expect(Page.Locator("main")).ToContainTextAsync(Question);
    }

    private async Task LeaveOneOut()
    {
        var line = Page.Locator(".pok-report-line").Filter(new() { HasText = LeftOut });
        await line.GetByLabel("Weglaten").CheckAsync();
        await line.GetByLabel("Waarom?").FillAsync(Why);
        await _officer.Button("Opslaan").ClickAsync();
        await Expect(line.GetByLabel("Waarom?")).ToHaveValueAsync(Why);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Terug naar" }).ClickAsync();
        await Expect(Page.Locator("#rapport")).ToBeVisibleAsync();
    }

    private async Task CheckThree()
    {
        await Check("Ik heb gecontroleerd wie dit vraagt", "Hoe hebt u dat gecontroleerd?", "Gebeld op het nummer dat wij al hadden.");
        await Check("Ik heb gecontroleerd of deze persoon dit mag vragen", "Hoe hebt u dat gecontroleerd?", "Mevrouw vraagt het zelf.");
        await Expect(_officer.Button("Besluit vastleggen")).ToHaveCountAsync(0);
        await Check("Ik heb gekeken of anderen schade hebben van dit antwoord", "Wat hebt u bekeken en gekozen?", "Eén vermoeden gaat ook over de zoon.");
    }

    private async Task Check(string tick, string how, string answer)
    {
        var form = Page.Locator("form[action$='/controle']").Filter(new() { Has = Page.GetByLabel(tick) });
        await form.GetByLabel(tick).CheckAsync();
        await form.GetByLabel(how).FillAsync(answer);
        await form.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await Expect(Page.Locator("section[aria-labelledby='controles']")).ToContainTextAsync(answer);
    }

    private async Task Decide()
    {
        var form = Page.Locator("form[action$='/besluit']");
        // Something is left out, so it is not granted whole.
        await Expect(form.GetByLabel("toegewezen", new() { Exact = true })).ToHaveCountAsync(0);
        await form.GetByLabel("voor een deel toegewezen", new() { Exact = true }).CheckAsync();
        await form.GetByLabel("Waarom?").FillAsync("Eén regel gaat ook over iemand anders.");
        await form.GetByLabel("Waar kan de inwoner bezwaar maken?").FillAsync("Raadhuisplein 1, Vlierhoven");
        await _officer.Button("Besluit vastleggen").ClickAsync();
        await Expect(_officer.Link("Rapport (Word)")).ToBeVisibleAsync();
    }

    private async Task<byte[]> Download(string link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => _officer.Link(link).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private static void HoldsWhatIsKnown(byte[] json)
    {
        using var data = JsonDocument.Parse(json);
        var parts = data.RootElement.GetProperty("onderdelen").EnumerateArray().ToDictionary(p => p.GetProperty("onderdeel").GetString()!, Inside);
        parts["Wat er in uw casus staat"].ShouldContain(Question);
        foreach (var part in (string[])["Wie u bent", "Hoe wij u bereiken", "Waarvoor wij uw gegevens gebruiken", "Wie uw gegevens kreeg", "Hoe lang wij uw gegevens bewaren"])
        {
            parts.ShouldContainKey(part);
        }

        // By organisation and role, with date and purpose; names of employees are left out.
        parts[Reading].ShouldContain("Wijkteam Noord");
        parts[Reading].ShouldContain("wijkwerker");
        parts[Reading].ShouldNotContain(DemoPerson.CaseLead.Name);
        parts.Values.ShouldAllBe(text => !text.Contains(LeftOut, StringComparison.Ordinal));
        var omitted = data.RootElement.GetProperty("weggelaten").EnumerateArray().Where(o => o.GetProperty("reden").GetString() == Why).ShouldHaveSingleItem();
        omitted.GetProperty("aantal").GetInt32().ShouldBe(1);
    }

    private static string Inside(JsonElement part) => string.Join('\n', part.GetProperty("gegevens").EnumerateArray().Select(g =>
        $"{g.GetProperty("wat").GetString()}: {string.Join('\n', g.GetProperty("inhoud").EnumerateArray().Select(line => line.GetString()))} ({g.GetProperty("vanWie").GetString()})"));

    private static string WordText(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var document = archive.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(document).Root!.Value;
    }

    private async Task MarkAsSent()
    {
        await Page.GetByLabel("Hoe?", new() { Exact = true }).FillAsync("Aangetekend verstuurd.");
        await _officer.Button("Noteren als verstuurd").ClickAsync();
        await Expect(Page.GetByText("Aangetekend verstuurd.")).ToBeVisibleAsync();
        await Expect(Page.Locator(".pok-head .pok-chip")).ToHaveTextAsync("Afgehandeld");
        await Expect(_officer.Button("Noteren als verstuurd")).ToHaveCountAsync(0);
    }
}
