using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>A scanner has the last word on a file before anybody can open it.</summary>
public sealed class ScannedDocumentsTests(ScannedDocumentsTests.WithScanner host) : IClassFixture<ScannedDocumentsTests.WithScanner>
{
    [Theory]
    [InlineData("schoon", HttpStatusCode.OK, "brief.txt")]
    [InlineData("BESMET", HttpStatusCode.BadRequest, "In het bestand zit een virus.")]
    [InlineData("KAPOT", HttpStatusCode.BadRequest, "kon nu niet op virussen worden nagekeken")]
    public async Task Add_WithAScanner_IsKeptOnlyWhenItIsClean(string content, HttpStatusCode status, string shown)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var folder = host.Services.GetRequiredService<DocumentFolder>();
        var before = folder.Files().Count;
        using var client = await host.SignIn(table.Participant);
        var form = (IHtmlFormElement)(await client.Get($"/casussen/{about.Reference}/documenten")).QuerySelector("form[enctype='multipart/form-data']")!;

        var answer = await client.SubmitFile(form, "brief.txt", Encoding.UTF8.GetBytes(content));

        answer.ShouldBe(status).Page.QuerySelector("main")!.TextContent.ShouldContain(shown);
        folder.Files().Count.ShouldBe(status == HttpStatusCode.OK ? before + 1 : before);
    }

    /// <summary>A scanner of a few lines: 1 for what is infected, 2 when it has trouble.</summary>
    public sealed class WithScanner : TestHost<OnSqlite>
    {
        private readonly string script = Path.GetTempFileName();

        protected override void Adjust(WebApplicationBuilder builder)
        {
            File.WriteAllText(script, "grep -q BESMET \"$1\" && exit 1\ngrep -q KAPOT \"$1\" && exit 2\nexit 0\n");
            builder.Configuration["Documents:Scanner"] = "/bin/sh";
            builder.Configuration["Documents:ScannerArguments"] = script;
        }
    }
}
