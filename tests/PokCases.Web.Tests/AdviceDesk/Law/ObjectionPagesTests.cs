using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.Accountability;
using PokCases.Web.AdviceDesk.Law;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.AdviceDesk.Law;

/// <summary>An objection from decision to outcome, over the pages of the advisor who holds the matter.</summary>
public abstract class ObjectionPagesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private DateOnly Today => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task Objection_OverTheWholeWay_ShowsItsTermsAndHowTheyWereReckoned()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);

        var begun = await Begin(client, matter);
        var page = begun.Page.QuerySelector("main")!.TextContent;
        page.ShouldContain("Praten stopt de termijn niet");
        page.ShouldContain("6:7");
        page.ShouldContain("6:8");
        var path = begun.Address.AbsolutePath;
        (await Write(client, path, ("gebeurd", "InformalContact"), ("wie", "mevrouw De Wit"), ("woorden", "belt terug"))).Page.QuerySelector("section[aria-labelledby=termijnen]")!.TextContent.ShouldContain("Termijn om bezwaar te maken");
        (await Write(client, path, ("gebeurd", "AuthorisationOnFile"))).ShouldBeOk();
        var sent = await Write(client, path, ("gebeurd", "ProForma"), ("termijn", Day(28)));
        sent.Page.QuerySelector("section[aria-labelledby=termijnen]")!.TextContent.ShouldContain("Gronden van het bezwaar insturen");
        sent.Page.QuerySelector("section[aria-labelledby=termijnen]")!.TextContent.ShouldNotContain("Termijn om bezwaar te maken");
        (await client.Get("/spreekuur/termijnen")).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        (await client.Submit((await client.Get(path)).Form("/gedaan"))).ShouldBeOk();
        var ended = await client.Submit((await client.Get(path)).Form("/uitkomst"), ("uitkomst", "InformallySolved"), ("afgelopen", Day(0)), ("tevreden", "Yes"), ("dagen", "40"));

        ended.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Bespaard: 40 dagen");
        ended.Page.QuerySelector("form[action$='/uitkomst']").ShouldBeNull();
        (await client.Get("/spreekuur/termijnen")).QuerySelector($"a[href='{path}']").ShouldBeNull();
    }

    [Fact]
    public async Task Matter_Opened_LeadsToWhatBelongsToIt()
    {
        var (partnership, advisor, _) = await Start();
        using var client = await Host.SignIn(advisor);
        var other = await partnership.Coordinator();
        using var outsider = await Host.SignIn(other);

        var without = await client.Submit((await client.Get("/spreekuur/kwesties")).Form("/spreekuur/kwesties"), ("titel", " "));
        var opened = await client.Submit((await client.Get("/spreekuur/kwesties")).Form("/spreekuur/kwesties"), ("titel", "Huurtoeslag stopgezet"));

        without.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#titel-fout").ShouldNotBeNull();
        var path = opened.ShouldBeOk().Address.AbsolutePath;
        foreach (var part in (string[])["bezwaren", "rechten", "adviezen"])
        {
            opened.Page.QuerySelector($"a[href='{path}/{part}']").ShouldNotBeNull();
        }

        var desk = (await client.Get("/mijn-dag")).QuerySelector("nav a[href='/spreekuur/klantcontact']").ShouldNotBeNull();
        (await client.Get(desk.GetAttribute("href")!)).QuerySelector("nav a[href='/spreekuur/kwesties']").ShouldNotBeNull();
        (await outsider.Get("/spreekuur/team")).QuerySelector("nav a[href='/spreekuur/kwesties']").ShouldBeNull();
        (await outsider.Ask("/spreekuur/kwesties", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Begin_WithWhatCannotBe_ComesBackWithWhatWasTypedAndTheErrorBesideItsField()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);

        var later = await Begin(client, matter, ("bekend", Day(2)));
        var unknown = await Begin(client, matter, ("soort", "hand"));
        var nothing = await Begin(client, matter, ("onderwerp", " "));
        var notice = await Begin(client, matter, ("soort", "belasting"));

        later.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bekend-fout").ShouldNotBeNull();
        later.Page.QuerySelector("#onderwerp")!.TextContent.ShouldContain("bijstand stopgezet");
        unknown.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#lengte-fout").ShouldNotBeNull();
        nothing.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#onderwerp-fout").ShouldNotBeNull();
        notice.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#dagtekening-fout").ShouldNotBeNull();
    }

    [Fact]
    public async Task Begin_WithAKindByHand_WarnsToCheckIt()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);

        var begun = await Begin(client, matter, ("soort", "hand"), ("lengte", "3"), ("eenheid", "Weeks"));

        begun.ShouldBeOk().Page.QuerySelector("section[aria-labelledby=termijnen]")!.TextContent.ShouldContain("met de hand ingevuld");
    }

    [Fact]
    public async Task Correct_AnEntry_KeepsTheOldOneAndAStaleFormIsAConflict()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var path = (await Begin(client, matter)).Address.AbsolutePath;
        var page = (await Write(client, path, ("gebeurd", "InformalContact"), ("woorden", "eerste versie"))).ShouldBeOk();
        var entry = page.Page.QuerySelector("a[href*='/gebeurtenis/']")!.GetAttribute("href")!;
        var form = (await client.Get(entry)).Form(entry);

        var without = await client.Submit(form, ("woorden", "tweede versie"));
        var corrected = await client.Submit(form, ("woorden", "tweede versie"), ("reden", "verkeerd onthouden"), ("commandId", $"{Guid.CreateVersion7()}"));
        var stale = await Write(client, path, ("versie", "1"), ("gebeurd", "Other"), ("woorden", "niet kwijt"));

        without.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#reden-fout").ShouldNotBeNull();
        corrected.ShouldBeOk().Page.QuerySelector("section[aria-labelledby=verloop]")!.TextContent.ShouldContain("tweede versie");
        corrected.Page.QuerySelector("section[aria-labelledby=verloop] details")!.TextContent.ShouldContain("eerste versie");
        stale.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("#woorden")!.TextContent.ShouldContain("niet kwijt");
    }

    [Fact]
    public async Task Matter_ForEverybodyElse_IsNotThere()
    {
        var (partnership, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var path = (await Begin(client, matter)).Address.AbsolutePath;
        var colleague = await partnership.Professional("Lena Raad", advisor.OrganisationId, InstallationRoles.LegalAdvisor);
        var coordinator = await partnership.Coordinator();
        foreach (var other in (Person[])[colleague, coordinator])
        {
            using var curious = await Host.SignIn(other);
            foreach (var address in (string[])[path, $"{path}/besluit", $"/spreekuur/kwesties/{matter}/bezwaren", $"/spreekuur/kwesties/{matter}/rechten", $"/spreekuur/kwesties/{matter}/adviezen"])
            {
                (await curious.Ask(address, "text/html")).ShouldBe(HttpStatusCode.NotFound);
            }

            (await curious.PostJson($"{path}/gebeurtenis", ("versie", "1"), ("gebeurd", "Other"), ("dag", Day(0)))).ShouldBe(HttpStatusCode.NotFound);
        }

        using var coordinates = await Host.SignIn(coordinator);
        (await coordinates.Ask("/spreekuur/termijnen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task StandIn_WhileItLasts_SeesTheMatterAndItsTerms()
    {
        var (partnership, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var path = (await Begin(client, matter)).Address.AbsolutePath;
        var colleague = await partnership.Professional("Lena Raad", advisor.OrganisationId, InstallationRoles.LegalAdvisor);
        await partnership.Do(w =>
        {
            var stewardship = new Stewardship(Guid.CreateVersion7(), advisor.Id, colleague.Id, w.Now, w.Now.AddDays(5), w.Now);
            stewardship.Agree([], w.Now);
            w.Db.Stewardships.Add(stewardship);
        });
        using var standIn = await Host.SignIn(colleague);

        (await standIn.Get(path)).QuerySelector("main")!.TextContent.ShouldContain("bijstand stopgezet");
        (await standIn.Get("/spreekuur/termijnen")).QuerySelector("main")!.TextContent.ShouldContain("u vervangt een collega");
    }

    [Fact]
    public async Task Read_AnObjection_IsOneEntryThatNamesIt()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var path = (await Begin(client, matter)).Address.AbsolutePath;
        var before = await LastEntry();

        await client.Get(path);

        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBeEmpty();
        entry.Subjects.ShouldBe([matter, Guid.Parse(path.Split('/')[^1])], ignoreOrder: true);
        entry.Purpose.ShouldBe("rechtshulp");
    }

    [Fact]
    public async Task Warnings_WhenTheHandlerRunsTwice_AreRecordedOnceAndMyDayShowsTheTerm()
    {
        var (partnership, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var path = (await Begin(client, matter)).Address.AbsolutePath;
        var id = Guid.Parse(path.Split('/')[^1]);
        var handler = Host.Services.GetServices<IDueHandler>().Single(h => h.Kind == WarnOfTerm.Work);
        var worker = Host.Services.GetRequiredService<DueWorker>();
        (await client.Get("/mijn-dag")).QuerySelector($"a[href='{path}']").ShouldBeNull();

        // The decision was made known a week ago: 35 days are left.
        foreach (var (days, expected) in ((int Days, int[] Expected)[])[(20, []), (2, [14]), (7, [14, 7]), (5, [14, 7, 2]), (1, [14, 7, 2])])
        {
            Host.Time.Advance(TimeSpan.FromDays(days));
            await worker.Run(Cancellation);
            await partnership.Do(w => handler.Do(w, id));
            (await Recorded(id)).ShouldBe(expected, ignoreOrder: true);
        }

        using var later = await Host.SignIn(advisor);
        (await later.Get("/mijn-dag")).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
    }

    private async Task<List<int>> Recorded(Guid objection)
    {
        await using var db = Host.Reading.Plain();
        return await db.RecordedTermWarnings.Where(r => r.ObjectionId == objection).Select(r => r.Days).ToListAsync(Cancellation);
    }

    private async Task<(Partnership Partnership, Person Advisor, Guid Matter)> Start()
    {
        var partnership = Host.NewPartnership();
        var desk = await partnership.Organisation("Sociaal raadslieden Waterveen");
        var advisor = await partnership.Professional("Lia Raad", desk, InstallationRoles.LegalAdvisor);
        return (partnership, advisor, await LawAtWork.Matter(partnership, advisor));
    }

    private async Task<Answer> Begin(WebClient client, Guid matter, params (string Name, string Value)[] other)
    {
        (string Name, string Value)[] usual = [("orgaan", "Gemeente Waterveen"), ("onderwerp", "bijstand stopgezet"), ("bekend", Day(-7)), ("soort", "algemeen")];
        var form = (await client.Get($"/spreekuur/kwesties/{matter}/bezwaren/nieuw")).Form("/bezwaren/nieuw");
        return await client.Submit(form, [.. usual.Where(u => !other.Any(o => o.Name == u.Name)), .. other]);
    }

    private async Task<Answer> Write(WebClient client, string path, params (string Name, string Value)[] filled) =>
        await client.Submit((await client.Get(path)).Form("/gebeurtenis"), [("dag", Day(0)), .. filled]);

    private string Day(int days) => Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
