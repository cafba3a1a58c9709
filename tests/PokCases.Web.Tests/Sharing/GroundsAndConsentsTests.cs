using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

/// <summary>The register of grounds of a table, and consents of a case.</summary>
public abstract class GroundsAndConsentsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Grounds_WhenTheRegisterIsEmpty_BeginWithAShortListToConfirm()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);
        var path = $"/tafels/{table.Id}/grondslagen";

        var page = await chair.Submit((await chair.Get(path)).Form($"{path}/beginlijst"));

        var rows = page.ShouldBeOk().Page.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        rows.Count.ShouldBe(4);
        rows.ShouldAllBe(r => r.Contains("Te bevestigen door de eigen jurist", StringComparison.Ordinal));
        rows[^1].ShouldContain("Toestemming");
        (await chair.PostJson($"{path}/beginlijst")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("grounds-begun");
    }

    [Fact]
    public async Task Grounds_AreReadByMembers_AndKeptByWhoManagesTheTable()
    {
        var world = await SharingAtWork.Make(Host);
        var path = $"/tafels/{world.Table.Id}/grondslagen";
        using var member = await Host.SignIn(world.Giver);
        using var outsider = await Host.SignIn(await world.Table.Partnership.Outsider());
        using var coordinator = await Host.SignIn(await world.Table.Partnership.Coordinator());

        (await member.Get(path)).QuerySelector("main")!.TextContent.ShouldContain("Eerste grond");
        (await member.PostJson(path, Ground())).ShouldBe(HttpStatusCode.Forbidden);
        (await outsider.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Ask($"{path}/{world.Ground}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.PostJson(path, Ground())).ShouldBeOk();
    }

    [Fact]
    public async Task Ground_WhenChanged_IsANewVersionAndADecisionKeepsItsOwn()
    {
        var world = await SharingAtWork.Make(Host);
        var decision = await world.Decide(new SharedSelection(true, true, [], SharedDocuments.None, [], [], false));
        var path = $"/tafels/{world.Table.Id}/grondslagen/{world.Ground}";
        using var chair = await Host.SignIn(world.Table.Chair);
        using var receiver = await Host.SignIn(world.Receiver);
        var form = (await chair.Get(path)).Form(path);

        (await chair.Submit(form, ("naam", "Nieuwe naam"))).ShouldBeOk();
        var stale = await chair.Submit(form, ("naam", "Andere naam"), ("commandId", $"{Guid.CreateVersion7()}"));

        stale.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("#naam")!.GetAttribute("value").ShouldBe("Andere naam");
        var page = (await receiver.Get($"{world.Path}/delen/{decision}")).QuerySelector("main")!.TextContent;
        page.ShouldContain("Eerste grond");
        page.ShouldContain("versie 1");
        page.ShouldNotContain("Nieuwe naam");
    }

    [Fact]
    public async Task Ground_WhenSomethingIsMissing_KeepsWhatWasTyped()
    {
        var world = await SharingAtWork.Make(Host);
        using var chair = await Host.SignIn(world.Table.Chair);

        var answer = await chair.Post($"/tafels/{world.Table.Id}/grondslagen", Ground(("artikel", ""), ("tot", "2000-01-01")));

        var page = answer.ShouldBe(HttpStatusCode.BadRequest).Page;
        page.QuerySelector("#artikel-fout").ShouldNotBeNull();
        page.QuerySelector("#tot-fout").ShouldNotBeNull();
        page.QuerySelector("#naam")!.GetAttribute("value").ShouldBe("Wmo");
    }

    [Fact]
    public async Task Draft_OffersConsentLastWithTheWarning()
    {
        var world = await SharingAtWork.Make(Host);
        using var chair = await Host.SignIn(world.Table.Chair);
        (await chair.PostJson($"/tafels/{world.Table.Id}/grondslagen", Ground(("naam", "AAA"), ("soort", "Consent")))).ShouldBeOk();
        using var giver = await Host.SignIn(world.Giver);

        var options = (await giver.Get($"{world.Path}/delen/nieuw")).QuerySelectorAll("select[name=grondslag] option").Select(o => o.TextContent).ToList();

        options[^1].ShouldStartWith("Alleen als laatste: AAA");
        options.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Consent_WhenNoted_StandsUnderItsMeaningAndOnTheTimeline()
    {
        var world = await SharingAtWork.Make(Host);
        using var giver = await Host.SignIn(world.Giver);
        using var third = await Host.SignIn(world.Third);

        (await giver.Post($"{world.Path}/toestemming", Consent("Secrecy"))).ShouldBeOk();

        var section = (await third.Get($"{world.Path}/toestemming")).QuerySelector("section[aria-labelledby='betekenis-Secrecy']")!.TextContent;
        section.ShouldContain("Mag de huisarts spreken");
        section.ShouldContain("mondeling");
        (await third.Get($"{world.Path}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Toestemming vastgelegd: ontheffing van het beroepsgeheim");
        var missing = await giver.Post($"{world.Path}/toestemming", Consent("", ("op", "2999-01-01")));
        missing.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#betekenis-fout").ShouldNotBeNull();
        missing.Page.QuerySelector("#waarvoor")!.TextContent.ShouldContain("Mag de huisarts spreken");
        missing.Page.QuerySelector("#op-fout").ShouldNotBeNull();
    }

    [Fact]
    public async Task Consent_WhenTakenBack_TakesBackTheDecisionThatRestsOnIt()
    {
        var world = await SharingAtWork.Make(Host);
        await world.Say(world.Giver, "geldwoord", PokCases.Domain.LifeDomain.Money);
        using var giver = await Host.SignIn(world.Giver);
        using var receiver = await Host.SignIn(world.Receiver);
        (await giver.Post($"{world.Path}/toestemming", Consent("Secrecy"))).ShouldBeOk();
        var consent = Guid.Empty;
        await world.Table.Partnership.Do(async w => consent = await w.Db.Consents.Where(c => c.CaseId == world.About.Id).Select(c => c.Id).SingleAsync());
        var decision = await world.Decide(new SharedSelection(true, true, [], SharedDocuments.None, [], [], false), text => text with { Grounds = text.Grounds with { ConsentId = consent } });
        (await receiver.Get(world.Path)).QuerySelector("main")!.TextContent.ShouldContain("geldwoord");
        var path = $"{world.Path}/toestemming/{consent}/intrekken";
        var page = await giver.Get(path);
        page.QuerySelector("main")!.TextContent.ShouldContain("rust een besluit om te delen");

        (await giver.Submit(page.Form(path), ("hoe", ""))).ShouldBe(HttpStatusCode.BadRequest);
        (await giver.Submit(page.Form(path), ("op", "2999-01-01"), ("hoe", "Gezegd"))).ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#hoe")!.TextContent.ShouldBe("Gezegd");
        (await giver.Submit(page.Form(path), ("hoe", "Gezegd"))).ShouldBeOk();

        (await receiver.Get(world.Path)).QuerySelector("main")!.TextContent.ShouldNotContain("geldwoord");
        (await receiver.Get($"{world.Path}/delen/{decision}")).QuerySelector("main")!.TextContent.ShouldContain("Ingetrokken");
    }

    private static (string Name, string Value)[] Ground(params (string Name, string Value)[] changes)
    {
        (string Name, string Value)[] whole = [("naam", "Wmo"), ("artikel", "art. 5"), ("wet", "Wmo 2015"), ("waarvoor", "Ondersteuning"), ("soort", "SectorLaw"), ("van", "2026-01-01"), ("tot", "")];
        return [.. whole.Where(f => !changes.Any(c => c.Name == f.Name)), .. changes];
    }

    private (string Name, string Value)[] Consent(string meaning, params (string Name, string Value)[] changes)
    {
        (string Name, string Value)[] whole = [("betekenis", meaning), ("wie", ""), ("waarvoor", "Mag de huisarts spreken over pijn"), ("op", $"{Host.Time.GetUtcNow():yyyy-MM-dd}"), ("vorm", "Spoken"), ("aan", "Saar")];
        return [.. whole.Where(f => !changes.Any(c => c.Name == f.Name)), .. changes];
    }
}
