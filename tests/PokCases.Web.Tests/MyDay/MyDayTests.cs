using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.MyDay;

public abstract class MyDayTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Home_WhenNobodySignedIn_LeadsToSignIn()
    {
        using var browser = Host.Browser();

        (await browser.Ask("/", "text/html")).ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/inloggen");
    }

    [Fact]
    public async Task Show_WhenSessionRuns_OneClickLeadsToIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var session = await table.OpenSession();
        using var client = await Host.SignIn(table.Participant);

        var page = await client.Get("/");

        page.QuerySelector($".pok-hero a[href='/sessies/{session.Id}']")!.TextContent.ShouldContain("Aan tafel");
    }

    [Fact]
    public async Task Show_WhenActionsAreLate_OwnOnesAreThereAndNobodyElses()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await Agree(table, about, session, item, table.Other, "Eigen actie", -3);
        await Agree(table, about, session, item, table.Chair, "Actie van een ander", -3);
        using var client = await Host.SignIn(table.Other);
        var before = await LastEntry();

        var text = (await client.Get("/mijn-dag")).QuerySelector("main")!.TextContent;

        text.ShouldContain("Eigen actie");
        text.ShouldContain("3 dagen te laat");
        text.ShouldContain(about.Reference);
        text.ShouldNotContain(about.Title);
        text.ShouldNotContain("Actie van een ander");
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Purpose.ShouldBe("mijn-dag");
    }

    [Fact]
    public async Task Show_WhenProposalWaits_TheChairSeesItAndAMemberDoesNot()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Titel van het voorstel");
        var session = await table.PlanSession(TimeSpan.FromDays(2));
        await session.Change(s => s.Session.Add(new AgendaItem(Guid.CreateVersion7(), session.Id, ItemKind.Case, about.Id, "", 30, table.Participant.Id, accepted: false, [])));
        using var chair = await Host.SignIn(table.Chair);
        using var member = await Host.SignIn(table.Other);

        (await chair.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Titel van het voorstel");
        (await member.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("Titel van het voorstel");
    }

    [Fact]
    public async Task Show_WhenInvitedAndNotAnswered_Asks()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var session = await table.PlanSession(TimeSpan.FromDays(2));
        await session.Invite(table.Other);
        using var client = await Host.SignIn(table.Other);

        (await client.Get("/mijn-dag")).QuerySelectorAll($"a[href='/sessies/{session.Id}/uitnodiging']").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Decide_WhenDecisionWaits_MandateHolderWhoTookPartTakesIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Other);
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await session.TakePart(item, table.Participant);
        var decision = Guid.CreateVersion7();
        await table.Partnership.Do(w => w.Db.Outcomes.Add(new Outcome(
            decision, session.Id, item, about.Id, OutcomeKind.Decision, "Ontruiming opschorten", table.Participant.OrganisationId, table.Participant.Id, table.NoteTaker.Id, w.Now)));
        await session.Close();
        using var holder = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Chair);

        (await holder.Get("/mijn-dag")).QuerySelector($"a[href='/besluiten/{decision}']")!.TextContent.ShouldContain("Ontruiming opschorten");
        (await other.Ask($"/besluiten/{decision}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        var page = await holder.Get($"/besluiten/{decision}");
        (await holder.Submit((IHtmlFormElement)page.QuerySelector("main form")!)).ShouldBeOk();
        (await holder.Get("/mijn-dag")).QuerySelector($"a[href='/besluiten/{decision}']").ShouldBeNull();
    }

    [Fact]
    public async Task Show_WhenAdministrator_HasNoCases()
    {
        var partnership = Host.NewPartnership();
        using var client = await Host.SignIn(await partnership.Administrator());
        var before = await LastEntry();

        var page = await client.Get("/mijn-dag");

        page.QuerySelectorAll("main a[href^='/casussen']").Length.ShouldBe(0);
        page.QuerySelector("main a[href='/beheer']").ShouldNotBeNull();
        (await LogAfter(before)).ShouldNotContain(e => e.Kind == "read");
    }

    [Fact]
    public async Task Show_WhenAtNoTable_SaysWhatToDoFirst()
    {
        using var client = await Host.SignIn(await Host.NewPartnership().Outsider());

        (await client.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Vraag de coördinator");
    }

    private static Task Agree(TableAtWork table, CaseAtWork about, SessionAtWork session, Guid item, Person who, string text, int days) => table.Partnership.Do(w =>
        w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), table.Id, session.Id, item, about.Id, text, who.Id, who.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(days), table.NoteTaker.Id, w.Now)));
}
