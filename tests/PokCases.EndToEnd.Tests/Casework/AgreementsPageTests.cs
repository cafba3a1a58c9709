using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Casework;

/// <summary>The agreements for the resident: one page, on screen, on paper and as a Word file.</summary>
public sealed partial class AgreementsPageTests(Browser browser, DemoServer demo) : BrowserTest(browser)
{
    private static readonly string _path = $"{DemoCase.Path("DB", 14)}/afspraken";

    [Fact]
    public async Task Agreements_OnPaper_AreOnePageWithoutTheMenu()
    {
        var page = await Visit();
        await Expect(page.Locator(".pok-bar")).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".pok-resident")).ToBeVisibleAsync();
        foreach (var unwanted in (string[])[".pok-bar", ".pok-nav", "#verbinding", ".pok-tabs", ".pok-head__actions"])
        {
            await Expect(page.Locator(unwanted).First).ToBeHiddenAsync();
        }

        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        PaperPage().Count(paper).ShouldBe(1);
    }

    [Fact]
    public async Task Agreements_AsWord_HoldWhatThePageHolds()
    {
        var page = await Visit();

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href$='/afspraken.docx']").ClickAsync());

        download.SuggestedFilename.ShouldEndWith(".docx");
        using var file = ZipFile.OpenRead(await download.PathAsync());
        using var reader = new StreamReader(file.GetEntry("word/document.xml")!.Open());
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        var contact = await page.Locator(".pok-resident__contact strong").InnerTextAsync();
        text.ShouldContain(contact);
        var lines = await page.Locator(".pok-resident li, .pok-resident tbody th").AllInnerTextsAsync();
        lines.ShouldNotBeEmpty();
        foreach (var line in lines)
        {
            text.ShouldContain(System.Security.SecurityElement.Escape(line.Trim()));
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PaperPage();

    private async Task<IPage> Visit()
    {
        var page = await OpenPage("case-lead", new() { BaseAddress = (await demo.Address()).ToString() });
        await new Visitor(page, DemoPerson.CaseLead).SignIn(_path);
        return page;
    }
}
