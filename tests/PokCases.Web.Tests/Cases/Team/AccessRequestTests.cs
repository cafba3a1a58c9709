using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases.Team;

/// <summary>Asking for access by reference: no answer tells whether there is such a case, and who holds it answers.</summary>
public abstract partial class AccessRequestTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Ask_ForACaseOrForNone_AnswersTheSame()
    {
        var (table, about) = await Make();
        var one = await table.Partnership.Professional("Anna Vraagt", table.Other.OrganisationId);
        var two = await table.Partnership.Professional("Anna Vraagt", table.Other.OrganisationId);
        using var asksForOne = await Host.SignIn(one);
        using var asksForNone = await Host.SignIn(two);

        var known = await Ask(asksForOne, about.Reference);
        var unknown = await Ask(asksForNone, "QQQ-2026-999");
        var knownAsScript = await asksForOne.PostJson("/toegang-vragen", ("referentie", $"{about.Reference}"), ("rol", "x"), ("reden", "y"));
        var unknownAsScript = await asksForNone.PostJson("/toegang-vragen", ("referentie", "QQQ-2026-999"), ("rol", "x"), ("reden", "y"));

        known.ShouldBeOk();
        unknown.ShouldBeOk();
        Bare(unknown.Body.Replace("QQQ-2026-999", about.Reference, StringComparison.Ordinal)).ShouldBe(Bare(known.Body));
        knownAsScript.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("access-request-open");
        unknownAsScript.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("access-request-open");
    }

    [Fact]
    public async Task NotFound_OfACaseAndOfNone_IsOnePageThatLeadsToAsking()
    {
        var (table, about) = await Make();
        using var other = await Host.SignIn(table.Other);

        var hidden = await other.Ask($"/casussen/{about.Reference}", "text/html");
        var nothing = await other.Ask("/casussen/QQQ-2026-999", "text/html");

        hidden.ShouldBe(HttpStatusCode.NotFound).Page.QuerySelector("a[href='/toegang-vragen']").ShouldNotBeNull();
        Bare(nothing.ShouldBe(HttpStatusCode.NotFound).Body.Replace("QQQ-2026-999", about.Reference, StringComparison.Ordinal)).ShouldBe(Bare(hidden.Body));
    }

    [Fact]
    public async Task Ask_TooOftenInADay_IsRefusedWhetherThereIsACaseOrNot()
    {
        var (table, about) = await Make();
        using var asker = await Host.SignIn(table.Other);
        for (var i = 0; i < 5; i++)
        {
            (await Ask(asker, $"QQ-2026-{i:000}")).ShouldBeOk();
        }

        var unknown = await Ask(asker, "QQ-2026-777");
        var known = await Ask(asker, about.Reference);

        unknown.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("vandaag al vaak om toegang gevraagd");
        known.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("vandaag al vaak om toegang gevraagd");
    }

    [Fact]
    public async Task Ask_IsInTheLogAboutTheCase()
    {
        var (table, about) = await Make();
        using var asker = await Host.SignIn(table.Other);
        var last = await LastEntry();

        await Ask(asker, about.Reference.ToLowerInvariant());

        (await LogAfter(last)).Single(e => e.Action == "AskForAccess").Cases.ShouldBe([about.Id]);
    }

    [Fact]
    public async Task Give_ByTheLead_PutsTheAskerOnTheTeam()
    {
        var (table, about) = await Make();
        using var asker = await Host.SignIn(table.Other);
        using var lead = await Host.SignIn(table.Participant);
        await Ask(asker, about.Reference);
        var day = await lead.Get("/mijn-dag");
        day.QuerySelector("main")!.TextContent.ShouldContain("vraagt toegang");
        var team = await lead.Get($"/casussen/{about.Reference}/team");
        var request = team.QuerySelector("a[href*='/team/verzoeken/']")!.GetAttribute("href")!;

        (await lead.Submit((await lead.Get(request)).Form("/geven"))).ShouldBeOk();

        (await asker.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBeOk();
        (await asker.Get("/toegang-vragen")).QuerySelector("main")!.TextContent.ShouldContain("gekregen");
        (await lead.Get($"/casussen/{about.Reference}/team")).QuerySelector("#verzoeken").ShouldBeNull();
        (await lead.PostJson($"{request}/afwijzen", ("waarom", "Toch niet"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("access-request-over");
    }

    [Fact]
    public async Task Refuse_WithAReason_IsReadByTheAskerAndGivesNothing()
    {
        var (table, about) = await Make();
        using var asker = await Host.SignIn(table.Other);
        using var lead = await Host.SignIn(table.Participant);
        await Ask(asker, about.Reference);
        var request = await RequestOf(table, about);

        var without = await lead.Post($"/casussen/{about.Reference}/team/verzoeken/{request}/afwijzen", ("waarom", ""));
        (await lead.Post($"/casussen/{about.Reference}/team/verzoeken/{request}/afwijzen", ("waarom", "Bespreek het aan tafel"))).ShouldBeOk();

        without.ShouldBe(HttpStatusCode.BadRequest);
        var own = (await asker.Get("/toegang-vragen")).QuerySelector("main")!.TextContent;
        own.ShouldContain("afgewezen");
        own.ShouldContain("Bespreek het aan tafel");
        (await asker.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Uw vraag om toegang is afgewezen");
        (await asker.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Give_SomebodyOfNoOrganisationOfTheTable_CanOnlyBeRefused()
    {
        var (table, about) = await Make();
        var stranger = await table.Partnership.Professional("Vera Vreemd", await table.Partnership.Organisation("Elders"));
        using var asker = await Host.SignIn(stranger);
        using var lead = await Host.SignIn(table.Participant);
        await Ask(asker, about.Reference);
        var path = $"/casussen/{about.Reference}/team/verzoeken/{await RequestOf(table, about)}";

        (await lead.Get(path)).QuerySelector("form[action$='/geven']").ShouldBeNull();
        (await lead.PostJson($"{path}/geven", ("rol", "x"), ("reden", "y"), ("tot", "2030-01-01"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("team-who");
    }

    [Fact]
    public async Task Answer_ByAnybodyElse_IsRefused()
    {
        var (table, about) = await Make();
        using var asker = await Host.SignIn(table.Other);
        await Ask(asker, about.Reference);
        var path = $"/casussen/{about.Reference}/team/verzoeken/{await RequestOf(table, about)}";
        foreach (var person in new[] { table.Other, table.Chair, await table.Partnership.Professional("Petra Privacy", table.Other.OrganisationId, InstallationRoles.PrivacyOfficer) })
        {
            using var client = await Host.SignIn(person);

            (await client.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
            (await client.PostJson($"{path}/geven", ("rol", "x"), ("reden", "y"), ("tot", "2030-01-01"))).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Withdraw_ByTheAsker_TakesItOffTheLeadsDay()
    {
        var (table, about) = await Make();
        using var asker = await Host.SignIn(table.Other);
        using var lead = await Host.SignIn(table.Participant);
        var page = await Ask(asker, about.Reference);

        (await asker.Submit(page.Page.Form("/intrekken"))).ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("ingetrokken");

        (await lead.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("vraagt toegang");
    }

    [Fact]
    public async Task Unanswered_AfterTheTerm_RemindsTheLeadAndThenTheChairByReferenceEachOnce()
    {
        var (table, about) = await Make();
        using (var asker = await Host.SignIn(table.Other))
        {
            await Ask(asker, about.Reference);
        }

        List<int> reminded = [];
        for (var week = 0; week < 3; week++)
        {
            Host.Time.Advance(TimeSpan.FromDays(8));
            await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
            await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
            await table.Partnership.Do(async w => reminded.Add(await w.Db.AccessRequests.Where(r => r.CaseId == about.Id).Select(r => r.TimesReminded).SingleAsync(Cancellation)));
        }

        using var chair = await Host.SignIn(table.Chair);
        using var lead = await Host.SignIn(table.Participant);
        var day = (await chair.Get("/mijn-dag")).QuerySelector("main")!.TextContent;
        reminded.ShouldBe([1, 2, 2]);
        day.ShouldContain($"Vraag om toegang blijft liggen bij {table.Participant.Name}");
        day.ShouldContain(about.Reference);
        day.ShouldNotContain(about.Title);
        (await lead.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("wacht op antwoord op een vraag om toegang");
    }

    [Theory]
    [InlineData(InstallationRoles.Administrator)]
    [InlineData(InstallationRoles.DataProtectionOfficer)]
    public async Task Ask_ByWhoHandlesNoCases_IsRefused(InstallationRoles roles)
    {
        var (table, about) = await Make();
        using var client = await Host.SignIn(await table.Partnership.Professional("Zonder Casussen", table.Other.OrganisationId, roles));

        (await client.Ask("/toegang-vragen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await client.PostJson("/toegang-vragen", ("referentie", about.Reference), ("rol", "x"), ("reden", "y"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Ask_WithoutAReason_ComesBackWithWhatWasTyped()
    {
        var (table, about) = await Make();
        using var asker = await Host.SignIn(table.Other);

        var back = await asker.Submit((await asker.Get("/toegang-vragen")).Form("/toegang-vragen"), ("referentie", about.Reference), ("rol", "schuldhulp"), ("reden", ""));

        back.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#reden-fout").ShouldNotBeNull();
        back.Page.QuerySelector("#referentie")!.GetAttribute("value").ShouldBe(about.Reference);
    }

    private async Task<(TableAtWork Table, CaseAtWork About)> Make()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        return (table, await table.Introduce());
    }

    private static async Task<Answer> Ask(WebClient asker, string reference) =>
        await asker.Submit((await asker.Get("/toegang-vragen")).Form("/toegang-vragen"), ("referentie", reference), ("rol", "schuldhulpverlener"), ("reden", "Ik help hetzelfde gezin"));

    private async Task<Guid> RequestOf(TableAtWork table, CaseAtWork about)
    {
        Guid id = default;
        await table.Partnership.Do(async w => id = await w.Db.AccessRequests.Where(r => r.CaseId == about.Id).Select(r => r.Id).SingleAsync(Cancellation));
        return id;
    }

    // Without what differs on every page: tokens, ids, nonces.
    private static string Bare(string body) => Changing().Replace(body, "…");

    [GeneratedRegex("""CfDJ8[\w-]+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|nonce="[^"]*"|data-now="[^"]*"|[0-9a-f]{32}""")]
    private static partial Regex Changing();
}
