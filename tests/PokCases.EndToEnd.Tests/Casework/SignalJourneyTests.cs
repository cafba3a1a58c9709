using Microsoft.Playwright;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using PokCases.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Casework;

/// <summary>A signal from a case: without persons, worked out, discussed live at a partneroverleg, and answered to who saw it.</summary>
public sealed class SignalJourneyTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Title = "Loonbeslag loopt door na een regeling";
    private const string Story = "Een regeling is getekend, en toch houdt de werkgever nog weken loon in. Niemand zegt de werkgever dat het klaar is.";
    private const string Elaboration = "De deurwaarder meldt het einde pas na de laatste termijn. Dat kan op de dag van de regeling.";
    private const string ReplyText = "Deurwaarders in de regio melden een regeling voortaan dezelfde dag bij de werkgever.";

    private Seat _worker = null!;
    private Seat _coordinator = null!;
    private Seat _chair = null!;
    private Seat _partner = null!;
    private string _signal = "";

    [Fact]
    public async Task Signal_FromACase_IsDiscussedAtAPartneroverlegAndAnswered()
    {
        await RaiseItFromACase();
        await WorkItOut();
        var session = await PlanAPartneroverleg();
        await DiscussAndAnswer(session);
        await HearWhatBecameOfIt();
    }

    private async Task RaiseItFromACase()
    {
        _worker = await Arrive(DemoPerson.CaseLead, DemoCase.Path("DB", 14));
        var page = _worker.Page;
        await _worker.Link("Signaal melden").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync(DemoCase.Reference("DB", 14));
        await page.Locator("#titel").FillAsync(Title);
        await page.Locator("#verhaal").FillAsync($"{Story} Mevrouw Jansen, 06-12345678, BSN 111222333.");
        await page.Answer("soort", nameof(SignalKind.Organisational)).CheckAsync();
        await page.Answer("vraag", nameof(Remedy.Solve)).CheckAsync();
        await page.Locator("input[name=keer]").FillAsync("3");
        // While one types, and again when it is sent.
        await Expect(page.Locator(".pok-bsn")).ToHaveCountAsync(2);
        await Expect(page.Locator(".pok-bsn").Filter(new() { HasText = "Hier staan geen personen" })).ToBeVisibleAsync();
        await Expect(page.Locator(".pok-bsn").Filter(new() { HasText = "burgerservicenummer" })).ToBeVisibleAsync();
        await _worker.Button("Signaal melden").ClickAsync();
        foreach (var kind in (string[])["naam", "telefoonnummer", "BSN"])
        {
            await Expect(page.Locator("#sporen")).ToContainTextAsync(kind);
        }

        await page.Locator("#verhaal").FillAsync(Story);
        await Expect(page.Locator(".pok-bsn")).ToHaveCountAsync(0);
        await _worker.Button("Signaal melden").ClickAsync();
        await page.WaitForURLAsync(url => Guid.TryParse(url.Split('/')[^1], out _));
        _signal = new Uri(page.Url).AbsolutePath;
        await Expect(page.Locator("#sporen")).ToHaveCountAsync(0);
        // Which case it came from stands nowhere.
        (await page.ContentAsync()).ShouldNotContain(DemoCase.Reference("DB", 14));
    }

    private async Task WorkItOut()
    {
        _coordinator = await Arrive(DemoPerson.Coordinator, _signal);
        await _coordinator.Page.Locator("#uitwerking-tekst").FillAsync(Elaboration);
        await _coordinator.Page.Locator("#uitwerken form button").ClickAsync();
        await Expect(_coordinator.Page.Locator("[aria-current=step]")).ToHaveTextAsync("Uitgewerkt");
        // Who looks sees it at once.
        await Expect(_worker.Page.Locator("main")).ToContainTextAsync(Elaboration);
    }

    private async Task<string> PlanAPartneroverleg()
    {
        var page = _coordinator.Page;
        await page.GotoAsync("/tafels/nieuw");
        await page.Answer("soort", nameof(TableKind.PartnerMeeting)).CheckAsync();
        await page.Locator("input[name=naam]").FillAsync("Partneroverleg schulden");
        await page.Locator("input[name=kenmerk]").FillAsync("PO");
        await _coordinator.Button("Tafel maken").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/organisaties", StringComparison.Ordinal));
        var table = new Uri(page.Url).AbsolutePath[..^"/organisaties".Length];
        foreach (var organisation in (string[])["vlierhoven", "anker"])
        {
            await Add(page.Locator("select[name=organisatie]"), DemoIds.Organisation(organisation));
        }

        await page.GotoAsync($"{table}/leden");
        await page.Locator("input[name=rol][value=Chair]").Last.CheckAsync();
        await Add(page.Locator("select[name=persoon]"), DemoPerson.Chair.Id);
        await Add(page.Locator("select[name=persoon]"), DemoPerson.MandateHolder.Id);

        _chair = await Arrive(DemoPerson.Chair, $"{table}/sessies/nieuw");
        await _chair.Page.Locator("input[name=datum]").FillAsync(Forms.Day(1));
        await _chair.Button("Plannen en uitnodigen").ClickAsync();
        await _chair.Page.WaitForURLAsync(url => url.EndsWith("/plannen", StringComparison.Ordinal));
        await _chair.Page.Locator("#thema-erbij > summary").ClickAsync();
        await _chair.Page.Locator("#thema-erbij select[name=signaal]").Choose(Title);
        await _chair.Page.Locator("#thema-erbij form button[type=submit]").ClickAsync();
        await Expect(_chair.Page.Locator("#agenda")).ToContainTextAsync(Title);
        await Expect(_worker.Page.Locator("[aria-current=step]")).ToHaveTextAsync("Geagendeerd");
        return new Uri(_chair.Page.Url).AbsolutePath[..^"/plannen".Length];
    }

    private async Task DiscussAndAnswer(string session)
    {
        await _chair.Link("Naar de sessie").ClickAsync();
        await _chair.Lead.OpenSession();
        await _chair.Lead.TakeNextStep(TableOfNoord.ToWelcome);
        _partner = await Arrive(DemoPerson.MandateHolder, session);
        await _partner.SitDown();
        await _chair.Lead.TakeNextStep($"Naar: {Title}");
        await _partner.SeesItem(Title);
        await Expect(_partner.Page.Locator(".pok-signal")).ToContainTextAsync(Story);
        await _partner.Talk.Share("Wij zien dit ook bij huurschulden.", "Mening");
        await _chair.Talk.Sees("Wij zien dit ook bij huurschulden.");

        await _chair.Page.Locator("#uitkomst-nieuw > summary").ClickAsync();
        await _chair.Page.Locator("#uitkomst-antwoord").CheckAsync();
        await _chair.Page.Locator("#uitkomst-tekst").FillAsync(ReplyText);
        await _chair.Page.Locator("#uitkomst-nieuw form button[type=submit]").ClickAsync();
        await _partner.Results.Sees(ReplyText);
        await Expect(_partner.Page.Locator(".pok-signal")).ToContainTextAsync(ReplyText);
        await _chair.Lead.CloseSession();
    }

    private async Task HearWhatBecameOfIt()
    {
        var page = _worker.Page;
        await page.GotoAsync("/mijn-dag");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Antwoord op: {Title}" }).ClickAsync();
        await Expect(page.Locator("[aria-current=step]")).ToHaveTextAsync("Beantwoord");
        await Expect(page.Locator(".pok-card--now")).ToContainTextAsync(ReplyText);
        await _worker.Button("Gelezen").ClickAsync();
        await Expect(_worker.Button("Gelezen")).ToHaveCountAsync(0);
        await page.GotoAsync("/mijn-dag");
        await Expect(page.Locator("main")).Not.ToContainTextAsync(Title);
    }

    // The form for one more stands under who is there already; what was added is no choice any more.
    private static async Task Add(ILocator select, Guid id)
    {
        await select.Choose(id);
        await select.Page.Locator("form").Filter(new() { Has = select }).GetByRole(AriaRole.Button, new() { Name = "Toevoegen" }).ClickAsync();
        await Expect(select.Locator($"option[value='{id}']")).ToHaveCountAsync(0);
    }
}
