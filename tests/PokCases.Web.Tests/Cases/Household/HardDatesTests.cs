using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PokCases.Web.Shell;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases.Household;

public abstract class HardDatesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Set_WhenThereIsNoSession_AlarmsOnTheCaseAndOnTheDayOfLeadAndChair()
    {
        var (table, about, lead) = await Begin();
        using var _ = lead;
        using var chair = await Host.SignIn(table.Chair);
        using var other = await Host.SignIn(table.Other);

        await Set(lead, about, 9);

        var text = (await lead.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent;
        text.ShouldContain("Ontruiming: over 9 dagen");
        text.ShouldContain("Er is nog geen sessie gepland met deze casus");
        (await lead.Get("/mijn-dag")).QuerySelector("section[aria-labelledby=wacht]")!.TextContent.ShouldContain("Vóór de volgende sessie: Gezin met huurschuld");
        var chairs = (await chair.Get("/mijn-dag")).QuerySelector("section[aria-labelledby=wacht]")!.TextContent;
        chairs.ShouldContain("Een harde datum is vóór de volgende sessie");
        chairs.ShouldContain(about.Reference);
        chairs.ShouldNotContain("Gezin met huurschuld");
        (await other.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("Gezin met huurschuld");
    }

    [Fact]
    public async Task Set_WhenTheSessionIsEarlier_StandsOnTheAgendaWithoutAlarm()
    {
        var (table, about, lead) = await Begin();
        using var _ = lead;
        var session = await table.PlanSession(TimeSpan.FromDays(2));
        await session.AddCase(about);
        var before = await session.Seq();
        using var chair = await Host.SignIn(table.Chair);

        await Set(lead, about, 9);

        (await session.Seq()).ShouldBe(before + 1);
        var room = (await chair.Get($"/sessies/{session.Id}")).QuerySelector("#agenda")!.TextContent;
        room.ShouldContain("Ontruiming: over 9 dagen");
        room.ShouldNotContain("vóór de volgende sessie");
        (await chair.Get($"/sessies/{session.Id}/plannen")).QuerySelector("main")!.TextContent.ShouldContain("Ontruiming: over 9 dagen");
        (await lead.Get($"/casussen/{about.Reference}")).QuerySelector(".pok-notice").ShouldBeNull();
        (await chair.Get("/mijn-dag")).QuerySelector("section[aria-labelledby=wacht]")!.TextContent.ShouldNotContain("Vóór de volgende sessie");
    }

    [Fact]
    public async Task Set_WhenTheSessionIsLater_AlarmsOnTheAgendaToo()
    {
        var (table, about, lead) = await Begin();
        using var _ = lead;
        var session = await table.PlanSession(TimeSpan.FromDays(14));
        await session.AddCase(about);
        using var chair = await Host.SignIn(table.Chair);

        await Set(lead, about, 9);

        (await chair.Get($"/sessies/{session.Id}")).QuerySelector("#agenda .pok-chip--negative")!.TextContent.ShouldContain("vóór de volgende sessie");
        (await lead.Get($"/casussen/{about.Reference}")).QuerySelector(".pok-notice")!.TextContent.ShouldContain("De volgende sessie met deze casus is pas op");
    }

    [Fact]
    public async Task Show_OnAgendaAndPlan_OnlyForWhoMaySeeTheTitle()
    {
        var (table, about, lead) = await Begin();
        using var _ = lead;
        var session = await table.PlanSession(TimeSpan.FromDays(2));
        await session.AddCase(about);
        await Set(lead, about, 9, "Huis leeg");
        using var noteTaker = await Host.SignIn(table.NoteTaker);
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());

        (await noteTaker.Get($"/sessies/{session.Id}")).Body!.TextContent.ShouldNotContain("Huis leeg");
        (await coordinator.Get($"/sessies/{session.Id}")).Body!.TextContent.ShouldNotContain("Huis leeg");
        var plan = (await coordinator.Get($"/sessies/{session.Id}/plannen")).Body!.TextContent;

        plan.ShouldContain(about.Reference);
        plan.ShouldNotContain("Huis leeg");
    }

    [Fact]
    public async Task Show_OnAgendaAndPlan_ToWhoRunsTheAgendaAndIsNotOfTheCase_HoldsNothingThatWasTyped()
    {
        var (table, about, lead) = await Begin();
        using var _ = lead;
        var session = await table.PlanSession(TimeSpan.FromDays(2));
        await session.AddCase(about);
        await Set(lead, about, 9, "Huis leeg");
        using var chair = await Host.SignIn(table.Chair);

        var room = (await chair.Get($"/sessies/{session.Id}")).QuerySelector("#agenda")!.TextContent;
        var plan = (await chair.Get($"/sessies/{session.Id}/plannen")).QuerySelector("main")!.TextContent;

        room.ShouldContain("Ontruiming: over 9 dagen");
        plan.ShouldContain("Ontruiming: over 9 dagen");
        (room + plan).ShouldNotContain("Huis leeg");
        (await lead.Get($"/sessies/{session.Id}")).QuerySelector("#agenda")!.TextContent.ShouldContain("Huis leeg: over 9 dagen");
    }

    [Fact]
    public async Task Show_OnTheBigScreen_WhileTheCaseIsOpenForTheViewer()
    {
        var (table, about, lead) = await Begin();
        using var _ = lead;
        await Set(lead, about, 9, "Huis leeg");
        var session = await table.OpenSession();
        await session.StartCase(about, table.Chair, table.Participant);
        using var chair = await Host.SignIn(table.Chair);
        using var other = await Host.SignIn(table.Other);

        (await chair.Get($"/sessies/{session.Id}/groot-scherm")).QuerySelector("main")!.TextContent.ShouldContain("Huis leeg: over 9 dagen");
        (await other.Get($"/sessies/{session.Id}/groot-scherm")).QuerySelector("main")!.TextContent.ShouldNotContain("Huis leeg");
    }

    [Fact]
    public async Task Lift_WhenItIsOffTheTable_StandsNowhere()
    {
        var (_, about, lead) = await Begin();
        using var _ = lead;
        await Set(lead, about, 9);
        var page = await lead.Get($"/casussen/{about.Reference}/huishouden");
        var form = (IHtmlFormElement)page.QuerySelector("main form[action$='/van-de-baan']")!;

        (await lead.Submit(form)).ShouldBeOk();

        (await lead.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent.ShouldNotContain("Ontruiming");
        (await lead.PostJson(form.GetAttribute("action")!)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("hard-date-lifted");
    }

    [Fact]
    public async Task Set_WhenTheDayPassed_KeepsWhatWasTyped()
    {
        var (_, about, lead) = await Begin();
        using var _ = lead;

        var answer = await lead.Post($"/casussen/{about.Reference}/huishouden/datums/nieuw", ("soort", "Hearing"), ("wat", "Kantonrechter"), ("datum", Day(-1)));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten a[href='#datum']")!.TextContent.ShouldContain("al voorbij");
        answer.Page.QuerySelector<IHtmlInputElement>("#wat")!.Value.ShouldBe("Kantonrechter");
        answer.Page.QuerySelector<IHtmlSelectElement>("#soort")!.Value.ShouldBe("Hearing");
    }

    private async Task<(TableAtWork Table, CaseAtWork About, WebClient Lead)> Begin()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        return (table, await table.Introduce(), await Host.SignIn(table.Participant));
    }

    private async Task Set(WebClient lead, CaseAtWork about, int days, string what = "") =>
        (await lead.Post($"/casussen/{about.Reference}/huishouden/datums/nieuw", ("soort", "Eviction"), ("wat", what), ("datum", Day(days)))).ShouldBeOk();

    private string Day(int days) => Words.Machine(DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(days));
}
