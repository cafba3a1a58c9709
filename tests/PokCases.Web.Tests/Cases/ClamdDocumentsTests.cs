using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>A clamd by its address has the last word on a file, and only a plain yes counts as one.</summary>
public sealed class ClamdDocumentsTests(ClamdDocumentsTests.WithClamd host) : IClassFixture<ClamdDocumentsTests.WithClamd>
{
    [Theory]
    [InlineData("stream: OK\0", HttpStatusCode.OK, "brief.txt")]
    [InlineData("stream: Eicar-Test-Signature FOUND\0", HttpStatusCode.BadRequest, "In het bestand zit een virus.")]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", HttpStatusCode.BadRequest, "kon nu niet op virussen worden nagekeken")]
    [InlineData("stream: OK", HttpStatusCode.BadRequest, "kon nu niet op virussen worden nagekeken")]
    [InlineData("", HttpStatusCode.BadRequest, "kon nu niet op virussen worden nagekeken")]
    public async Task Add_WithAClamd_IsKeptOnlyWhenItSaysClean(string answer, HttpStatusCode status, string shown)
    {
        var (client, form) = await Form();
        using var _ = client;
        var folder = host.Services.GetRequiredService<DocumentFolder>();
        var before = folder.Files().Count;
        host.Clamd.Answer = answer;
        var content = Encoding.UTF8.GetBytes(new string('a', 200_000));

        var sent = await client.SubmitFile(form, "brief.txt", content);

        sent.ShouldBe(status).Page.QuerySelector("main")!.TextContent.ShouldContain(shown);
        folder.Files().Count.ShouldBe(status == HttpStatusCode.OK ? before + 1 : before);
        host.Clamd.LastFile.ShouldBe(content);
    }

    [Fact]
    public async Task Add_WhenTheScannerBreaksOff_IsNotKept()
    {
        var (client, form) = await Form();
        using var _ = client;
        host.Clamd.BreaksOff = true;

        var sent = await client.SubmitFile(form, "brief.txt", "Beste mevrouw"u8.ToArray());
        host.Clamd.BreaksOff = false;

        sent.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent.ShouldContain("kon nu niet op virussen worden nagekeken");
    }

    [Fact]
    public async Task Add_OfAMail_IsTakenWhereTheConfigurationSaysSo()
    {
        var (client, form) = await Form();
        using var _ = client;
        host.Clamd.Answer = "stream: OK\0";
        var mail = "From: iemand@example.invalid\r\nDate: Tue, 10 Mar 2026 09:00:00 +0100\r\n\r\nBeste mevrouw,"u8.ToArray();

        var page = (await client.SubmitFile(form, "bericht.eml", mail)).ShouldBeOk();
        var refused = await client.SubmitFile((IHtmlFormElement)page.Page.QuerySelector("form[enctype='multipart/form-data']")!, "tabel.ods", mail);

        page.Page.QuerySelector("main")!.TextContent.ShouldContain("E-mail");
        page.Page.QuerySelector("#bestand")!.GetAttribute("accept").ShouldBe(".txt,.eml");
        page.Page.QuerySelector("img").ShouldBeNull();
        var file = (await client.Ask(page.Page.QuerySelector("a[download]")!.GetAttribute("href")!)).ShouldBeOk();
        file.Header("Content-Type").ShouldBe("message/rfc822");
        file.Header("Content-Disposition").ShouldStartWith("attachment");
        refused.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout")!.TextContent.ShouldContain("Dit soort bestand kan hier niet.");
    }

    private async Task<(WebClient Client, IHtmlFormElement Form)> Form()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var client = await host.SignIn(table.Participant);
        return (client, (IHtmlFormElement)(await client.Get($"/casussen/{about.Reference}/documenten")).QuerySelector("form[enctype='multipart/form-data']")!);
    }

    public sealed class WithClamd : TestHost<OnSqlite>, IAsyncDisposable
    {
        internal StreamScanner Clamd { get; } = new();

        protected override void Adjust(WebApplicationBuilder builder)
        {
            builder.Configuration["Documents:ScannerAddress"] = $"tcp://127.0.0.1:{Clamd.Port}";
            builder.Configuration["Documents:ScannerPatience"] = "00:00:05";
            builder.Configuration["Documents:Accepted"] = ".TXT .eml";
        }

        async ValueTask IAsyncDisposable.DisposeAsync()
        {
            await base.DisposeAsync();
            await Clamd.DisposeAsync();
        }
    }
}
