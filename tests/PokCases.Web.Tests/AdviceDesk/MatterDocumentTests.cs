using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.AdviceDesk;

/// <summary>Documents of a matter: brought, taken home and removed by who holds it or stands in, and by nobody else.</summary>
public abstract class MatterDocumentTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private static readonly byte[] Letter = Encoding.UTF8.GetBytes("Hierbij machtig ik Rik Raad.");

    private DocumentFolder Folder => Host.Services.GetRequiredService<DocumentFolder>();

    [Fact]
    public async Task Add_ToAMatter_StandsSealedAndIsTakenHomeInASandboxWithAnEntry()
    {
        var (_, advisor, path, matter) = await Start();
        using var client = await Host.SignIn(advisor);

        var page = (await Add(client, path)).ShouldBeOk().Page;
        var kept = (await Documents(matter)).ShouldHaveSingleItem();
        var before = await LastEntry();
        var file = (await client.Ask(page.QuerySelector("a[download]")!.GetAttribute("href")!)).ShouldBeOk();

        page.QuerySelector("main")!.TextContent.ShouldContain("machtiging.txt");
        (await File.ReadAllBytesAsync(Folder.FileOf(kept.StoredAs), Cancellation)).AsSpan().IndexOf(Letter).ShouldBe(-1, "It stands sealed.");
        file.Body.ShouldBe(Encoding.UTF8.GetString(Letter));
        file.Header("Content-Disposition").ShouldStartWith("attachment");
        file.Header("Content-Security-Policy").ShouldStartWith("sandbox");
        (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem().Subjects.ShouldBe([matter, kept.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Add_WithAContact_BelongsToIt()
    {
        var (partnership, advisor, path, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        await client.Submit((await client.Get($"{path}/contact")).Form($"{path}/contact"), ("thema", $"{SeedAdviceLists.ThemeId("wonen")}"), ("hulp", $"{SeedAdviceLists.KindId("brief")}"), ("minuten", "5"));
        var form = Form(await client.Get(path));
        var contact = form.QuerySelectorAll("option").Select(o => o.GetAttribute("value")).Single(v => v?.Length > 0)!;
        var elsewhere = await LawAtWork.Matter(partnership, advisor);

        (await client.SubmitFile(form, "brief.txt", Letter, ("contact", contact))).ShouldBeOk();
        (await client.SubmitFile(Form(await client.Get($"/spreekuur/kwesties/{elsewhere}")), "brief.txt", Letter, ("contact", contact))).ShouldBe(HttpStatusCode.NotFound);

        $"{(await Documents(matter)).ShouldHaveSingleItem().ContactId}".ShouldBe(contact);
        (await Documents(elsewhere)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Document_ForEverybodyElse_IsNotThereAndForWhoStandsInItIs()
    {
        var (partnership, advisor, path, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var href = (await Add(client, path)).ShouldBeOk().Page.QuerySelector("a[download]")!.GetAttribute("href")!;
        var colleague = await partnership.Professional("Lena Raad", advisor.OrganisationId, InstallationRoles.LegalAdvisor);
        var files = Folder.Files().Count;
        foreach (var other in (Person[])[colleague, await partnership.Coordinator(), await partnership.Outsider(), await partnership.Professional("Petra Privacy", advisor.OrganisationId, InstallationRoles.PrivacyOfficer)])
        {
            using var curious = await Host.SignIn(other);

            (await curious.Ask(href, "text/html")).ShouldBe(HttpStatusCode.NotFound);
            (await curious.PostJson($"{href}/verwijderen")).ShouldBe(HttpStatusCode.NotFound);
            (await curious.SubmitFile(Form(await client.Get(path)), "brief.txt", Letter)).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        }

        await partnership.Do(w =>
        {
            var stewardship = new Stewardship(Guid.CreateVersion7(), advisor.Id, colleague.Id, w.Now, w.Now.AddDays(5), w.Now);
            stewardship.Agree([], w.Now);
            w.Db.Stewardships.Add(stewardship);
        });
        using var standIn = await Host.SignIn(colleague);
        (await standIn.Ask(href)).ShouldBeOk();
        (await Documents(matter)).ShouldHaveSingleItem();
        Folder.Files().Count.ShouldBe(files);
    }

    [Theory]
    [InlineData("brief.exe", "Dit soort bestand kan hier niet.")]
    [InlineData("brief.pdf", "De inhoud van het bestand past niet bij de naam.")]
    public async Task Add_WhenItIsNotTaken_SaysWhyBesideTheFileAndTheOtherFormsStayAsTheyWere(string name, string why)
    {
        var (_, advisor, path, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var files = Folder.Files().Count;

        var back = await client.SubmitFile(Form(await client.Get(path)), name, Letter);

        back.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bestand-fout")!.TextContent.ShouldContain(why);
        back.Page.QuerySelector("#titel")!.GetAttribute("value").ShouldBe("Bijstand gestopt");
        (await Documents(matter)).ShouldBeEmpty();
        Folder.Files().Count.ShouldBe(files);
    }

    [Fact]
    public async Task Remove_Takes_ItsContentAway()
    {
        var (_, advisor, path, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        await Add(client, path);
        var kept = (await Documents(matter)).Single();

        (await client.Submit((await client.Get(path)).Form($"{path}/documenten/{kept.Id}/verwijderen"))).ShouldBeOk().Page.QuerySelector("a[download]").ShouldBeNull();

        (await Documents(matter)).ShouldBeEmpty();
        Folder.Holds(kept.StoredAs).ShouldBeFalse();
    }

    [Fact]
    public async Task Start_WhenAMatterNamesAFile_LeavesIt()
    {
        var (_, advisor, path, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        await Add(client, path);
        var kept = (await Documents(matter)).Single().StoredAs;
        File.SetLastWriteTimeUtc(Folder.FileOf(kept), Host.Time.GetUtcNow().UtcDateTime.AddHours(-2));

        await Host.Stop();
        await Host.Start();

        Folder.Holds(kept).ShouldBeTrue();
    }

    private static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("form[enctype='multipart/form-data']")!;

    private static async Task<Answer> Add(WebClient client, string path) => await client.SubmitFile(Form(await client.Get(path)), "machtiging.txt", Letter);

    private async Task<List<MatterDocument>> Documents(Guid matter)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var found = await scope.Db.MatterDocuments.Where(d => d.MatterId == matter).AsNoTracking().ToListAsync(Cancellation);
        await scope.Record();
        return found;
    }

    private async Task<(Partnership Partnership, Person Advisor, string Path, Guid Matter)> Start()
    {
        var partnership = Host.NewPartnership();
        var organisation = await partnership.Organisation("Sociaal Raadslieden Waterveen", OrganisationKind.Other);
        var advisor = await partnership.Professional("Rik Raad", organisation, InstallationRoles.LegalAdvisor);
        var matter = await LawAtWork.Matter(partnership, advisor);
        return (partnership, advisor, $"/spreekuur/kwesties/{matter}", matter);
    }
}
