using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.AdviceDesk.Law;

/// <summary>Rights claimed, and advice that stays the advisor's until it is brought into a case.</summary>
public abstract class RightsAndAdviceTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private DateOnly Today => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task Claim_PerMonth_ShowsTheYearAndHowItIsReckoned()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);

        var claimed = await Claim(client, matter, ("gevraagd", "100"), ("toegekend", "75"));

        claimed.ShouldBeOk().Page.QuerySelector("table")!.TextContent.ShouldContain("€\u00a0900 (12 × €\u00a075)");
        claimed.Page.QuerySelector("table")!.TextContent.ShouldContain("anoniem");
        (await Claim(client, matter)).ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#gevraagd-fout").ShouldNotBeNull();
        var wrong = await Claim(client, matter, ("toegekend", "veel"));
        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#toegekend-fout").ShouldNotBeNull();
        wrong.Page.QuerySelector("#wat")!.GetAttribute("value").ShouldBe("bijzondere bijstand");
    }

    [Fact]
    public async Task Claim_InAMatterWithAResident_IsForThatResidentUnlessSaidOtherwise()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var path = $"/spreekuur/kwesties/{matter}";
        await client.Submit((await client.Get(path)).Form(path), ("naam", "Karim Zonneveld"));

        var linked = await Claim(client, matter, ("gevraagd", "100"));
        var anonymous = await Claim(client, matter, ("gevraagd", "200"), ("voor", "ander"));
        await client.Submit((await client.Get(path)).Form(path), ("naam", "Karim de Vries"));
        var rows = (await client.Get($"{path}/rechten")).QuerySelectorAll("tbody tr th").Select(r => r.TextContent).ToList();

        linked.ShouldBeOk().Page.QuerySelector("table")!.TextContent.ShouldContain("Karim Zonneveld");
        anonymous.ShouldBeOk();
        rows.Count(r => r.Contains("Karim de Vries", StringComparison.Ordinal)).ShouldBe(1);
        rows.Count(r => r.Contains("anoniem", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Correct_ARight_AddsAnEntryAndTheLastCounts()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var list = await Claim(client, matter, ("gevraagd", "100"), ("toegekend", "75"));
        var path = list.Page.QuerySelector("table a")!.GetAttribute("href")!;
        var form = (await client.Get(path)).Form(path);

        var corrected = await client.Submit(form, ("toegekend", "100"), ("reden", "bezwaar gegrond"));
        var stale = await client.Submit(form, ("toegekend", "60"), ("reden", "nog eens"), ("commandId", $"{Guid.CreateVersion7()}"));
        var entries = (await client.Get(path)).QuerySelectorAll("section[aria-labelledby=boekingen] li");
        var back = await client.Submit((await client.Get(path)).Form("/terug"), ("waarom", "bij de verkeerde kwestie"));

        corrected.ShouldBeOk().Page.QuerySelector("table")!.TextContent.ShouldContain("€\u00a01.200");
        stale.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("#toegekend")!.GetAttribute("value").ShouldBe("60");
        entries.Length.ShouldBe(2);
        back.ShouldBeOk().Page.QuerySelector("table").ShouldBeNull();
        (await client.Get(path)).QuerySelectorAll("section[aria-labelledby=boekingen] li").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Advice_BroughtIntoACase_IsADocumentOfTheOwnOrganisationAndNothingElseGoesAlong()
    {
        var (table, advisor, matter) = await Start();
        var about = await table.Introduce();
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, advisor.Id, "raadslid", table.Participant.Id, w.Now, null)));
        using var client = await Host.SignIn(advisor);
        using var lead = await Host.SignIn(table.Participant);
        var written = await client.Submit((await client.Get($"/spreekuur/kwesties/{matter}/adviezen/nieuw")).Form("/adviezen/nieuw"), ("vraag", "Mag de gemeente stoppen?"), ("norm", "Awb 3:4"), ("advies", "Maak bezwaar."));
        var path = written.ShouldBeOk().Address.AbsolutePath;
        var bring = (await client.Get($"{path}/inbrengen")).Form("/inbrengen");
        (await lead.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Get($"/casussen/{about.Reference}/documenten")).QuerySelector("main")!.TextContent.ShouldNotContain("Juridisch advies");

        var without = await client.Submit(bring, ("casus", about.Reference), ("grond", " "));
        var brought = await client.Submit(bring, ("casus", about.Reference), ("grond", "De inwoner gaf toestemming."), ("commandId", $"{Guid.CreateVersion7()}"));

        without.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#grond-fout").ShouldNotBeNull();
        brought.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain(about.Reference);
        brought.Page.QuerySelector("a[href$='/inbrengen']").ShouldBeNull();
        var own = (await client.Get($"/casussen/{about.Reference}/documenten")).QuerySelector("a[download]")!.GetAttribute("href")!;
        var content = (await client.Ask(own)).ShouldBeOk().Body;
        content.ShouldContain("Maak bezwaar.");
        content.ShouldNotContain("Bijstand gestopt");
        content.ShouldNotContain("toestemming");
        // Another organisation reads it by a sharing decision only.
        (await lead.Get($"/casussen/{about.Reference}/documenten")).QuerySelector("main")!.TextContent.ShouldNotContain("Juridisch advies");
        (await lead.Ask(own, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.Documents.CountAsync(d => d.CaseId == about.Id, Cancellation)).ShouldBe(1);
        await scope.Record();
    }

    [Fact]
    public async Task Advice_ForACaseThatTheAdvisorDoesNotWorkOn_StoresNothing()
    {
        var (table, advisor, matter) = await Start();
        var about = await table.Introduce();
        using var client = await Host.SignIn(advisor);
        var written = await client.Submit((await client.Get($"/spreekuur/kwesties/{matter}/adviezen/nieuw")).Form("/adviezen/nieuw"), ("vraag", "Mag het?"), ("advies", "Ja."));
        var path = written.ShouldBeOk().Address.AbsolutePath;

        (await client.PostJson($"{path}/inbrengen", ("versie", "1"), ("casus", about.Reference), ("grond", "zomaar"))).ShouldBe(HttpStatusCode.NotFound);

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.Documents.CountAsync(d => d.CaseId == about.Id, Cancellation)).ShouldBe(0);
        await scope.Record();
    }

    [Fact]
    public async Task Followed_NotOrPartly_SaysWhy()
    {
        var (_, advisor, matter) = await Start();
        using var client = await Host.SignIn(advisor);
        var written = await client.Submit((await client.Get($"/spreekuur/kwesties/{matter}/adviezen/nieuw")).Form("/adviezen/nieuw"), ("vraag", "Mag het?"));
        var path = written.ShouldBeOk().Address.AbsolutePath;

        var without = await client.Submit((await client.Get(path)).Form("/gevolgd"), ("gevolgd", "No"));
        var said = await client.Submit((await client.Get(path)).Form("/gevolgd"), ("gevolgd", "No"), ("waarom", "te duur"));

        without.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#waarom-fout").ShouldNotBeNull();
        said.ShouldBeOk();
        (await client.Get($"/spreekuur/kwesties/{matter}/adviezen")).QuerySelector("main")!.TextContent.ShouldContain("Niet gevolgd");
    }

    private async Task<(TableAtWork Table, Person Advisor, Guid Matter)> Start()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var desk = await table.Partnership.Organisation("Sociaal raadslieden Waterveen");
        var advisor = await table.Partnership.Professional("Lia Raad", desk, InstallationRoles.LegalAdvisor);
        return (table, advisor, await LawAtWork.Matter(table.Partnership, advisor));
    }

    private async Task<Answer> Claim(WebClient client, Guid matter, params (string Name, string Value)[] amounts) => await client.Submit(
        (await client.Get($"/spreekuur/kwesties/{matter}/rechten")).Form("/rechten"),
        [("wat", "bijzondere bijstand"), ("wet", "Participatiewet"), ("aard", "NewRight"), ("hoe-vaak", "maand"), ("dag", Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), .. amounts]);
}
