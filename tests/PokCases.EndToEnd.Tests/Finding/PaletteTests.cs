using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Finding;

/// <summary>The palette: open, type a few letters, go. Nothing of what is typed comes in an address.</summary>
public sealed class PaletteTests(Browser browser, DemoServer demo) : BrowserTest(browser)
{
    [Fact]
    public async Task Palette_WithTheKeyboard_GoesToACaseByAFewLetters()
    {
        var page = await Visit();
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url);

        await page.Keyboard.PressAsync("Control+KeyK");
        await Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("ontruim");
        await Expect(Option(page, "Dreigende ontruiming")).ToHaveAttributeAsync("aria-selected", "true");
        await Axe.FindsNothing(page);
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == DemoCase.Path("DB", 14));
        asked.ShouldNotContain(url => url.Contains("ontruim", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Palette_WithArrows_GoesToAPageAndEscapeGoesBackToWhereOneWas()
    {
        var page = await Visit();
        await page.Locator(".pok-bar__name").FocusAsync();

        await page.Keyboard.PressAsync("Control+KeyK");
        await page.Keyboard.TypeAsync("zzzz");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Niets gevonden.");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page.Locator(".pok-bar__name")).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Zoeken" }).ClickAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option).Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.TypeAsync("signalen");
        await Expect(Option(page, "Signalen")).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/signalen");
    }

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Combobox, new() { Name = "Ga naar een pagina of casus" });

    private static ILocator Option(IPage page, string text) => page.GetByRole(AriaRole.Option).Filter(new() { HasText = text }).First;

    private async Task<IPage> Visit()
    {
        var page = await OpenPage("case-lead", new() { BaseAddress = (await demo.Address()).ToString() });
        await new Visitor(page, DemoPerson.CaseLead).SignIn();
        return page;
    }
}
