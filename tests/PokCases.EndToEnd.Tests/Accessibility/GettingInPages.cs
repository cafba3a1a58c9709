using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.Infrastructure;
using PokCases.Web.Accounts.Identity;

namespace PokCases.EndToEnd.Tests.Accessibility;

/// <summary>An installation's first steps, on an empty database: the first administrator comes in and gets a second step.</summary>
public sealed partial class GettingInPages(Browser browser) : BrowserTest(browser)
{
    /// <summary>The routes looked at here; setting up the second step is one page under two addresses.</summary>
    public static readonly string[] Routes = ["/eerste-beheerder/{secret}", "/inloggen", "/inloggen/code", "/inloggen/herstelcode", "/inloggen/tweede-stap", "/account/tweede-stap"];

    private const string Email = "r.scholte@example.invalid";
    private const string Password = "zeven groene fietsen in de regen";

    [Fact]
    public async Task GettingIn_OnAnEmptyDatabase_HasNoViolation()
    {
        Assert.SkipWhen(Chromium.Path is null, "There is no Chromium on this machine (POKCASES_TEST_CHROMIUM names one elsewhere).");
        await using var server = await AppServer.Start([]);
        var page = await OpenPage("administrator", new() { BaseAddress = server.Address.ToString() });
        var link = FirstLink().Match(server.Output.ToString());
        link.Success.ShouldBeTrue(server.Output.ToString());

        await BecomeAdministrator(page, link.Value);
        await SetUpTheSecondStep(page);
        await SignInAgain(page);
    }

    private static async Task BecomeAdministrator(IPage page, string link)
    {
        await page.GotoAsync(link);
        await Axe.FindsNothingAtAnyWidth(page);
        await page.Locator("#organisatie").FillAsync("Gemeente Vlierhoven");
        await page.Locator("#naam").FillAsync("Ruben Scholte");
        await page.Locator("#email").FillAsync(Email);
        await page.Locator("#wachtwoord").FillAsync(Password);
        await page.Locator("#herhaling").FillAsync(Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("eerste-beheerder", StringComparison.Ordinal));
        await Axe.FindsNothingAtAnyWidth(page);
    }

    private static async Task SetUpTheSecondStep(IPage page)
    {
        await page.GotoAsync("/account/tweede-stap");
        await Axe.FindsNothingAtAnyWidth(page);
        var key = (await page.Locator("code[data-key]").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.Locator("#code").FillAsync(Totp.Code(key, TimeProvider.System.GetUtcNow()));
        await page.Locator("#wachtwoord").FillAsync(Password);
        await page.Locator("main form[action='/account/tweede-stap'] button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#code")).ToHaveCountAsync(0);
        await Axe.FindsNothingAtAnyWidth(page);
    }

    private static async Task SignInAgain(IPage page)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/inloggen");
        await Axe.FindsNothingAtAnyWidth(page);
        await page.Locator("#email").FillAsync(Email);
        await page.Locator("#wachtwoord").FillAsync(Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/inloggen/code");
        await Axe.FindsNothingAtAnyWidth(page);
        await page.GotoAsync("/inloggen/herstelcode");
        new Uri(page.Url).AbsolutePath.ShouldBe("/inloggen/herstelcode");
        await Axe.FindsNothingAtAnyWidth(page);
    }

    [GeneratedRegex(@"/eerste-beheerder/\S+")]
    private static partial Regex FirstLink();
}
