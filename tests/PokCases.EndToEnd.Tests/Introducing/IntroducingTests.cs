using System.Diagnostics;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Introducing;

/// <summary>Bringing a case: kept as one types, nothing asked that does not apply, and halted at danger.</summary>
public sealed class IntroducingTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Form = "/casussen/nieuw";

    [Fact]
    public async Task Form_WhenThePageIsReloaded_IsWhollyThereAgainUntilItIsSent()
    {
        var visitor = await Visit(Form);
        var page = visitor.Page;
        await FillIn(page);
        await Expect(page.Locator(".pok-kept [role=status]")).ToContainTextAsync("Bewaard");
        await page.WaitForTimeoutAsync(1_000);

        await page.ReloadAsync();

        await Expect(page.Locator("#titel")).ToHaveValueAsync("Dreigende ontruiming");
        await Expect(page.Locator("#vraag")).ToHaveValueAsync("Mag ik met mijn zoon in ons huis blijven?");
        await Expect(page.Locator("#geprobeerd")).ToHaveValueAsync("Twee betalingsregelingen.");
        await Expect(Answer(page, "leefgebied", "Housing")).ToBeCheckedAsync();
        await Expect(Answer(page, "leefgebied", "Money")).ToBeCheckedAsync();
        await Expect(Answer(page, "leefgebied", "Law")).Not.ToBeCheckedAsync();
        await Expect(page.Locator("#vast-hoe")).ToHaveValueAsync("Twee regelingen botsen.");
        await Expect(page.Locator("#spoed-waarom")).ToHaveValueAsync("Over negen dagen ontruiming.");
        await Expect(page.Locator("#spoed-waarom")).ToBeVisibleAsync();
        await Expect(Answer(page, "weet", "Knows")).ToBeCheckedAsync();
        await Expect(page.Locator("#weet-sinds")).ToHaveValueAsync("2026-01-05");
        await Expect(page.Locator("#weet-waarom")).ToHaveValueAsync("Twijfelt nog.");
        // What is about this very moment is asked again, and was kept nowhere.
        await Expect(Answer(page, "gevaar", "nee")).Not.ToBeCheckedAsync();

        await Answer(page, "gevaar", "nee").CheckAsync();
        await Send(visitor);
        await page.WaitForURLAsync(url => url.Contains("/casussen/DB-", StringComparison.Ordinal) || url.Contains("/casussen/CT-", StringComparison.Ordinal));
        await Expect(page.Locator("main")).ToContainTextAsync("Over negen dagen ontruiming.");
        await page.GotoAsync(new Uri(Server.Address, Form).ToString());
        await Expect(page.Locator("#titel")).ToHaveValueAsync("");
        await page.WaitForTimeoutAsync(500);
        await Expect(page.Locator("#titel")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Form_AsItIsFilledIn_AsksOnlyWhatApplies()
    {
        var page = (await Visit(Form)).Page;
        await Expect(page.Locator("#spoed-waarom")).ToBeHiddenAsync();
        await Expect(page.Locator("#vast-hoe")).ToBeHiddenAsync();
        await Expect(page.Locator("#weet-sinds")).ToBeHiddenAsync();
        await Expect(page.Locator("#weet-waarom")).ToBeHiddenAsync();

        await Answer(page, "spoed", "ja").CheckAsync();
        await Answer(page, "vast", "Legal").CheckAsync();
        await Answer(page, "weet", "NotYet").CheckAsync();

        await Expect(page.Locator("#spoed-waarom")).ToBeVisibleAsync();
        await Expect(page.Locator("#vast-hoe")).ToBeVisibleAsync();
        await Expect(page.Locator("#weet-sinds")).ToBeHiddenAsync();
        await Expect(page.Locator("#weet-waarom")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Form_WhenSomethingIsMissing_SaysSoAndKeepsTheRest()
    {
        var visitor = await Visit(Form);
        var page = visitor.Page;
        await FillIn(page);
        await Answer(page, "gevaar", "nee").CheckAsync();
        await page.Locator("#spoed-waarom").FillAsync("");

        await visitor.Button("Inbrengen").ClickAsync();

        await Expect(page.Locator("#fouten")).ToContainTextAsync("Schrijf op waarom het niet kan wachten.");
        await Expect(page.Locator("#geprobeerd")).ToHaveValueAsync("Twee betalingsregelingen.");
        await Expect(Answer(page, "gevaar", "nee")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Intake_WhenThereIsDanger_StopsAndWhatWasTypedIsThereAfterwards()
    {
        var visitor = await Visit(Form);
        var page = visitor.Page;
        await FillIn(page);
        await Expect(page.Locator(".pok-kept [role=status]")).ToContainTextAsync("Bewaard");
        await page.WaitForTimeoutAsync(1_000);

        await Answer(page, "gevaar", "ja").CheckAsync();
        await Expect(page.Locator("#titel")).ToBeHiddenAsync();
        await visitor.Link("Er is gevaar, stop de inbreng").ClickAsync();

        await visitor.IsAt("/casussen/nieuw/gevaar");
        await Expect(visitor.Link("Bel 112")).ToHaveAttributeAsync("href", "tel:112");
        await Expect(visitor.Link("Bel 0800-2000")).ToHaveAttributeAsync("href", "tel:08002000");
        await page.Locator("#wie").FillAsync("Jorien Bakker");
        await Answer(page, "wat", "CallsSafeHome").CheckAsync();
        await visitor.Button("Noteren").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Jorien Bakker, belt Veilig Thuis");
        await page.GotoAsync(new Uri(Server.Address, Form).ToString());
        await Expect(page.Locator("#vraag")).ToHaveValueAsync("Mag ik met mijn zoon in ons huis blijven?");
    }

    [Fact]
    public async Task Form_AtAnOrdinaryPace_TakesUnderThreeMinutes()
    {
        var isLong = Environment.GetEnvironmentVariable("POKCASES_LONG") == "1";
        var visitor = await Visit(Form);
        var page = visitor.Page;
        var hand = new Hand(page, takesItsTime: isLong);
        var began = Stopwatch.GetTimestamp();

        await hand.Choose(Answer(page, "gevaar", "nee"), a => a.CheckAsync());
        await hand.Choose(page.Locator("select#tafel"), a => a.SelectOptionAsync(new SelectOptionValue { Index = 1 }));
        await hand.Type("#titel", "Geen woning, en daardoor geen uitkering");
        await hand.Type("#vraag", "Hoe krijg ik een adres, zodat ik weer inkomen heb en mijn kinderen kan zien?");
        await hand.Type("#geprobeerd", "Briefadres gevraagd en afgewezen. Bezwaar loopt. De opvang is vol.");
        await hand.Choose(Answer(page, "leefgebied", "Housing"), a => a.CheckAsync());
        await hand.Choose(Answer(page, "leefgebied", "Money"), a => a.CheckAsync());
        await hand.Choose(Answer(page, "vast", "Legal"), a => a.CheckAsync());
        await hand.Type("#vast-hoe", "Zonder adres geen uitkering, zonder inkomen geen adres.");
        await hand.Choose(Answer(page, "spoed", "ja"), a => a.CheckAsync());
        await hand.Type("#spoed-waarom", "Slaapt vanaf vrijdag in de auto.");
        await hand.Choose(Answer(page, "weet", "Agrees"), a => a.CheckAsync());
        await hand.Choose(page.Locator("#weet-sinds"), a => a.FillAsync("2026-01-05"));
        await hand.Choose(visitor.Button("Inbrengen"), a => a.ClickAsync());
        await Expect(page.Locator("h2#inbreng")).ToBeVisibleAsync();

        TestContext.Current.TestOutputHelper?.WriteLine($"{hand.Characters} characters, {hand.Choices} choices: {hand.Took.TotalSeconds:F0} s; on the clock {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
        hand.Took.ShouldBeLessThan(TimeSpan.FromMinutes(3));
        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task Form_WithoutScript_IsSentWithWhatApplies()
    {
        var visitor = await Visit(Form, new() { Script = false });
        var page = visitor.Page;
        await FillIn(page);
        await Answer(page, "gevaar", "nee").CheckAsync();
        await Answer(page, "spoed", "nee").CheckAsync();

        await Send(visitor);

        await Expect(page.Locator("main")).ToContainTextAsync("Twee regelingen botsen.");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Over negen dagen ontruiming.");
    }

    // When another test brought the same before, it is said so first.
    private static async Task Send(Visitor visitor)
    {
        var page = visitor.Page;
        await visitor.Button("Inbrengen").ClickAsync();
        await Expect(page.Locator("#lijkt-op, h2#inbreng").First).ToBeVisibleAsync();
        if (await page.Locator("#lijkt-op").CountAsync() > 0)
        {
            await visitor.Button("Toch inbrengen").ClickAsync();
        }
    }

    private static ILocator Answer(IPage page, string name, string value) => page.Locator($"input[name='{name}'][value='{value}']");

    private static async Task FillIn(IPage page)
    {
        var table = page.Locator("select#tafel");
        if (await table.CountAsync() > 0)
        {
            await table.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }

        await page.Locator("#titel").FillAsync("Dreigende ontruiming");
        await page.Locator("#vraag").FillAsync("Mag ik met mijn zoon in ons huis blijven?");
        await page.Locator("#geprobeerd").FillAsync("Twee betalingsregelingen.");
        await Answer(page, "leefgebied", "Housing").CheckAsync();
        await Answer(page, "leefgebied", "Money").CheckAsync();
        await Answer(page, "vast", "Legal").CheckAsync();
        await page.Locator("#vast-hoe").FillAsync("Twee regelingen botsen.");
        await Answer(page, "spoed", "ja").CheckAsync();
        await page.Locator("#spoed-waarom").FillAsync("Over negen dagen ontruiming.");
        await Answer(page, "weet", "Knows").CheckAsync();
        await page.Locator("#weet-sinds").FillAsync("2026-01-05");
        await page.Locator("#weet-waarom").FillAsync("Twijfelt nog.");
    }

    private async Task<Visitor> Visit(string path, PageSettings? settings = null)
    {
        var visitor = new Visitor(await OpenPage("introducer", (settings ?? new()) with { BaseAddress = Server.Address.ToString() }), DemoPerson.CaseLead);
        await visitor.SignIn(path);
        return visitor;
    }
}
