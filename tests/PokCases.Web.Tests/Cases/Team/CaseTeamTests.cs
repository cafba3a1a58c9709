using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases.Team;

/// <summary>Adding people to a case team, giving them a new end, ending it, and who can't.</summary>
public abstract class CaseTeamTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Add_ByTheLead_ShowsTheCaseToThatPersonAndSaysWhy()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);
        using var added = await Host.SignIn(table.Other);
        (await added.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);

        var page = await lead.Submit((await lead.Get($"{Case(about)}/team/nieuw")).Form("/team"), ("wie", $"{table.Other.Id}"), ("rol", "schuldhulpverlener"), ("reden", "Maakt de regeling met de schuldeisers"), ("tot", Day(30)));

        page.ShouldBeOk().Page.QuerySelector("#team")!.ParentElement!.TextContent.ShouldContain("Maakt de regeling");
        var seen = (await added.Get(Case(about))).QuerySelector("main")!.TextContent;
        seen.ShouldContain($"omdat {table.Participant.Name} u aan het casusteam toevoegde");
        seen.ShouldContain("Maakt de regeling met de schuldeisers");
        (await added.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain($"U zit nu in het team van: {about.Title}");
        (await lead.Get($"{Case(about)}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("is toegevoegd aan het casusteam");
        (await lead.Get($"{Case(about)}/waarom")).QuerySelector("#wie")!.ParentElement!.TextContent.ShouldContain("zit in het casusteam, tot en met");
    }

    [Fact]
    public async Task Add_IsInTheLogAboutCaseAndPerson()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);
        var last = await LastEntry();

        (await Add(lead, about, table.Other)).ShouldBeOk();

        var entry = (await LogAfter(last)).Single(e => e.Action == "AddToCaseTeam");
        entry.Cases.ShouldBe([about.Id]);
        entry.Subjects.ShouldContain(table.Other.Id);
        entry.Ground.ShouldBe("CaseTeam");
    }

    [Fact]
    public async Task Add_WithoutReasonRoleOrPerson_ComesBackWithWhatWasTyped()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);

        var back = await lead.Submit((await lead.Get($"{Case(about)}/team/nieuw")).Form("/team"), ("wie", ""), ("rol", "wijkverpleegkundige"), ("reden", " "), ("tot", "geen dag"));

        back.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#rol")!.GetAttribute("value").ShouldBe("wijkverpleegkundige");
        back.Page.QuerySelectorAll("#fouten li").Length.ShouldBe(3, back.Body);
    }

    [Theory]
    [InlineData(InstallationRoles.Administrator)]
    [InlineData(InstallationRoles.DataProtectionOfficer)]
    public async Task Add_SomebodyWhoHandlesNoCases_IsRefusedAndNotOffered(InstallationRoles roles)
    {
        var (table, about) = await Make();
        var person = await table.Partnership.Professional("Zonder Casussen", table.Other.OrganisationId, roles);
        using var lead = await Host.SignIn(table.Participant);

        (await lead.Get($"{Case(about)}/team/nieuw")).QuerySelector($"option[value='{person.Id}']").ShouldBeNull();
        (await Add(lead, about, person)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("team-who");
    }

    [Fact]
    public async Task Add_SomebodyOfNoOrganisationOfTheTable_IsRefused()
    {
        var (table, about) = await Make();
        var stranger = await table.Partnership.Professional("Vera Vreemd", await table.Partnership.Organisation("Elders"));
        using var lead = await Host.SignIn(table.Participant);

        (await Add(lead, about, stranger)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("team-who");
    }

    [Fact]
    public async Task AskWho_OfOneOrganisation_ShowsOnlyItsPeople()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);

        var page = await lead.Get($"{Case(about)}/team/nieuw?organisatie={table.Other.OrganisationId}");

        page.QuerySelector($"#wie option[value='{table.Other.Id}']").ShouldNotBeNull();
        page.QuerySelector($"#wie option[value='{table.Chair.Id}']").ShouldBeNull();
    }

    [Fact]
    public async Task Add_BeyondWhatIsAllowedAtOnce_IsRefused()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);

        (await Add(lead, about, table.Other, days: 400)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("team-end-too-late");
        (await Add(lead, about, table.Other, days: -1)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Add_ByAChairOnTheTeam_NeverOutlastsTheOwnPlace()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);
        using var chair = await Host.SignIn(table.Chair);
        (await Add(chair, about, table.Other)).ShouldBe(HttpStatusCode.NotFound);
        (await Add(lead, about, table.Chair, days: 10)).ShouldBeOk();

        (await Add(chair, about, table.Other, days: 11)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("team-grant-exceeds");
        (await Add(chair, about, table.Other, days: 10)).ShouldBeOk();
    }

    [Fact]
    public async Task Add_ByASubstitute_NeverOutlastsTheStewardship()
    {
        var (table, about) = await Make();
        var substitute = await table.Partnership.Professional("Wanda Waarnemer", table.Participant.OrganisationId);
        await table.Partnership.Do(w =>
        {
            var stewardship = new Stewardship(Guid.CreateVersion7(), table.Participant.Id, substitute.Id, w.Now, w.Now.AddDays(5), w.Now);
            stewardship.Agree([], w.Now);
            w.Db.Stewardships.Add(stewardship);
        });
        using var acting = await Host.SignIn(substitute);

        (await Add(acting, about, table.Other, days: 20)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("team-grant-exceeds");
        (await Add(acting, about, table.Other, days: 3)).ShouldBeOk();
    }

    [Fact]
    public async Task Close_EndsWhatAChairGaveWhoOnlyBroughtTheCase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Chair);
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).HandOver(table.Participant.Id));
        using var chair = await Host.SignIn(table.Chair);
        using var lead = await Host.SignIn(table.Participant);
        using var added = await Host.SignIn(table.Other);
        (await Add(chair, about, table.Other)).ShouldBeOk();
        (await added.Ask(Case(about), "text/html")).ShouldBeOk();

        (await lead.PostJson($"{Case(about)}/afsluiten", ("uitkomst", nameof(ClosingOutcome.Solved)), ("contact", $"{table.Participant.Id}"), ("verteld", Day(0)))).ShouldBeOk();

        (await added.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Add_ByATeamMemberWhoIsNoChair_IsRefused()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);
        using var member = await Host.SignIn(table.Other);
        (await Add(lead, about, table.Other)).ShouldBeOk();

        (await Add(member, about, table.NoteTaker)).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Ask($"{Case(about)}/team/nieuw", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await member.Get($"{Case(about)}/team")).QuerySelector("main a[href$='/team/nieuw']").ShouldBeNull();
    }

    [Theory]
    [InlineData(InstallationRoles.Coordinator, HttpStatusCode.Forbidden)]
    [InlineData(InstallationRoles.Administrator, HttpStatusCode.NotFound)]
    [InlineData(InstallationRoles.DataProtectionOfficer, HttpStatusCode.NotFound)]
    [InlineData(InstallationRoles.PrivacyOfficer, HttpStatusCode.NotFound)]
    [InlineData(InstallationRoles.LegalAdvisor, HttpStatusCode.NotFound)]
    public async Task Show_ByARoleOfTheInstallation_ShowsNothingOfTheCase(InstallationRoles roles, HttpStatusCode expected)
    {
        var (table, about) = await Make();
        var person = await table.Partnership.Professional("Rolf Rol", table.Other.OrganisationId, roles);
        using var client = await Host.SignIn(person);

        foreach (var path in new[] { "", "/team", "/team/nieuw", "/huishouden", "/plan", "/tijdlijn", "/documenten", "/waarom", "/wijzigingen", "/team/wijzigingen" })
        {
            var answer = await client.Ask(Case(about) + path, "text/html");
            answer.ShouldBe(expected);
            answer.Body.ShouldNotContain(about.Title);
        }
    }

    [Fact]
    public async Task Show_ByTheChairOfAnotherTable_ShowsNothing()
    {
        var (table, about) = await Make();
        var other = await table.Partnership.BreakthroughTable();
        using var chair = await Host.SignIn(other.Chair);

        (await chair.Ask($"{Case(about)}/team", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task End_ByTheLead_RefusesTheVeryNextRequestAndTellsTheOpenPage()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);
        using var member = await Host.SignIn(table.Other);
        (await Add(lead, about, table.Other)).ShouldBeOk();
        await using var hub = await HubClient.Connect(member);
        var at = await hub.Watch(about.Id);
        var place = await PlaceOf(table, about);

        var without = await lead.Post($"{Case(about)}/team/{place}/beeindigen", ("waarom", ""));
        (await lead.Post($"{Case(about)}/team/{place}/beeindigen", ("waarom", "Niet meer nodig"))).ShouldBeOk();

        without.ShouldBe(HttpStatusCode.BadRequest);
        (await member.Ask(Case(about), "text/html")).ShouldBe(HttpStatusCode.NotFound);
        await hub.Advanced(about.Id, at + 1);
        (await member.Pull($"{Case(about)}/wijzigingen?na={at}")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Get($"{Case(about)}/team")).QuerySelector("main")!.TextContent.ShouldContain($"gestopt door {table.Participant.Name}");
        (await lead.PostJson($"{Case(about)}/team/{place}/beeindigen", ("waarom", "Nog eens"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("team-ended");
    }

    [Fact]
    public async Task Until_WhenItHasCome_EndsByItselfOnceAndTellsTheOpenPage()
    {
        var (table, about) = await Make();
        using (var lead = await Host.SignIn(table.Participant))
        {
            (await Add(lead, about, table.Other, days: 0)).ShouldBeOk();
        }

        Host.Time.Advance(TimeSpan.FromDays(2));
        using var member = await Host.SignIn(table.Other);
        var refused = await member.Ask(Case(about), "text/html");
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

        refused.ShouldBe(HttpStatusCode.NotFound);
        (await Happened(table, about, CaseEventKind.TeamMemberLapsed)).ShouldBe(1);
        await table.Partnership.Do(async w => (await w.Db.StreamChanges.Where(c => c.StreamId == about.Id).OrderByDescending(c => c.Seq).Select(c => c.WholeFor).FirstAsync(Cancellation)).ShouldContain(table.Other.Id.ToString("N")));
    }

    [Fact]
    public async Task Renew_WithAReason_MovesTheEndAndIsOnMyDayBefore()
    {
        var (table, about) = await Make();
        using var lead = await Host.SignIn(table.Participant);
        (await Add(lead, about, table.Other, days: 5)).ShouldBeOk();
        var place = await PlaceOf(table, about);
        var day = (await lead.Get("/mijn-dag")).QuerySelector("main")!.TextContent;

        (await lead.Submit((await lead.Get($"{Case(about)}/team/{place}")).Form("/verlengen"), ("tot", Day(60)), ("reden", "De regeling duurt langer"))).ShouldBeOk();

        day.ShouldContain($"{table.Other.Name}: plaats in het casusteam loopt af");
        (await lead.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("loopt af");
        Host.Time.Advance(TimeSpan.FromDays(10));
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        using var member = await Host.SignIn(table.Other);
        (await member.Ask(Case(about), "text/html")).ShouldBeOk();
        (await Happened(table, about, CaseEventKind.TeamMemberLapsed)).ShouldBe(0);
        (await Happened(table, about, CaseEventKind.TeamMemberRenewed)).ShouldBe(1);
    }

    private async Task<(TableAtWork Table, CaseAtWork About)> Make()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        return (table, await table.Introduce());
    }

    private Task<Answer> Add(WebClient by, CaseAtWork about, Person person, int days = 30) =>
        by.PostJson($"{Case(about)}/team", ("wie", $"{person.Id}"), ("rol", "schuldhulp"), ("reden", "Helpt het gezin"), ("tot", Day(days)));

    private async Task<Guid> PlaceOf(TableAtWork table, CaseAtWork about)
    {
        Guid id = default;
        await table.Partnership.Do(async w => id = await w.Db.CaseTeam.Where(m => m.CaseId == about.Id).Select(m => m.Id).SingleAsync(Cancellation));
        return id;
    }

    private async Task<int> Happened(TableAtWork table, CaseAtWork about, CaseEventKind kind)
    {
        var count = 0;
        await table.Partnership.Do(async w => count = await w.Db.CaseEvents.CountAsync(e => e.CaseId == about.Id && e.Kind == kind, Cancellation));
        return count;
    }

    private string Day(int days) => Host.Time.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Case(CaseAtWork about) => $"/casussen/{about.Reference}";
}
