using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>Documents of a case: brought, taken home, looked at and removed, by the own organisation only.</summary>
public abstract class DocumentsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private static readonly byte[] Letter = Encoding.UTF8.GetBytes("Beste mevrouw, hierbij het besluit.");
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private DocumentFolder Folder => Host.Services.GetRequiredService<DocumentFolder>();

    [Fact]
    public async Task Add_WhenOnTheCase_IsThereForTheOwnOrganisationOnly()
    {
        var (table, about) = await Shared();
        using var own = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);

        var page = await Add(own, about, "besluit.txt", Letter);

        page.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("besluit.txt");
        (await other.Get(PathOf(about))).QuerySelector("main")!.TextContent.ShouldNotContain("besluit.txt");
        (await other.Ask(Href(page), "text/html")).ShouldBe(HttpStatusCode.NotFound);
        var kept = await Only(about);
        kept.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Letter)));
        kept.StoredAs.ShouldNotContain("besluit");
        (await Folder.Read(kept.StoredAs, Cancellation)).ShouldBe(Letter);
        (await File.ReadAllBytesAsync(Folder.FileOf(kept.StoredAs), Cancellation)).AsSpan().IndexOf(Letter).ShouldBe(-1, "It stands sealed.");
    }

    [Fact]
    public async Task Download_WhenRead_IsAnAttachmentInASandboxAndOneEntry()
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        var page = await Add(client, about, "besluit é.txt", Letter);
        var before = await LastEntry();

        var file = (await client.Ask(Href(page))).ShouldBeOk();

        file.Body.ShouldBe(Encoding.UTF8.GetString(Letter));
        file.Header("Content-Disposition").ShouldStartWith("attachment");
        file.Header("Content-Disposition").ShouldContain("filename*=UTF-8''besluit%20%C3%A9.txt");
        file.Header("X-Content-Type-Options").ShouldBe("nosniff");
        file.Header("Cache-Control").ShouldBe("no-store");
        file.Header("Content-Security-Policy").ShouldStartWith("sandbox; default-src 'none'");
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Subjects.ShouldBe([(await Only(about)).Id]);
    }

    [Fact]
    public async Task Picture_OfAPicture_IsShownAndOfAnythingElseIsNot()
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        await Add(client, about, "brief.txt", Letter);
        var page = await Add(client, about, "foto.png", Png);

        var address = page.Page.QuerySelector("img")!.GetAttribute("src")!;
        var picture = (await client.Ask(address)).ShouldBeOk();
        var letter = page.Page.QuerySelectorAll("a[download]").Single(a => a.TextContent.Contains("brief.txt", StringComparison.Ordinal)).GetAttribute("href")!;

        picture.Header("Content-Type").ShouldBe("image/png");
        picture.Header("Content-Disposition").ShouldStartWith("inline");
        picture.Header("Content-Security-Policy").ShouldStartWith("sandbox");
        (await client.Ask($"{letter}/beeld", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Picture_WhenMarkupHidesInIt_ReachesTheBrowserAsAPictureThatRunsNothing()
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        byte[] hiding = [.. Png, .. "<html><script>alert(1)</script>"u8];
        var page = await Add(client, about, "foto.png", hiding);
        var files = Folder.Files().Count;

        var picture = (await client.Ask(page.Page.QuerySelector("img")!.GetAttribute("src")!)).ShouldBeOk();
        var drawing = await Add(client, about, "foto.svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
        var disguised = await Add(client, about, "foto.png", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));

        picture.Header("Content-Type").ShouldBe("image/png");
        picture.Header("X-Content-Type-Options").ShouldBe("nosniff");
        picture.Header("Content-Security-Policy").ShouldBe("sandbox; default-src 'none'; frame-ancestors 'none'");
        drawing.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout").ShouldNotBeNull();
        disguised.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout").ShouldNotBeNull();
        Folder.Files().Count.ShouldBe(files);
    }

    [Theory]
    [InlineData("bericht.eml", "Dit soort bestand kan hier niet.")]
    [InlineData("brief.exe", "Dit soort bestand kan hier niet.")]
    [InlineData("brief.pdf", "De inhoud van het bestand past niet bij de naam.")]
    public async Task Add_WhenItIsNotTaken_SaysWhyAndKeepsNothing(string name, string why)
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        var files = Folder.Files().Count;

        var answer = await Add(client, about, name, Letter);

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout")!.TextContent.ShouldContain(why);
        Folder.Files().Count.ShouldBe(files);
    }

    [Fact]
    public async Task Add_WhenTooLarge_IsRefused()
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        var large = new byte[(10 * 1024 * 1024) + 1];
        Array.Fill(large, (byte)'a');

        var slightly = await Add(client, about, "groot.txt", large);

        slightly.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout")!.TextContent.ShouldContain("te groot");
    }

    [Fact]
    public async Task Add_WhenLargerThanElsewhere_IsTaken()
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        var large = new byte[(int)PokCasesHost.LargestBody * 4];
        Array.Fill(large, (byte)'a');

        (await Add(client, about, "groot.txt", large)).ShouldBeOk().Body.ShouldContain("groot.txt");
    }

    [Fact]
    public async Task Add_WithTheSameCommand_IsOnce()
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        var form = Form(await client.Get(PathOf(about)));

        (await client.SubmitFile(form, "besluit.txt", Letter)).ShouldBeOk();
        (await client.SubmitFile(form, "besluit.txt", Letter)).ShouldBeOk();

        var kept = await Only(about);
        Folder.Holds(kept.StoredAs).ShouldBeTrue();
    }

    [Fact]
    public async Task Show_WhenNotOnTheCase_IsNotThere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var other = await Host.SignIn(table.Other);
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        using var lead = await Host.SignIn(table.Participant);
        var form = Form(await lead.Get(PathOf(about)));
        var files = Folder.Files().Count;

        (await other.Ask(PathOf(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await administrator.Ask(PathOf(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.Ask(PathOf(about), "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        // The proof of a form is the person's own.
        (await other.Send(Uploads.Request(form, "besluit.txt", Letter))).ShouldBe(HttpStatusCode.BadRequest);
        Folder.Files().Count.ShouldBe(files);
    }

    [Fact]
    public async Task Remove_WithAReason_TakesTheContentAndKeepsTheEntry()
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        var page = await Add(client, about, "verkeerd.txt", Letter);
        var stored = (await Only(about)).StoredAs;
        var form = (IHtmlFormElement)page.Page.QuerySelector("form[action$='/verwijderen']")!;

        (await other.PostJson(form.GetAttribute("action")!, ("reden", "Weg"))).ShouldBe(HttpStatusCode.NotFound);
        (await client.Submit(form, ("reden", " "))).ShouldBe(HttpStatusCode.BadRequest);
        var removed = await client.Submit(form, ("reden", "Hoort bij een andere casus"));

        var text = removed.ShouldBeOk().Page.QuerySelector("main")!.TextContent;
        text.ShouldContain("verkeerd.txt");
        text.ShouldContain("Hoort bij een andere casus");
        Folder.Holds(stored).ShouldBeFalse();
        (await client.Ask(Href(page), "text/html")).ShouldBe(HttpStatusCode.NotFound);
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.CaseEvents.Where(e => e.CaseId == about.Id).OrderBy(e => e.At).Select(e => e.Kind).ToListAsync(Cancellation)).ShouldBe([CaseEventKind.DocumentAdded, CaseEventKind.DocumentRemoved]);
        await scope.Record();
    }

    [Fact]
    public async Task Start_WhenAFileIsNamedByNoDocument_TakesItAway()
    {
        var (table, about) = await Shared();
        using var client = await Host.SignIn(table.Participant);
        await Add(client, about, "besluit.txt", Letter);
        var kept = (await Only(about)).StoredAs;
        var orphan = await Folder.Store(about.Id, Letter, Cancellation);
        var fresh = await Folder.Store(about.Id, Letter, Cancellation);
        foreach (var old in (string[])[kept, orphan])
        {
            File.SetLastWriteTimeUtc(Folder.FileOf(old), Host.Time.GetUtcNow().UtcDateTime.AddHours(-2));
        }

        File.SetLastWriteTimeUtc(Folder.FileOf(fresh), Host.Time.GetUtcNow().UtcDateTime);

        await Host.Stop();
        await Host.Start();

        Folder.Holds(kept).ShouldBeTrue();
        Folder.Holds(orphan).ShouldBeFalse();
        Folder.Holds(fresh).ShouldBeTrue();
    }

    private static string PathOf(CaseAtWork about) => $"/casussen/{about.Reference}/documenten";

    private static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("form[enctype='multipart/form-data']")!;

    private static string Href(Answer page) => page.Page.QuerySelector("a[download]")!.GetAttribute("href")!;

    private static async Task<Answer> Add(WebClient client, CaseAtWork about, string name, byte[] content) =>
        await client.SubmitFile(Form(await client.Get(PathOf(about))), name, content);

    private async Task<(TableAtWork Table, CaseAtWork About)> Shared()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, table.Other.Id, "", table.Participant.Id, w.Now, null)));
        return (table, about);
    }

    private async Task<CaseDocument> Only(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var found = await scope.Db.Documents.SingleAsync(d => d.CaseId == about.Id, Cancellation);
        await scope.Record();
        return found;
    }
}
