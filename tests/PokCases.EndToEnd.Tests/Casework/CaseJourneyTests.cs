using Microsoft.Playwright;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using PokCases.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Casework;

/// <summary>
/// One case from the first call to what the resident says afterwards: brought by a neighbourhood worker, taken up at triage,
/// discussed in two sessions with a breakthrough, money and a decision in between, closed as solved, and looked after.
/// </summary>
public sealed class CaseJourneyTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Title = "Geen stroom, en de meterkast staat op een ander";
    private const string ToCase = $"Naar: {Title}";
    private const string Question = "Mag ik weer licht en warm water?";
    private const string Contribution = "De oude huurder staat nog bij de leverancier bekend.";
    private const string Agreement = "Het Anker geeft een overdrachtsbrief mee.";
    private const string CallSupplier = "De leverancier bellen met de overdrachtsbrief";
    private const string KeepInTouch = "Elke maand kijken of de rekening betaald is";
    private const string Proposal = "De aansluitkosten nu betalen, en de schuld van de oude huurder laten liggen.";
    private const string InterimQuestion = "De monteur kan morgen komen. Mag dat vóór de volgende tafel?";

    private static readonly Guid _noord = DemoIds.Table("noord");

    private Seat _lead = null!;
    private Seat _chair = null!;
    private Seat _breakthrough = null!;
    private Seat _holder = null!;
    private string _reference = "";

    private string Case => $"/casussen/{_reference}";

    [Fact]
    public async Task Case_FromTheFirstCall_IsSolvedAndHoldsAfterwards()
    {
        await BringTheCase();
        await TakeItUpAtTriage();
        await DiscussItTheFirstTime();
        await WriteTheBreakthrough();
        await AskForMoney();
        await DecideBetweenSessions();
        await DiscussItAgain();
        await SettleTheBreakthrough();
        await CloseAsSolved();
        await HearHowItGoes();
    }

    private async Task BringTheCase()
    {
        _lead = await Arrive(DemoPerson.CaseLead, "/casussen/nieuw");
        var page = _lead.Page;
        await page.Locator("select#tafel").Choose("Doorbraaktafel Noord");
        await page.Locator("#titel").FillAsync(Title);
        await page.Locator("#vraag").FillAsync(Question);
        await page.Locator("#geprobeerd").FillAsync("Drie keer gebeld met de leverancier.");
        await page.Answer("leefgebied", "Housing").CheckAsync();
        await page.Answer("leefgebied", "Money").CheckAsync();
        await page.Answer("vast", "Organisational").CheckAsync();
        await page.Locator("#vast-hoe").FillAsync("De leverancier kijkt naar het adres, niet naar wie er woont.");
        await page.Answer("spoed", "nee").CheckAsync();
        await page.Answer("weet", "Agrees").CheckAsync();
        await page.Locator("#weet-sinds").FillAsync(Forms.Day(-1));
        await Expect(page.Locator(".pok-kept [role=status]")).ToContainTextAsync("Bewaard");
        await page.WaitForTimeoutAsync(1_000);

        await page.ReloadAsync();

        await Expect(page.Locator("#vraag")).ToHaveValueAsync(Question);
        await page.Answer("gevaar", "nee").CheckAsync();
        await _lead.Button("Inbrengen").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/casussen/DB-", StringComparison.Ordinal));
        _reference = new Uri(page.Url).AbsolutePath.Split('/')[2];
    }

    private async Task TakeItUpAtTriage()
    {
        _breakthrough = await Arrive(DemoPerson.BreakthroughLead, $"/tafels/{_noord}/triage");
        await _breakthrough.Link(Title).ClickAsync();
        await Expect(_breakthrough.Page.Locator("main")).ToContainTextAsync(Question);
        await _breakthrough.Page.Answer("besluit", nameof(TriageOutcome.ToTable)).CheckAsync();
        await _breakthrough.Page.Locator("textarea[name=woorden]").FillAsync("Welkom. Neem de brief van de leverancier mee.");
        await _breakthrough.Button("Besluit versturen").ClickAsync();
        await _breakthrough.IsAt($"/tafels/{_noord}/triage");
        await Expect(_breakthrough.Link(Title)).ToHaveCountAsync(0);

        // Who brought it hears of it.
        await _lead.Page.GotoAsync("/mijn-dag");
        await _lead.Page.GetByRole(AriaRole.Link, new() { Name = "Er is een antwoord" }).ClickAsync();
        await Expect(_lead.Page.Locator("main")).ToContainTextAsync("Neem de brief van de leverancier mee.");
        await StandsAt("Op tafel");
    }

    private async Task DiscussItTheFirstTime()
    {
        _chair = await Arrive(DemoPerson.Chair, $"/tafels/{_noord}/sessies/nieuw");
        await _chair.Page.Locator("input[name=datum]").FillAsync(Forms.Day(1));
        await _chair.Page.Locator("select[name=voorzitter]").Choose(DemoPerson.Chair.Id);
        await _chair.Button("Plannen en uitnodigen").ClickAsync();
        await _chair.Page.WaitForURLAsync(url => url.EndsWith("/plannen", StringComparison.Ordinal));
        var session = new Uri(_chair.Page.Url).AbsolutePath[..^"/plannen".Length];

        await _lead.Page.GotoAsync($"{session}/voorstellen");
        var form = _lead.Page.Locator("form").Filter(new() { Has = _lead.Page.Locator("select[name=casus]") });
        await form.Locator("select[name=casus]").Choose(_reference);
        await form.Locator("textarea[name=waarom]").FillAsync("Het wordt koud.");
        await form.GetByRole(AriaRole.Button, new() { Name = "Voorstellen" }).ClickAsync();
        await Expect(_lead.Page.Locator("main")).ToContainTextAsync("Het wordt koud.");

        await AcceptTheProposal();
        await _chair.Link("Naar de sessie").ClickAsync();
        await _chair.Lead.OpenSession();
        await _chair.Lead.TakeNextStep(TableOfNoord.ToWelcome);
        await SitDown(session);
        await _chair.Lead.TakeNextStep(ToCase);
        await _chair.Lead.Admit(DemoPerson.MandateHolder);
        await _lead.SeesItem(Title);
        await _holder.SeesItem(Title);
        await _lead.Talk.Share(Contribution);
        await _holder.Talk.Sees(Contribution);
        await _chair.Results.Note("Afspraak", Agreement);
        await _chair.Results.Agree(CallSupplier, DemoPerson.CaseLead);
        await _lead.Results.SeesAction(CallSupplier, DemoPerson.CaseLead);
        await _chair.Lead.FinishItem();
        await _chair.Lead.CloseSession();
        await StandsAt("In uitvoering");
    }

    private async Task WriteTheBreakthrough()
    {
        var page = await Go(_lead, $"{Case}/aanpak/doorbraak");
        await page.Locator("textarea[name=eerst]").FillAsync("Stroom, vóór het weekend.");
        await page.Locator("textarea[name=effect]").FillAsync("Weer licht en warm water, en rust om de schulden te regelen.");
        await page.Locator("textarea[name=voorstel]").FillAsync(Proposal);
        await page.Locator("textarea[name=legitiem]").FillAsync("Elektriciteitswet, artikel 95b");
        await page.Locator("textarea[name=betrokken]").FillAsync("Mevrouw belt zelf mee.");
        await _lead.Button("Opslaan").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync(Proposal);
    }

    private async Task AskForMoney()
    {
        var page = await Go(_lead, $"{Case}/budget/aanvragen");
        await page.Locator("input[name=bedrag]").FillAsync("480");
        await page.Locator("textarea[name=waarvoor]").FillAsync("De kosten van aansluiten.");
        await page.Locator("textarea[name=waarom]").FillAsync("Bijzondere bijstand duurt acht weken.");
        await _lead.Button("Aanvraag versturen").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Aangevraagd");

        await Go(_chair, $"/tafels/{_noord}/budget");
        await _chair.Link(_reference).ClickAsync();
        await _chair.Page.Locator("textarea[name=weging]").FillAsync("Klein, eenmalig, en zonder stroom lukt de rest niet.");
        await _chair.Button("Afweging opslaan").ClickAsync();
        await Expect(_chair.Page.Locator("main")).ToContainTextAsync("Klein, eenmalig");

        await Go(_breakthrough, new Uri(_chair.Page.Url).AbsolutePath);
        await _breakthrough.Page.GetByRole(AriaRole.Button, new() { Name = "Akkoord met" }).ClickAsync();
        await Expect(_breakthrough.Page.Locator("main")).ToContainTextAsync("Vastgelegd");

        await _chair.Page.ReloadAsync();
        await _chair.Page.Locator("form[action$='/betalen'] input[name=bedrag]").FillAsync("480");
        await _chair.Button("Betaling boeken").ClickAsync();
        await Expect(_chair.Button("Betaling boeken")).ToHaveCountAsync(0);
        await _chair.Button("Afrekenen").ClickAsync();
        await Expect(_chair.Page.Locator("main")).ToContainTextAsync("Afgerekend");
    }

    private async Task DecideBetweenSessions()
    {
        var page = await Go(_lead, $"{Case}/aanpak/tussentijds");
        await page.Locator("textarea[name=vraag]").FillAsync(InterimQuestion);
        await page.Locator("textarea[name=voorstel]").FillAsync("Het Anker laat de monteur binnen.");
        await page.Locator("select[name=mandaathouder]").Choose(DemoPerson.MandateHolder.Id);
        await page.Locator($"input[name=lid][value='{DemoPerson.BreakthroughLead.Id}']").CheckAsync();
        await _lead.Button("Vraag versturen").ClickAsync();
        await Expect(page.Locator("#tussentijds")).ToContainTextAsync("Wacht op besluit");

        await AnswerTheInterim(_breakthrough, "akkoord", "Antwoord versturen");
        await Expect(page.Locator("#tussentijds .pok-list li").Filter(new() { HasText = DemoPerson.BreakthroughLead.Name })).ToContainTextAsync("Akkoord");
        await AnswerTheInterim(_holder, "besluit", "Besluit nemen");
        await Expect(page.Locator("#tussentijds .pok-chip")).ToHaveTextAsync("Akkoord");
    }

    private async Task DiscussItAgain()
    {
        // What was decided in between comes on the next session's agenda by itself, in a command of its own a moment later.
        await Go(_chair, $"{TableOfNoord.SessionPath}/plannen");
        var item = _chair.Page.Locator("#agenda li[id^='punt-']").Filter(new() { HasText = Title });
        for (var left = 30; left > 0 && await item.CountAsync() == 0; left--)
        {
            await _chair.Page.WaitForTimeoutAsync(500);
            await _chair.Page.ReloadAsync();
        }

        await Expect(item).ToContainTextAsync("Tussentijds besluit");
        var first = _chair.Page.Locator("#agenda li[id^='punt-']").Nth(1);
        while (!(await first.InnerTextAsync()).Contains(Title, StringComparison.Ordinal))
        {
            var before = await item.Locator(".pok-rows__title").InnerTextAsync();
            await item.Locator("form[action$='/op'] button").ClickAsync();
            await Expect(item.Locator(".pok-rows__title")).Not.ToHaveTextAsync(before);
            // A second click right after the first is a double click, which counts once.
            await _chair.Page.WaitForTimeoutAsync(500);
        }

        await _chair.Link("Naar de sessie").ClickAsync();
        await _chair.Lead.OpenSession();
        await _chair.Lead.TakeNextStep(TableOfNoord.ToWelcome);
        await SitDown(TableOfNoord.SessionPath);
        await _chair.Lead.TakeNextStep(ToCase);
        await _chair.Lead.Admit(DemoPerson.MandateHolder);
        await _holder.SeesItem(Title);
        await _chair.Results.Note("Besluit", "De schuld van de oude huurder blijft bij de oude huurder.", DemoPerson.MandateHolder);
        await _holder.Results.Decide("De schuld van de oude huurder blijft bij de oude huurder.");
        await _chair.Results.Agree(KeepInTouch, DemoPerson.MandateHolder);
        await _chair.Lead.CloseSession();
    }

    private async Task SettleTheBreakthrough()
    {
        var page = await Go(_lead, $"{Case}/aanpak/uitkomst");
        await page.Answer("oordeel", nameof(BreakthroughVerdict.Accepted)).CheckAsync();
        await page.Locator("select[name=grond]").Choose("De schuld van de oude huurder");
        await _lead.Button("Uitkomst vastleggen").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Aangenomen");
    }

    private async Task CloseAsSolved()
    {
        var page = await Go(_lead, $"{Case}/afsluiten");
        await Expect(page.Locator("#open-acties")).ToBeVisibleAsync();
        var lasting = page.Locator(".pok-rows > li").Filter(new() { HasText = KeepInTouch });
        await lasting.GetByText("Loopt door na afsluiten").ClickAsync();
        await lasting.Locator("select[name=wie]").Choose(DemoPerson.CaseLead.Id);
        await lasting.GetByRole(AriaRole.Button, new() { Name = "Overdragen" }).ClickAsync();
        await Expect(lasting).ToHaveCountAsync(0);
        var open = page.Locator("form[action$='/klaar'] button");
        for (var left = await open.CountAsync(); left > 0; left--)
        {
            await open.First.ClickAsync();
            await Expect(open).ToHaveCountAsync(left - 1);
        }

        await page.Answer("uitkomst", nameof(ClosingOutcome.Solved)).CheckAsync();
        await _lead.Button("Verder").ClickAsync();
        await page.Locator("textarea[name=veranderd]").FillAsync("Ik heb weer licht, en ik slaap.");
        await page.Locator("textarea[name=obstakel]").FillAsync("De leverancier kijkt nu naar wie er woont.");
        await page.Locator("textarea[name=geleerd]").FillAsync("Een overdrachtsbrief voorkomt dit.");
        await page.Locator("input[name=verteld]").FillAsync(Forms.Day(0));
        await _lead.Button("Casus afsluiten").ClickAsync();
        await StandsAt("Afgesloten");
        await Go(_lead, $"{Case}/tijdlijn");
        await Expect(page.Locator("main")).ToContainTextAsync("Ik heb weer licht, en ik slaap.");
        await Expect(page.Locator("main")).ToContainTextAsync("Opgelost");
    }

    private async Task HearHowItGoes()
    {
        var page = await Go(_lead, $"{Case}/nazorg");
        var card = page.Locator(".pok-card").Filter(new() { HasText = "3 maanden na afsluiten" });
        await card.GetByText("Nu al opschrijven").ClickAsync();
        await page.Answer("antwoord", nameof(AftercareAnswer.Holds)).First.CheckAsync();
        await card.Locator("textarea").FillAsync("Het licht doet het nog.");
        await card.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Het licht doet het nog.");
    }

    private ILocator Proposed => _chair.Page.Locator("#voorstellen li").Filter(new() { HasText = _reference });

    private async Task AcceptTheProposal()
    {
        await Proposed.GetByRole(AriaRole.Button, new() { Name = "Op de agenda", Exact = false }).First.ClickAsync();
        await Expect(_chair.Page.Locator("#agenda")).ToContainTextAsync(Title);
    }

    private async Task SitDown(string session)
    {
        await Go(_lead, session);
        await _lead.SitDown();
        _holder ??= await Arrive(DemoPerson.MandateHolder, session);
        await Go(_holder, session);
        await _holder.SitDown();
    }

    private static async Task AnswerTheInterim(Seat seat, string field, string button)
    {
        await Go(seat, "/mijn-dag");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = InterimQuestion }).ClickAsync();
        await seat.Page.Answer(field, "ja").CheckAsync();
        await seat.Button(button).ClickAsync();
    }

    private async Task StandsAt(string stage) => await Expect((await Go(_lead, Case)).Locator(".pok-head .pok-chip").First).ToHaveTextAsync(stage);

    private static async Task<IPage> Go(Seat seat, string path)
    {
        await seat.Page.GotoAsync(path);
        return seat.Page;
    }
}
