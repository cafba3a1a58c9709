using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>A table's board by stage: who sees which cards, and who moves them.</summary>
public abstract class BoardTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Show_WhenChair_HasEveryCaseAndTitlesOnceOnAnAgenda()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var onAgenda = await table.Introduce(title: "Op de agenda gezet");
        var notYet = await table.Introduce(title: "Nog niet voorgesteld");
        await (await table.PlanSession(TimeSpan.FromDays(3))).AddCase(onAgenda);
        using var chair = await Host.SignIn(table.Chair);

        var text = Text(await chair.Get($"/tafels/{table.Id}/bord"));

        text.ShouldContain(onAgenda.Reference);
        text.ShouldContain("Op de agenda gezet");
        text.ShouldContain(notYet.Reference);
        text.ShouldNotContain("Nog niet voorgesteld");
    }

    [Fact]
    public async Task Show_WhenParticipant_HasOwnCasesOnly()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var own = await table.Introduce(title: "Eigen casus");
        var others = await table.Introduce(by: table.Other, title: "Van een ander");
        using var client = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        var text = Text(await client.Get($"/tafels/{table.Id}/bord"));

        text.ShouldContain("Eigen casus");
        text.ShouldNotContain(others.Reference);
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([own.Id]);
    }

    [Fact]
    public async Task Show_WhenCoordinator_HasReferencesWithoutTitles()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Bijzondere titel");
        await (await table.PlanSession(TimeSpan.FromDays(3))).AddCase(about);
        using var client = await Host.SignIn(await table.Partnership.Coordinator());

        var page = await client.Get($"/tafels/{table.Id}/bord");

        Text(page).ShouldContain(about.Reference);
        Text(page).ShouldNotContain("Bijzondere");
        Text(page).ShouldNotContain(table.Participant.Name);
        page.QuerySelector("form[action$='/verplaatsen']").ShouldBeNull();
    }

    [Fact]
    public async Task Show_WhenNotOfTheTable_IsNotThere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var meeting = await table.Partnership.BreakthroughTable(TableKind.PartnerMeeting);
        using var outsider = await Host.SignIn(await table.Partnership.Outsider());
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        using var chair = await Host.SignIn(meeting.Chair);

        (await outsider.Ask($"/tafels/{table.Id}/bord", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await administrator.Ask($"/tafels/{table.Id}/bord", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.Ask($"/tafels/{meeting.Id}/bord", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Move_WithTheForm_MovesTheCaseAndTellsItsTimeline()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var form = (IHtmlFormElement)(await client.Get($"/tafels/{table.Id}/bord")).QuerySelector($"#kaart-{about.Reference} form")!;

        (await client.Submit(form, ("naar", nameof(CaseStage.Triage)), ("waarom", "Spoed"))).ShouldBeOk();
        // The same command again changes nothing.
        (await client.Submit(form, ("naar", nameof(CaseStage.Triage)), ("waarom", "Spoed"))).ShouldBeOk();

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.Cases.SingleAsync(c => c.Id == about.Id, Cancellation)).Stage.ShouldBe(CaseStage.Triage);
        var noted = await scope.Db.CaseEvents.SingleAsync(e => e.CaseId == about.Id && e.Kind == CaseEventKind.StageChanged, Cancellation);
        noted.Text.ShouldBe("Spoed");
        await scope.Record();
    }

    [Fact]
    public async Task Move_WhereTheCaseCannotGo_SaysWhyAndChangesNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);

        (await Move(client, table, about, CaseStage.InProgress)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("stage-not-allowed");
        (await Move(client, table, about, CaseStage.Closed)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("close-on-case-page");
        // Holding asks for a reason and a day, and every move for a reason.
        (await Move(client, table, about, CaseStage.OnHold, why: "")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("reason-missing");
        (await Move(client, table, about, CaseStage.OnHold, why: "Wacht")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("look-again-past");
        (await Move(client, table, about, CaseStage.OnHold, why: "Wacht", day: Day(0))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("look-again-past");
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).MoveTo(CaseStage.Triage));
        (await Move(client, table, about, CaseStage.Submitted, why: "")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("reason-missing");
        (await Move(client, table, about, CaseStage.OnTable, why: " ")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("reason-missing");
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).MoveTo(CaseStage.Closed));
        (await Move(client, table, about, CaseStage.Triage)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-closed");
    }

    // Who brings a case does not answer for the table.
    [Fact]
    public async Task Move_ToTheTableFromBeforeTriage_IsForWhoDecidesThereAndIsTheirAnswer()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about);
        using var introducer = await Host.SignIn(table.Participant);
        using var chair = await Host.SignIn(table.Chair);

        var card = (await introducer.Get($"/tafels/{table.Id}/bord")).QuerySelector($"#kaart-{about.Reference}")!;
        card.GetAttribute("data-to")!.Split(' ').ShouldNotContain(nameof(CaseStage.OnTable));
        (await Move(introducer, table, about, CaseStage.OnTable)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("table-decides");
        (await introducer.PostJson($"/casussen/{about.Reference}/fase", ("naar", "OnTable"), ("waarom", "Spoed"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("table-decides");
        (await Move(chair, table, about, CaseStage.OnTable)).ShouldBeOk();

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var round = await scope.Db.TriageRounds.SingleAsync(r => r.CaseId == about.Id, Cancellation);
        (round.Outcome, round.DecidedById).ShouldBe((TriageOutcome.ToTable, table.Chair.Id));
        (await scope.Db.CaseEvents.Where(e => e.CaseId == about.Id).Select(e => e.Kind).ToListAsync(Cancellation)).ShouldContain(CaseEventKind.TriageDecided);
        await scope.Record();
        (await introducer.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Er is een antwoord");
    }

    [Fact]
    public async Task Move_ByWhoMayNot_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var elsewhere = await table.Partnership.BreakthroughTable();
        var about = await table.Introduce();
        using var other = await Host.SignIn(table.Other);
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        using var chair = await Host.SignIn(table.Chair);
        using var chairElsewhere = await Host.SignIn(elsewhere.Chair);

        (await Move(other, table, about, CaseStage.Triage)).ShouldBe(HttpStatusCode.NotFound);
        (await Move(coordinator, table, about, CaseStage.Triage)).ShouldBe(HttpStatusCode.Forbidden);
        (await Move(chairElsewhere, table, about, CaseStage.Triage)).ShouldBe(HttpStatusCode.NotFound);
        (await Move(chairElsewhere, elsewhere, about, CaseStage.Triage)).ShouldBe(HttpStatusCode.NotFound);
        (await Move(chair, table, about, CaseStage.Triage)).ShouldBeOk();
    }

    [Fact]
    public async Task Changes_WhenACaseMovesElsewhere_BoardHearsAndShowsIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var chair = await Host.SignIn(table.Chair);
        using var outsider = await Host.SignIn(await table.Partnership.Outsider());
        await using var hub = await HubClient.Connect(chair);
        await using var deaf = await HubClient.Connect(outsider);
        var at = await hub.Watch(table.Id);
        var refused = await Should.ThrowAsync<Microsoft.AspNetCore.SignalR.HubException>(() => deaf.Watch(table.Id));

        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).MoveTo(CaseStage.Triage));

        var now = await hub.Advanced(table.Id, at + 1);
        var changed = await chair.Pull($"/tafels/{table.Id}/bord/wijzigingen?na={at}");
        var nothing = await chair.Pull($"/tafels/{table.Id}/bord/wijzigingen?na={now}");
        refused.Message.ShouldBe("unknown-stream");
        changed.ShouldBeOk().Body.ShouldContain(about.Reference);
        changed.Body.ShouldContain("data-replace=\"levend\"");
        nothing.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Move_ToOnHold_WaitsUntilTheDayAndOnlyGoesBackWhereItWas()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).MoveTo(CaseStage.OnTable));
        using var client = await Host.SignIn(table.Chair);

        (await Move(client, table, about, CaseStage.OnHold, why: "Het antwoord van de rechter", day: Day(10))).ShouldBeOk();

        var card = (await client.Get($"/tafels/{table.Id}/bord")).QuerySelector($"[data-stage=OnHold] #kaart-{about.Reference}")!;
        card.GetAttribute("data-to").ShouldBe(nameof(CaseStage.OnTable));
        (await Move(client, table, about, CaseStage.OnHold, why: "Nog langer", day: Day(20))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("stage-not-allowed");
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.Cases.SingleAsync(c => c.Id == about.Id, Cancellation)).LookAgainOn.ShouldBe(DateOnly.Parse(Day(10), CultureInfo.InvariantCulture));
        (await scope.Db.CaseEvents.SingleAsync(e => e.CaseId == about.Id && e.Kind == CaseEventKind.StageChanged, Cancellation)).Text.ShouldBe("Het antwoord van de rechter");
        (await scope.Db.DueWork.CountAsync(d => d.SubjectId == about.Id && d.Kind == "look-at-held-case", Cancellation)).ShouldBe(1);
        await scope.Record();
    }

    [Fact]
    public async Task Move_WithTheUsualReason_SaysItForAStepOnAndNotForAStepBack()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Chair);

        (await Usually(CaseStage.OnTable)).ShouldBeOk();
        (await Usually(CaseStage.Submitted)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("reason-missing");

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.CaseEvents.SingleAsync(e => e.CaseId == about.Id && e.Kind == CaseEventKind.StageChanged, Cancellation)).Text.ShouldBe("De tafel bespreekt de casus.");
        await scope.Record();

        Task<Answer> Usually(CaseStage to) =>
            client.PostJson($"/tafels/{table.Id}/bord/verplaatsen", ("casus", about.Reference), ("naar", to.ToString()), ("gewoon", "true"));
    }

    private static Task<Answer> Move(WebClient client, TableAtWork table, CaseAtWork about, CaseStage to, string why = "Zo is het afgesproken.", string day = "") =>
        client.PostJson($"/tafels/{table.Id}/bord/verplaatsen", ("casus", about.Reference), ("naar", to.ToString()), ("waarom", why), ("op", day));

    private string Day(int fromToday) => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
