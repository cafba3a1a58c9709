using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>A page that is cut off hides what it shows, and never what was typed.</summary>
public sealed class HiddenContentTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Typed = "Nog niet gedeeld: zij heeft vrijdag een afspraak bij de bank.";

    // Five minutes are too long to wait for here.
    protected override string[] Settings => ["--Live:HideAfter=00:00:06"];

    [Fact]
    public async Task Content_WhenTheConnectionIsLongGone_IsHiddenButUnsentTextIsNot()
    {
        var chair = await Table.OpenSession();
        await using var cable = new Cable(Server.Address);
        var page = await OpenPage(DemoPerson.Deputy.Key, new() { BaseAddress = cable.Address.ToString() });
        var person = new Seat(page, DemoPerson.Deputy);
        await person.SignIn(TableOfNoord.SessionPath);
        await person.SitDown();
        await page.ReloadAsync();
        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await person.SeesItem(TableOfNoord.CaseTitle);
        await chair.Talk.Share("Iedereen aan tafel ziet dit.");
        await person.Talk.Sees("Iedereen aan tafel ziet dit.");
        await person.Talk.WriteAndKeep(Typed);

        cable.PullOut();

        await Expect(page.Locator("[data-veil='unconnected']")).ToBeVisibleAsync();
        await Expect(page.Locator("#casus-titel")).ToBeHiddenAsync();
        await Expect(page.GetByText("Iedereen aan tafel ziet dit.")).ToBeHiddenAsync();
        await Expect(page.Locator("#agenda")).ToBeHiddenAsync();
        await Expect(person.Talk.Field).ToBeVisibleAsync();
        await Expect(person.Talk.Field).ToHaveValueAsync(Typed);

        cable.PlugIn();

        await Expect(page.Locator("[data-veil]")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await person.Talk.Sees("Iedereen aan tafel ziet dit.");
        await Expect(person.Talk.Field).ToHaveValueAsync(Typed);
    }
}
