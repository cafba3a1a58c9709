using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Casework;

/// <summary>No screen asks for a burgerservicenummer, and typing one anywhere warns.</summary>
public sealed class CitizenNumberTests(Browser browser, DemoServer demo) : BrowserTest(browser)
{
    [Fact]
    public async Task Field_OutsideIntake_WarnsOfACitizenNumberAndOfNothingElse()
    {
        var page = await OpenPage("case-lead", new() { BaseAddress = (await demo.Address()).ToString() });
        await new Visitor(page, DemoPerson.CaseLead).SignIn($"{DemoCase.Path("DB", 14)}/plan/acties/nieuw");
        var field = page.Locator("textarea[name=actie]");
        var warning = page.Locator(".pok-bsn");

        await field.FillAsync("Bellen over dossier 111222334");
        await page.WaitForTimeoutAsync(1_000);
        await Expect(warning).ToHaveCountAsync(0);
        await field.FillAsync("Bellen over 1112.22.333");
        await Expect(warning).ToContainTextAsync("Dit lijkt op een burgerservicenummer (BSN).");
        (await field.GetAttributeAsync("aria-describedby"))!.ShouldContain((await warning.GetAttributeAsync("id"))!);
        await field.FillAsync("Bellen over het dossier");
        await Expect(warning).ToHaveCountAsync(0);
    }
}
