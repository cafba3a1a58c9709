using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>One person's page of the session: coming in, hands, and what is going on.</summary>
internal sealed class Seat : Visitor
{
    public Seat(IPage page, DemoPerson who) : base(page, who)
    {
        Lead = new Lead(this);
        Talk = new Talk(this);
        Results = new Results(this);
    }

    /// <summary>What only the chair can do.</summary>
    public Lead Lead { get; }

    /// <summary>Contributions.</summary>
    public Talk Talk { get; }

    /// <summary>Outcomes and actions.</summary>
    public Results Results { get; }

    /// <summary>On a phone only one part of the page shows; everywhere else all of them.</summary>
    public async Task Turn(string part)
    {
        var tab = Page.Locator($".pok-tabbar__tab[href='#{part}']");
        if (await tab.IsVisibleAsync())
        {
            await tab.ClickAsync();
        }
    }

    public async Task SitDown()
    {
        await Turn("casus");
        await Button("Aanschuiven").ClickAsync();
        await SitsAtTheTable();
    }

    public Task SitsAtTheTable() => Expect(Page.Locator("#sessie-kop form[action$='/hand'] button")).ToBeVisibleAsync();

    public async Task Sees(DemoPerson other)
    {
        await Turn("aan-tafel");
        await Expect(PersonLine(other)).ToBeVisibleAsync();
    }

    /// <summary>What stands behind somebody's name: chair, has the floor, away.</summary>
    public async Task SeesOf(DemoPerson other, string what)
    {
        await Turn("aan-tafel");
        await Expect(PersonLine(other)).ToContainTextAsync(what);
    }

    public async Task CheckIn()
    {
        await Turn("aan-tafel");
        await Button($"{Who.Name} heeft gesproken in het rondje").ClickAsync();
        await Expect(PersonLine(Who)).ToContainTextAsync("heeft gesproken");
    }

    public async Task RaiseHand()
    {
        await Button("Hand opsteken").ClickAsync();
        await Expect(Button("Hand omlaag")).ToBeVisibleAsync();
    }

    public async Task SeesItem(string title)
    {
        await Turn("casus");
        await Expect(Page.Locator("#casus-titel")).ToHaveTextAsync(title);
    }

    public async Task SeesPhase(string name)
    {
        await Turn("casus");
        await Expect(Page.Locator("#vraag .pok-guide__phase")).ToHaveTextAsync(name);
    }

    /// <summary>Waits outside; nothing on the page, not even hidden, tells what the case is.</summary>
    public async Task Waits(string title, string reference)
    {
        await SeesItem("Wachtruimte");
        var page = await Page.ContentAsync();
        page.ShouldNotContain(title);
        page.ShouldNotContain(reference);
    }

    /// <summary>Seconds on the clock; less than nothing when time is over.</summary>
    public async Task<int> TimeLeft()
    {
        var shown = await Page.Locator("#klok .pok-timer__clock").TextContentAsync();
        var parts = Regex.Match(shown!, @"(\+?)(\d+):(\d\d)");
        parts.Success.ShouldBeTrue($"The clock shows '{shown}'.");
        var seconds = (int.Parse(parts.Groups[2].ValueSpan, null) * 60) + int.Parse(parts.Groups[3].ValueSpan, null);
        return parts.Groups[1].Length > 0 ? -seconds : seconds;
    }

    private ILocator PersonLine(DemoPerson other) => Page.Locator("#aan-tafel .pok-people__person").Filter(new() { HasText = other.Name });
}
