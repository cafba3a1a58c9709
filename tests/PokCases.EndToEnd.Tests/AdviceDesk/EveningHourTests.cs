using System.Globalization;
using Microsoft.Playwright;
using PokCases.Domain;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Casework;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AdviceDesk;

/// <summary>
/// An evening hour with twelve visitors and two advisors: one anonymous, one with a decision of which the term runs, one who becomes
/// a case. Held on the day the tests run, at a place where it is evening then.
/// </summary>
public sealed class EveningHourTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Place = "Buurthuis De Zwaluw";
    private static readonly TimeSpan _mostTime = TimeSpan.FromSeconds(40);
    private const int MostKeys = 12;

    private Advisor _farida = null!;
    private Advisor _pieter = null!;

    protected override string[] Settings => [$"--Look:TimeZone={Evening.Zone}"];

    [Fact]
    public async Task EveningHour_WithTwelveVisitors_IsPutDownInLessThanAMinuteEach()
    {
        var takesTime = Environment.GetEnvironmentVariable("POKCASES_LONG") == "1";
        _farida = new Advisor(await Arrive(DemoPerson.Deputy, "/spreekuur/spreekuren"), takesTime);
        _farida.Before = await _farida.CountOfToday();
        await _farida.Page.GotoAsync("/spreekuur/spreekuren");
        if (!await PlanTheHour())
        {
            return;
        }

        _pieter = new Advisor(await Arrive(DemoPerson.LegalAdvisor, _farida.Queue), takesTime) { Queue = _farida.Queue };
        _pieter.Before = await _pieter.CountOfToday();
        await _pieter.Page.GotoAsync(_pieter.Queue);
        await TwelveComeIn();
        await Task.WhenAll(_farida.HelpEverybody(), _pieter.HelpEverybody());

        IsMeasured();
        await TheDayIsThere();
        await TheTermRuns();
        await BecomesACase();
        await NobodyElseSeesAnything();
    }

    // On a holiday there is no hour, and the page says so.
    private async Task<bool> PlanTheHour()
    {
        var (page, seat) = (_farida.Page, _farida.Seat);
        await seat.Link("Spreekuur toevoegen").ClickAsync();
        await page.Locator("#plaats").FillAsync(Place);
        await page.Locator("#dag").SelectOptionAsync(((int)Evening.Today.DayOfWeek).ToString(CultureInfo.InvariantCulture));
        await page.Locator("#van").FillAsync("18:30");
        await page.Locator("#tot").FillAsync("22:00");
        await page.GetByLabel(DemoPerson.Deputy.Name).CheckAsync();
        await page.GetByLabel(DemoPerson.LegalAdvisor.Name).CheckAsync();
        await page.Locator("#talen").FillAsync("Nederlands, Arabisch");
        await seat.Button("Opslaan").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(Place);
        var today = page.Locator($"a[href$='/{Evening.Today:yyyy-MM-dd}']");
        if (Holidays.IsHoliday(Evening.Today))
        {
            await Expect(today).ToHaveCountAsync(0);
            return false;
        }

        await Expect(page.Locator("li").Filter(new() { Has = today })).ToContainTextAsync("Avond");
        await today.ClickAsync();
        await seat.Button("Rij openen").ClickAsync();
        await Expect(page.Locator("#wachtend")).ToHaveTextAsync("Wachten: 0");
        _farida.Queue = new Uri(page.Url).AbsolutePath;
        return true;
    }

    // At the desk they get a number; the advisor's own screen follows.
    private async Task TwelveComeIn()
    {
        await Expect(_pieter.Page.Locator("#wachtend")).ToHaveTextAsync("Wachten: 0");
        for (var number = 1; number <= Visit.All.Count; number++)
        {
            // As fast as somebody types: twice within a blink is a double click, and counts once.
            await _farida.Page.Locator("#woord").PressSequentiallyAsync(Visit.All[number - 1].Word, new() { Delay = 50 });
            await _farida.Page.Keyboard.PressAsync("Enter");
            await Expect(_farida.Page.Locator("#wachtend")).ToHaveTextAsync($"Wachten: {number}");
        }

        await Expect(_pieter.Page.Locator("#wachtend")).ToHaveTextAsync($"Wachten: {Visit.All.Count}");
        await Expect(_pieter.Page.Locator("#wachtend ~ ol .pok-rows__title").First).ToHaveTextAsync($"Nummer 1 · {Visit.All[0].Word}");
        await Axe.FindsNothingAtAnyWidth(_pieter.Page);
        await _pieter.Page.SetViewportSizeAsync(Widths.Laptop, 900);
    }

    private void IsMeasured()
    {
        List<PutDown> done = [.. _farida.Done, .. _pieter.Done];
        done.Select(d => d.Visit).ShouldBe(Visit.All, ignoreOrder: true);
        _farida.Done.ShouldNotBeEmpty();
        _pieter.Done.ShouldNotBeEmpty();
        var (time, keys) = (Median(done.Select(d => d.Took.TotalSeconds)), Median(done.Select(d => (double)d.Keys)));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"median {time:F0} s, most {done.Max(d => d.Took.TotalSeconds):F0} s; keys beside own words: median {keys}, most {done.Max(d => d.Keys)}"));
        TimeSpan.FromSeconds(time).ShouldBeLessThanOrEqualTo(_mostTime);
        done.Max(d => d.Keys).ShouldBeLessThanOrEqualTo(MostKeys);
    }

    private async Task TheDayIsThere()
    {
        foreach (var advisor in (Advisor[])[_farida, _pieter])
        {
            (await advisor.CountOfToday()).ShouldBe(advisor.Before + advisor.Done.Count);
        }

        await Expect(Holder(Visit.Anonymous).Page.Locator("main")).ToContainTextAsync(Visit.Anonymous.Theme);
    }

    private async Task TheTermRuns()
    {
        var (page, seat) = await OpenMatter(Visit.WithObjection);
        await seat.Link("Bezwaren").ClickAsync();
        await seat.Link("Nieuw bezwaar").ClickAsync();
        await page.Locator("#orgaan").FillAsync("Gemeente Vlierhoven");
        await page.Locator("#onderwerp").FillAsync("De bijstand is verlaagd.");
        var madeKnown = Evening.Today.AddDays(-8);
        await page.Locator("#bekend").FillAsync(madeKnown.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.Locator("#soort").SelectOptionAsync("algemeen");
        await seat.Button("Bezwaar opslaan").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Bezwaar tegen een besluit van Gemeente Vlierhoven");
        await Expect(page.Locator("main")).ToContainTextAsync("Praten stopt de termijn niet");
        await page.GotoAsync("/spreekuur/termijnen");
        await Expect(page.Locator("main")).ToContainTextAsync("Termijn om bezwaar te maken");
        await Expect(page.Locator("main li").Filter(new() { HasText = "Gemeente Vlierhoven" }).Last).ToContainTextAsync("dagen");
    }

    private async Task BecomesACase()
    {
        var (page, seat) = await OpenMatter(Visit.ForATable);
        await seat.Link("Casus voor een tafel").ClickAsync();
        // What was written down is not typed again.
        await Expect(page.Locator("form[data-draft='inbreng']")).ToBeVisibleAsync();
        (await page.Locator("form[data-draft='inbreng'] input, form[data-draft='inbreng'] textarea").EvaluateAllAsync<string[]>("fields => fields.map(field => field.value)"))
            .ShouldContain(value => value.Contains(Visit.ForATable.Note!, StringComparison.Ordinal));
        await page.Answer("gevaar", "nee").CheckAsync();
        if (await page.Locator("select#tafel").CountAsync() > 0)
        {
            await page.Locator("select#tafel").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }

        await page.Locator("#vraag").FillAsync("Waar kan ik vanavond met mijn kinderen slapen?");
        await page.Answer("weet", "Agrees").CheckAsync();
        await page.Locator("#weet-sinds").FillAsync(Forms.Day(-1));
        await seat.Button("Inbrengen").ClickAsync();
        await Expect(page.Locator("h2#inbreng")).ToBeVisibleAsync();
        await page.GotoAsync("/spreekuur/kwesties");
        (page, _) = await OpenMatter(Visit.ForATable);
        await Expect(page.Locator("section[aria-labelledby=verder]")).ToContainTextAsync("Casus ingebracht");
    }

    // Not what was said, not who came, not that anybody came.
    private async Task NobodyElseSeesAnything()
    {
        var chair = await Arrive(DemoPerson.Chair, "/mijn-dag");
        foreach (var path in (string[])["/spreekuur/kwesties", "/spreekuur/dag", _farida.Queue])
        {
            var answer = await chair.Page.GotoAsync(path);
            answer!.Status.ShouldBeOneOf(403, 404);
        }

        // Farida stands in for Pieter these days, and not the other way round.
        await Search(_pieter.Page, NameHelpedBy(_farida));
        await Expect(_pieter.Page.Locator("main")).ToContainTextAsync("Niets gevonden");
        await Search(_farida.Page, NameHelpedBy(_pieter));
        await Expect(_farida.Page.Locator("main .pok-rows")).ToContainTextAsync(NameHelpedBy(_pieter));
        var coordinator = await Arrive(DemoPerson.Coordinator, "/spreekuur/team");
        await Expect(coordinator.Page.Locator("main")).ToContainTextAsync("Boetes en justitie");
        var page = await coordinator.Page.ContentAsync();
        Visit.All.Select(v => v.Name).OfType<string>().ShouldAllBe(name => !page.Contains(name));
    }

    private static string NameHelpedBy(Advisor advisor) => advisor.Done.Select(d => d.Visit.Name).OfType<string>().First();

    private Advisor Holder(Visit visit) => _farida.Done.Exists(d => d.Visit == visit) ? _farida : _pieter;

    private async Task<(IPage Page, Seat Seat)> OpenMatter(Visit visit)
    {
        var advisor = Holder(visit);
        await Search(advisor.Page, visit.Name!);
        await advisor.Page.Locator("main .pok-rows a").Filter(new() { HasText = visit.Name }).ClickAsync();
        await Expect(advisor.Page.Locator("h1")).ToContainTextAsync(visit.Name!);
        return (advisor.Page, advisor.Seat);
    }

    private static async Task Search(IPage page, string name)
    {
        await page.GotoAsync("/spreekuur/kwesties");
        await page.Locator("input[name=naam]").FillAsync(name);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/zoeken");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
