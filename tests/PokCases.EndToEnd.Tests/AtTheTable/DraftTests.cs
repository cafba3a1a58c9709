using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>What somebody typed and did not share yet is theirs, and stays theirs.</summary>
public sealed class DraftTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Text = "De huurder belde vanochtend zelf: er is sinds gisteren weer inkomen.";

    [Fact]
    public async Task Draft_WhenThePageIsReloaded_StandsInTheFieldAgain()
    {
        await Table.OpenSession();
        var writer = await Table.SitDown(DemoPerson.Deputy);
        await writer.Talk.WriteAndKeep(Text);

        await writer.Page.ReloadAsync();

        await Expect(writer.Talk.Field).ToHaveValueAsync(Text);
        await writer.Talk.Send();
        await writer.Talk.Sees(Text);
        await writer.Page.ReloadAsync();
        await writer.Talk.Sees(Text);
        await Expect(writer.Talk.Field).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Correction_WhenThePageIsReloaded_StandsInTheFormAgainUntilItIsSaved()
    {
        await Table.OpenSession();
        var writer = await Table.SitDown(DemoPerson.Deputy);
        var page = writer.Page;
        await writer.Talk.Share("De huurder belde.");
        await writer.Talk.Shared("De huurder belde.").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "aanpassen" }).ClickAsync();
        var field = page.Locator("form[data-draft] textarea");
        await field.FillAsync(Text);
        await Expect(page.Locator(".pok-kept [role=status]")).ToContainTextAsync("Bewaard");

        await page.ReloadAsync();

        await Expect(field).ToHaveValueAsync(Text);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await writer.Talk.Sees(Text);
        await Expect(writer.Talk.Waiting).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Draft_WhenTheBrowserCrashes_StandsInTheFieldOfANewOne()
    {
        await Table.OpenSession();
        await using var profile = new Profile(Chromes, new() { BaseAddress = Server.Address.ToString() });
        var before = new Seat(await profile.Start(), DemoPerson.Deputy);
        await before.SignIn(TableOfNoord.SessionPath);
        await before.SitDown();

        await before.Talk.Write(Text);
        await before.Page.WaitForTimeoutAsync(1_500);
        await profile.Crash();
        var after = new Seat(await profile.Start(), DemoPerson.Deputy);
        await after.SignIn(TableOfNoord.SessionPath);

        await Expect(after.Talk.Field).ToHaveValueAsync(Text);
    }

    [Fact]
    public async Task Draft_WhenTheSignInEnded_ComesBackToTheSamePersonOnly()
    {
        await Table.OpenSession();
        var writer = await Table.SitDown(DemoPerson.Deputy);
        var page = writer.Page;
        await writer.Talk.WriteAndKeep(Text);
        var cookies = await page.Context.CookiesAsync();

        // The browser loses the sign-in; the next thing the page asks for shows it so.
        await page.Context.ClearCookiesAsync(new() { Name = "pokcases" });
        await writer.Talk.Send();
        await Expect(page.Locator("[data-veil='signed-out']")).ToBeVisibleAsync();
        await Expect(page.GetByText(Text)).ToBeVisibleAsync();
        await Expect(page.Locator("#agenda")).ToBeHiddenAsync();

        // Somebody else signs in on the same computer.
        var other = new Seat(page, DemoPerson.DebtHelp);
        await other.SignIn(TableOfNoord.SessionPath);
        await other.SitDown();
        await Expect(other.Talk.Field).ToHaveValueAsync("");
        await Expect(page.GetByText(Text)).ToHaveCountAsync(0);
        await other.SignOut();
        await writer.IsAt("/inloggen");

        await writer.SignIn(TableOfNoord.SessionPath);

        await writer.Talk.Sees(Text);
        cookies.ShouldContain(cookie => cookie.Name == "pokcases" && cookie.HttpOnly);
    }

    [Fact]
    public async Task SignOut_WhenTextsAreNotShared_WarnsAndThenRemovesThem()
    {
        await Table.OpenSession();
        var writer = await Table.SitDown(DemoPerson.Deputy);
        await writer.Talk.WriteAndKeep(Text);

        await writer.SignOut();
        await Expect(writer.Page.GetByRole(Microsoft.Playwright.AriaRole.Dialog)).ToContainTextAsync("nog niet gedeeld");
        await writer.Button("Ingelogd blijven").ClickAsync();
        await Expect(writer.Talk.Field).ToHaveValueAsync(Text);

        await writer.Page.Keyboard.PressAsync("Escape");
        await writer.SignOut();
        await writer.Button("Toch uitloggen").ClickAsync();
        await writer.IsAt("/inloggen");

        await writer.SignIn(TableOfNoord.SessionPath);
        await Expect(writer.Talk.Field).ToHaveValueAsync("");
        await Expect(writer.Page.GetByText(Text)).ToHaveCountAsync(0);
    }
}
