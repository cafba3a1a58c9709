using System.Text;
using Microsoft.Playwright;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.Casework;

/// <summary>A case's documents: brought, taken home as a download, and refused in plain words.</summary>
public sealed class DocumentsTests(Browser browser) : AtTheTableTest(browser)
{
    private static readonly byte[] _pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");

    private static readonly string _path = $"{DemoCase.Path("DB", 14)}/documenten";

    [Fact]
    public async Task Document_WhenAdded_IsDownloadedAndNeverOpenedByTheBrowser()
    {
        var lead = await Arrive(DemoPerson.CaseLead, _path);

        await Add(lead, "brief-deurwaarder.pdf", _pdf);

        var link = lead.Page.GetByRole(AriaRole.Link, new() { Name = "brief-deurwaarder.pdf", Exact = true });
        var download = await lead.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        download.SuggestedFilename.ShouldBe("brief-deurwaarder.pdf");
        (await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).ShouldBe(_pdf);
        var answer = await lead.Page.APIRequest.GetAsync(new Uri(Server.Address, await link.GetAttributeAsync("href")).ToString());
        answer.Headers["content-type"].ShouldBe("application/pdf");
        answer.Headers["content-disposition"].ShouldStartWith("attachment");
        answer.Headers["x-content-type-options"].ShouldBe("nosniff");
        answer.Headers["content-security-policy"].ShouldContain("sandbox");
        answer.Headers["cache-control"].ShouldContain("no-store");
    }

    [Fact]
    public async Task Document_WhenItsKindIsNotTaken_IsRefusedInPlainWords()
    {
        var lead = await Arrive(DemoPerson.CaseLead, _path);

        await Add(lead, "programma.exe", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00]);
        await Expect(lead.Page.Locator("main")).ToContainTextAsync("Dit soort bestand kan hier niet. Kies een PDF");
        await Add(lead, "geen-pdf.pdf", Encoding.ASCII.GetBytes("<html><script>alert(1)</script></html>"));
        await Expect(lead.Page.Locator("main")).ToContainTextAsync("De inhoud van het bestand past niet bij de naam.");

        await Expect(lead.Page.GetByRole(AriaRole.Link, new() { Name = "programma.exe" })).ToHaveCountAsync(0);
        await Expect(lead.Page.GetByRole(AriaRole.Link, new() { Name = "geen-pdf.pdf" })).ToHaveCountAsync(0);
    }

    private static async Task Add(Visitor visitor, string name, byte[] content)
    {
        await visitor.Page.Locator("#bestand").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await visitor.Button("Document toevoegen").ClickAsync();
        await visitor.Page.WaitForLoadStateAsync();
    }
}
