using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Sessions;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

/// <summary>Leading: only who chairs; a chair who is gone; a session that nobody closes.</summary>
public abstract class ChairTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Lead_WhenNotTheChair_IsRefused()
    {
        var open = await OpenItem.Make(Host);
        using var browser = await Host.SignIn(open.Table.Participant);

        foreach (var path in new[] { $"{open.Path}/sluiten", $"{open.ItemPath}/volgende-stap", $"{open.ItemPath}/parkeren", $"{open.ItemPath}/afronden" })
        {
            (await browser.PostJson(path)).ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task TakeChair_WhenChairIsGoneForTwoMinutes_GivesTheLeadButNoAccess()
    {
        var open = await OpenItem.Make(Host);
        await open.Session.Table.Partnership.Do(async w =>
            (await w.Db.Admissions.SingleAsync(a => a.ItemId == open.Item && a.ProfessionalId == open.Table.Deputy.Id)).Withdraw(w.Now));
        await ChairDisconnects(open);
        using var deputy = await Host.SignIn(open.Table.Deputy);

        var early = await deputy.PostJson($"{open.Path}/voorzitter/nemen");
        Host.Time.Advance(TimeSpan.FromMinutes(2));
        (await deputy.PostJson($"{open.Path}/voorzitter/nemen")).ShouldBeOk();

        early.Code.ShouldBe("chair-present");
        var page = (await deputy.Ask(open.Path)).ShouldBeOk();
        page.Body.ShouldNotContain(open.Case.Question);
        page.Page.QuerySelector("#volgende").ShouldNotBeNull();
    }

    [Fact]
    public async Task Admit_WhenTheChairWasTaken_NeedsASecondMember()
    {
        var open = await OpenItem.Make(Host);
        await ChairDisconnects(open);
        Host.Time.Advance(TimeSpan.FromMinutes(2));
        using var deputy = await Host.SignIn(open.Table.Deputy);
        using var other = await Host.SignIn(open.Table.Other);
        using var participant = await Host.SignIn(open.Table.Participant);
        (await deputy.PostJson($"{open.Path}/voorzitter/nemen")).ShouldBeOk();
        (await deputy.PostJson($"{open.ItemPath}/toelaten", ("wie", $"{open.Table.Other.Id}"))).ShouldBeOk();

        var before = (await other.Ask(open.Path)).ShouldBeOk();
        var self = await deputy.PostJson($"{open.ItemPath}/toelating-bevestigen", ("wie", $"{open.Table.Other.Id}"));
        (await participant.PostJson($"{open.ItemPath}/toelating-bevestigen", ("wie", $"{open.Table.Other.Id}"))).ShouldBeOk();
        var after = (await other.Ask(open.Path)).ShouldBeOk();

        before.Body.ShouldNotContain(open.Case.Question);
        self.Code.ShouldBe("second-must-be-another");
        after.Body.ShouldContain(open.Case.Question);
    }

    [Fact]
    public async Task Close_WhenItemsWereNotReached_TheyMoveToTheNextSession()
    {
        var open = await OpenItem.Make(Host);
        var left = await open.Session.AddTopic("Niet aan toegekomen");
        var next = await open.Table.PlanSession(TimeSpan.FromDays(14));
        using var chair = await Host.SignIn(open.Table.Chair);

        (await chair.PostJson($"{open.Path}/sluiten")).ShouldBeOk();

        await using var db = Host.Reading.Plain();
        (await db.AgendaItems.SingleAsync(i => i.Id == left, Cancellation)).State.ShouldBe(ItemState.Deferred);
        (await db.AgendaItems.SingleAsync(i => i.SessionId == next.Id && i.CarriedFromId == left, Cancellation)).State.ShouldBe(ItemState.Accepted);
    }

    [Fact]
    public async Task Start_WhenTheCaseWasClosedMeanwhile_IsRefusedAndTheSessionGoesOn()
    {
        var open = await OpenItem.Make(Host);
        var topic = await open.Session.AddTopic("Wat er nog ligt");
        using var chair = await Host.SignIn(open.Table.Chair);
        (await chair.PostJson($"{open.ItemPath}/parkeren")).ShouldBeOk();
        await open.CloseCase();

        var refused = await chair.PostJson($"{open.ItemPath}/starten");

        refused.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-closed");
        (await chair.PostJson($"{open.Path}/punten/{topic}/starten")).ShouldBeOk();
        (await chair.Ask(open.Path)).ShouldBeOk();
    }

    [Fact]
    public async Task Close_WhenTheCaseWasClosedMeanwhile_ItIsNotCarriedOver()
    {
        var open = await OpenItem.Make(Host);
        var next = await open.Table.PlanSession(TimeSpan.FromDays(14));
        using var chair = await Host.SignIn(open.Table.Chair);
        (await chair.PostJson($"{open.ItemPath}/parkeren")).ShouldBeOk();
        await open.CloseCase();

        (await chair.PostJson($"{open.Path}/sluiten")).ShouldBeOk();

        await using var db = Host.Reading.Plain();
        (await db.AgendaItems.SingleAsync(i => i.Id == open.Item, Cancellation)).State.ShouldBe(ItemState.Deferred);
        (await db.AgendaItems.AnyAsync(i => i.SessionId == next.Id && i.CaseId == open.Case.Id, Cancellation)).ShouldBeFalse();
        (await chair.Get($"/sessies/{next.Id}/plannen")).QuerySelector("#doorgeschoven-titel").ShouldBeNull();
    }

    [Fact]
    public async Task ForgottenSession_WhenEightHoursPast_ClosesItselfOnceAndCanBeReopened()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var session = await table.PlanSession();
        using var chair = await Host.SignIn(table.Chair);
        (await chair.PostJson($"/sessies/{session.Id}/openen")).ShouldBeOk();

        Host.Time.Advance(TimeSpan.FromHours(10.1));
        var worker = Host.Services.GetRequiredService<DueWorker>();
        await worker.Run(Cancellation);
        await worker.Run(Cancellation);

        using var later = await Host.SignIn(table.Chair);
        var page = await later.Get($"/sessies/{session.Id}");
        page.Body!.TextContent.ShouldContain("Zij is vanzelf gesloten");
        (await later.PostJson($"/sessies/{session.Id}/heropenen")).ShouldBeOk();
    }

    private static Task ChairDisconnects(OpenItem open) => open.Table.Partnership.Do(async w =>
        (await w.Db.Attendances.SingleAsync(a => a.SessionId == open.Session.Id && a.ProfessionalId == open.Table.Chair.Id)).Disconnect(w.Now));
}
