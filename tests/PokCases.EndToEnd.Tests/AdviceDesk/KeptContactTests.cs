using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AdviceDesk;

/// <summary>Contacts that are put down while there is no connection.</summary>
public sealed class KeptContactTests(Browser browser) : AtTheTableTest(browser)
{
    [Fact]
    public async Task Contacts_PutDownWithoutConnection_AreKeptAndSavedOnceWhenItIsBack()
    {
        await using var cable = new Cable(Server.Address);
        var advisor = new Advisor(new Seat(await OpenPage("advisor", new() { BaseAddress = cable.Address.ToString() }), DemoPerson.LegalAdvisor), takesTime: false);
        await advisor.Seat.SignIn("/spreekuur/dag");
        advisor.Before = await advisor.CountOfToday();
        // What is kept is sealed with a key that the page asks for when it opens.
        await advisor.Page.RunAndWaitForResponseAsync(() => advisor.Page.GotoAsync("/spreekuur/klantcontact"), answer => answer.Url.EndsWith("/account/conceptsleutel", StringComparison.Ordinal));
        await advisor.Page.WaitForTimeoutAsync(500);

        cable.PullOut();
        await PutDown(advisor, "7");
        await Expect(State(advisor)).ToHaveAttributeAsync("data-state", "kept");
        await Expect(State(advisor)).ToHaveTextAsync("Bewaard tot er verbinding is");
        await PutDown(advisor, "9");
        await Expect(State(advisor)).ToHaveAttributeAsync("data-state", "kept");
        cable.PlugIn();

        await Expect(State(advisor)).ToHaveAttributeAsync("data-state", "saved");
        (await advisor.CountOfToday()).ShouldBe(advisor.Before + 2);
    }

    private static Microsoft.Playwright.ILocator State(Advisor advisor) => advisor.Page.Locator("form[data-outbox] .pok-kept");

    private static async Task PutDown(Advisor advisor, string minutes)
    {
        var page = advisor.Page;
        await page.Locator("#thema").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = "Werk" });
        await page.Locator("#hulp").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = "Bemiddeling" });
        await page.Locator("#minuten").FillAsync(minutes);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#minuten")).ToHaveValueAsync("");
    }
}
