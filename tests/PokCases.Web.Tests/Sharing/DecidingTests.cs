using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

/// <summary>Drafting a decision to share and taking it, as on the pages.</summary>
public abstract class DecidingTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private static readonly SharedSelection All = new(true, true, [], SharedDocuments.All, [], [], false);

    [Fact]
    public async Task Decide_WhenNothingIsMissing_OpensItToTheReceiver()
    {
        var world = await SharingAtWork.Make(Host);
        await world.Say(world.Giver, "geldwoord", LifeDomain.Money);
        using var giver = await Host.SignIn(world.Giver);
        using var receiver = await Host.SignIn(world.Receiver);

        var page = (await giver.Post($"{world.Path}/delen", world.Form())).ShouldBeOk();

        page.Page.QuerySelector("main")!.TextContent.ShouldContain("Geldt");
        (await receiver.Get(world.Path)).QuerySelector("main")!.TextContent.ShouldContain("geldwoord");
        var list = (await receiver.Get($"{world.Path}/delen")).QuerySelector("main")!.TextContent;
        list.ShouldContain("Schuldhulp Waterveen deelt met Woonstichting De Brink");
        list.ShouldContain("bijdragen over Geld");
        (await receiver.Get($"{world.Path}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Besluit om gegevens te delen");
    }

    [Fact]
    public async Task Draft_Always_IsHiddenFromOthersAndOpensNothing()
    {
        var world = await SharingAtWork.Make(Host);
        await world.Say(world.Giver, "geldwoord", LifeDomain.Money);
        using var giver = await Host.SignIn(world.Giver);

        (await giver.Post($"{world.Path}/delen", world.Form(("doe", "bewaren"), ("doel", "Conceptdoel"), ("taak", "")))).ShouldBeOk();

        (await giver.Get($"{world.Path}/delen")).QuerySelector("main")!.TextContent.ShouldContain("Conceptdoel");
        var draft = await Only(world);
        foreach (var person in new[] { world.Receiver, world.Third })
        {
            using var other = await Host.SignIn(person);
            foreach (var under in new[] { "", "/delen", "/tijdlijn" })
            {
                var body = (await other.Get(world.Path + under)).QuerySelector("main")!.TextContent;
                body.ShouldNotContain("Conceptdoel");
                body.ShouldNotContain("geldwoord");
            }

            (await other.Ask($"{world.Path}/delen/{draft}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
            (await other.Ask($"{world.Path}/delen/{draft}/wijzigen", "text/html")).ShouldBe(HttpStatusCode.NotFound);
            (await other.PostJson($"{world.Path}/delen/{draft}/weg")).ShouldBe(HttpStatusCode.NotFound);
            (await other.PostJson($"{world.Path}/delen/{draft}/intrekken", ("reden", "x"))).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Decide_WhenSomethingIsMissing_KeepsWhatWasTypedAndSaysWhatBesideEachField()
    {
        var world = await SharingAtWork.Make(Host);
        using var giver = await Host.SignIn(world.Giver);

        var answer = await giver.Post($"{world.Path}/delen", world.Form(("doel", ""), ("noodzaak", "Getypte noodzaak"), ("grondslag", ""), ("weet-het", "nee"), ("waarom-niet", "Gevaar"), ("opnieuw", "morgen")));

        var page = answer.ShouldBe(HttpStatusCode.BadRequest).Page;
        page.QuerySelector("#noodzaak")!.TextContent.ShouldBe("Getypte noodzaak");
        page.QuerySelector("#opnieuw")!.GetAttribute("value").ShouldBe("morgen");
        page.QuerySelectorAll("input[name=leefgebied][checked]").Select(i => i.GetAttribute("value")).ShouldBe(["Money"]);
        page.QuerySelector("#opnieuw-fout").ShouldNotBeNull();
        var again = (await giver.Post($"{world.Path}/delen", world.Form(("doel", ""), ("grondslag", ""), ("tot", "2020-01-01")))).ShouldBe(HttpStatusCode.BadRequest).Page;
        foreach (var field in new[] { "doel", "grondslag", "tot" })
        {
            again.QuerySelector($"#{field}-fout").ShouldNotBeNull(field);
            again.QuerySelector($"#fouten a[href='#{field}']").ShouldNotBeNull(field);
        }

        (await Count(world)).ShouldBe(0);
    }

    [Fact]
    public async Task Decide_WithHealthData_DemandsASecondGround()
    {
        var world = await SharingAtWork.Make(Host);
        using var giver = await Host.SignIn(world.Giver);

        var without = await giver.Post($"{world.Path}/delen", world.Form(("gezondheid", "ja")));
        var wrong = await giver.Post($"{world.Path}/delen", world.Form(("gezondheid", "ja"), ("gezondheid-grond", $"{world.Ground}")));
        var unanswered = await giver.Post($"{world.Path}/delen", world.Form(("strafrecht", "")));
        var criminal = await giver.Post($"{world.Path}/delen", world.Form(("strafrecht", "ja")));

        without.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#gezondheid-grond-fout").ShouldNotBeNull();
        wrong.ShouldBe(HttpStatusCode.BadRequest);
        unanswered.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#strafrecht-fout").ShouldNotBeNull();
        criminal.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#strafrecht-grond-fout").ShouldNotBeNull();
        (await giver.Post($"{world.Path}/delen", world.Form(("gezondheid", "ja"), ("gezondheid-grond", $"{world.HealthGround}")))).ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Tweede grond");
    }

    [Fact]
    public async Task Draft_NamingAnotherOrganisationsDocumentOrAStranger_IsRefused()
    {
        var world = await SharingAtWork.Make(Host);
        var theirs = await world.Bring(world.Third, "buurtbrief.txt");
        using var giver = await Host.SignIn(world.Giver);

        (await giver.PostJson($"{world.Path}/delen", world.Form(("documenten", "Named"), ("document", $"{theirs}")))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
        (await giver.PostJson($"{world.Path}/delen", world.Form(("ontvanger", $"{Guid.CreateVersion7()}")))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
        (await giver.PostJson($"{world.Path}/delen", world.Form(("ontvanger", "geen id")))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("choice-unknown");
        (await giver.Post($"{world.Path}/delen", world.Form(("persoon", $"{world.Third.Id}")))).ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#persoon-fout").ShouldNotBeNull();
        (await giver.Ask($"{world.Path}/delen/nieuw", "text/html")).ShouldBeOk().Body.ShouldNotContain("buurtbrief");
        (await Count(world)).ShouldBe(0);
    }

    [Fact]
    public async Task Draft_ThatSomebodyElseChanged_IsNotOverwritten()
    {
        var world = await SharingAtWork.Make(Host);
        using var giver = await Host.SignIn(world.Giver);
        await giver.Post($"{world.Path}/delen", world.Form(("doe", "bewaren")));
        var draft = await Only(world);
        var form = (await giver.Get($"{world.Path}/delen/{draft}/wijzigen")).Form($"{world.Path}/delen/{draft}/wijzigen");
        (await giver.Submit(form, ("doel", "Eerste doel"), ("doe", "bewaren"))).ShouldBeOk();

        var answer = await giver.Submit(form, ("doel", "Tweede doel"), ("doe", "besluiten"), ("commandId", $"{Guid.CreateVersion7()}"));

        answer.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("#doel")!.TextContent.ShouldBe("Tweede doel");
        (await giver.Get($"{world.Path}/delen/{draft}")).QuerySelector("main")!.TextContent.ShouldContain("Eerste doel");
    }

    [Fact]
    public async Task Withdraw_ByWhoReceivesOrAThird_IsRefused()
    {
        var world = await SharingAtWork.Make(Host);
        var decision = await world.Decide(All, text => text with { ReceiverId = world.Third.OrganisationId });
        var elsewhere = await world.Table.Partnership.Professional("Nel Nieuw", world.Table.Chair.OrganisationId);
        await world.Table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), world.About.Id, elsewhere.Id, "", world.Receiver.Id, w.Now, null)));
        using var receives = await Host.SignIn(world.Third);
        using var stranger = await Host.SignIn(elsewhere);
        using var lead = await Host.SignIn(world.Receiver);

        (await receives.PostJson($"{world.Path}/delen/{decision}/intrekken", ("reden", "x"))).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.PostJson($"{world.Path}/delen/{decision}/intrekken", ("reden", "x"))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get($"{world.Path}/delen")).QuerySelector("main")!.TextContent.ShouldNotContain("Doel-van-het-delen");
        // Who holds the case knows of it, reads nothing of it, and may take it back.
        (await lead.Get($"{world.Path}/delen")).QuerySelector("main")!.TextContent.ShouldContain("Doel-van-het-delen");
        (await lead.PostJson($"{world.Path}/delen/{decision}/intrekken", ("reden", ""))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("text-missing");
        (await lead.PostJson($"{world.Path}/delen/{decision}/intrekken", ("reden", "Niemand werkt er meer aan"))).ShouldBeOk();
    }

    [Fact]
    public async Task Renew_OfADecision_MakesADraftWithTheSameTexts()
    {
        var world = await SharingAtWork.Make(Host);
        var decision = await world.Decide(All);
        using var giver = await Host.SignIn(world.Giver);

        var page = await giver.Submit((await giver.Get($"{world.Path}/delen/{decision}")).Form($"{world.Path}/delen/{decision}/vernieuwen"));

        page.ShouldBeOk().Page.QuerySelector("#doel")!.TextContent.ShouldBe("Doel-van-het-delen");
        page.Page.QuerySelector("#tot")!.GetAttribute("value").ShouldBeNullOrEmpty();
        page.Page.QuerySelector($"select[name=grondslag] option[selected]")!.GetAttribute("value").ShouldBe($"{world.Ground}");
    }

    [Fact]
    public async Task MyDay_OfWhoDecided_TellsToLookAgainAndThatItEnds()
    {
        var world = await SharingAtWork.Make(Host);
        var decision = await world.Decide(All, text => text with { Informed = new Informing(false, null, "", "Gevaar", world.Today.AddDays(2)), LastDay = world.Today.AddDays(20) });
        using (var early = await Host.SignIn(world.Giver))
        {
            (await early.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("Delen met");
        }

        Host.Time.Advance(TimeSpan.FromDays(7));
        using var giver = await Host.SignIn(world.Giver);
        using var receiver = await Host.SignIn(world.Receiver);

        var day = (await giver.Get("/mijn-dag")).QuerySelector("main")!.TextContent;
        day.ShouldContain("Delen met Woonstichting De Brink: kan de inwoner nu worden geïnformeerd?");
        day.ShouldContain("Delen met Woonstichting De Brink loopt af");
        (await receiver.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("Delen met");
        var form = (await giver.Get($"{world.Path}/delen/{decision}/informeren")).Form($"{world.Path}/delen/{decision}/informeren");
        (await giver.Submit(form, ("weet-het", "ja"), ("wanneer", ""), ("hoe", "Brief"))).ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#hoe")!.TextContent.ShouldBe("Brief");
        (await giver.Submit(form, ("weet-het", "ja"), ("wanneer", $"{world.Today:yyyy-MM-dd}"), ("hoe", "Brief"))).ShouldBeOk();
        (await giver.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("worden geïnformeerd");
    }

    private static async Task<int> Count(SharingAtWork world)
    {
        var count = 0;
        await world.Table.Partnership.Do(async w => count = await w.Db.SharingDecisions.CountAsync(d => d.CaseId == world.About.Id));
        return count;
    }

    private static async Task<Guid> Only(SharingAtWork world)
    {
        var id = Guid.Empty;
        await world.Table.Partnership.Do(async w => id = await w.Db.SharingDecisions.Where(d => d.CaseId == world.About.Id).Select(d => d.Id).SingleAsync());
        return id;
    }
}
