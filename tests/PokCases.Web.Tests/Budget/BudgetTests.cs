using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Budget;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Tables;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Budget;

public abstract class BudgetTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Open_ByTheCoordinator_MakesMoneyAvailableOnceAYear()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var page = await coordinator.Get($"/tafels/{table.Id}/budget");

        var opened = (await coordinator.Submit(Form(page, "/openen"), ("bedrag", "10.000"), ("grens", "2500"))).ShouldBeOk();
        var again = await coordinator.PostJson($"/tafels/{table.Id}/budget/openen", ("bedrag", "1"), ("grens", "1"));

        opened.Page.QuerySelector(".pok-figure")!.TextContent.ShouldBe("€\u00a010.000");
        opened.Page.QuerySelector("svg[role=img] title")!.TextContent.ShouldContain("vrij €\u00a010.000");
        again.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("budget-open");
    }

    [Fact]
    public async Task Open_WhenTheAmountCannotBeRead_ComesBackWithWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var chair = await Host.SignIn(table.Chair);

        var wrong = await chair.Submit(Form(await chair.Get($"/tafels/{table.Id}/budget"), "/openen"), ("bedrag", "tienduizend"), ("grens", "2500"));

        wrong.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("Vul een bedrag in");
        ((IHtmlInputElement)wrong.Page.QuerySelector("#bedrag")!).Value.ShouldBe("tienduizend");
    }

    [Fact]
    public async Task Request_UpToTheLimit_IsFixedByOneMandateHolderPaidAndSettled()
    {
        var (table, about, request) = await Asked("850");
        using var holder = await Host.SignIn(table.Other);
        var path = $"/tafels/{table.Id}/budget/aanvragen/{request}";

        (await holder.Submit(Form(await holder.Get(path), "/wegen"), ("weging", "Past nergens anders"))).ShouldBeOk();
        var agreed = (await holder.Submit(Form(await holder.Get(path), "/akkoord"))).ShouldBeOk();
        (await holder.Submit(Form(agreed.Page, "/betalen"), ("bedrag", "600,50"), ("waarvoor", "Nota 12"))).ShouldBeOk();
        (await holder.Submit(Form(await holder.Get(path), "/afrekenen"))).ShouldBeOk();

        var budget = await Budget(table);
        (budget.BalanceCents, budget.PaidCents).ShouldBe((10_000_00 - 600_50, 600_50));
        budget.Movements.OrderBy(m => m.Number).Select(m => m.Kind).ShouldBe([BudgetMovementKind.Granted, BudgetMovementKind.Committed, BudgetMovementKind.Paid, BudgetMovementKind.Returned]);
        using var lead = await Host.SignIn(table.Participant);
        var text = (await lead.Get($"/casussen/{about.Reference}/budget")).QuerySelector("main")!.TextContent;
        text.ShouldContain("Afgerekend");
        text.ShouldContain("Past nergens anders");
    }

    [Fact]
    public async Task PayAndSettle_ByWhoAsked_AreRefusedAndNotOffered()
    {
        var (table, _, request) = await Asked("850");
        var path = $"/tafels/{table.Id}/budget/aanvragen/{request}";
        using var asks = await Host.SignIn(table.Participant);
        using var holder = await Host.SignIn(table.Other);
        (await holder.PostJson($"{path}/wegen", ("versie", "1"), ("weging", "Gewogen"))).ShouldBeOk();
        (await holder.PostJson($"{path}/akkoord", ("versie", "2"))).ShouldBeOk();

        var page = await asks.Get(path);

        page.QuerySelector("form[action$='/betalen'], form[action$='/afrekenen']").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("Daarom betaalt iemand anders");
        (await asks.PostJson($"{path}/betalen", ("versie", "3"), ("bedrag", "850"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("own-payment");
        (await asks.PostJson($"{path}/afrekenen", ("versie", "3"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("own-payment");
        (await holder.PostJson($"{path}/betalen", ("versie", "2"), ("bedrag", "100"))).ShouldBe(HttpStatusCode.Conflict);
        (await holder.PostJson($"{path}/afrekenen", ("versie", "2"))).ShouldBe(HttpStatusCode.Conflict);
        (await Budget(table)).PaidCents.ShouldBe(0);
    }

    [Fact]
    public async Task Decide_WhenTheCaseIsClosed_IsRefused()
    {
        var (table, about, request) = await Asked("850");
        var path = $"/tafels/{table.Id}/budget/aanvragen/{request}";
        using var holder = await Host.SignIn(table.Other);
        (await holder.PostJson($"{path}/wegen", ("versie", "1"), ("weging", "Gewogen"))).ShouldBeOk();
        await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).Close(PokCases.Domain.Cases.OpenMatters.None));

        (await holder.PostJson($"{path}/wegen", ("versie", "2"), ("weging", "Anders"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-closed");
        (await holder.PostJson($"{path}/akkoord", ("versie", "2"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-closed");
        (await holder.PostJson($"{path}/afwijzen", ("versie", "2"), ("reden", "Nee"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-closed");
        (await holder.Get(path)).QuerySelector("form[action$='/akkoord']").ShouldBeNull();
        (await Budget(table)).BalanceCents.ShouldBe(10_000_00);
    }

    [Fact]
    public async Task Request_AboveTheLimit_NeedsTwoPeopleWhoDidNotAsk()
    {
        var (table, _, request) = await Asked("2600");
        var path = $"/tafels/{table.Id}/budget/aanvragen/{request}";
        using var asks = await Host.SignIn(table.Participant);
        using var first = await Host.SignIn(table.Other);
        using var second = await Host.SignIn(table.Chair);
        (await asks.PostJson($"{path}/wegen", ("versie", "1"), ("weging", "Nodig"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("own-request");
        (await first.PostJson($"{path}/wegen", ("versie", "1"), ("weging", "Gewogen"))).ShouldBeOk();

        (await second.PostJson($"/tafels/{table.Id}/budget/grens", ("versie", "1"), ("grens", "3000"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("limit-while-waiting");
        (await asks.PostJson($"{path}/akkoord", ("versie", "2"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("own-request");
        (await first.PostJson($"{path}/akkoord", ("versie", "2"))).ShouldBeOk();
        (await first.PostJson($"{path}/akkoord", ("versie", "3"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("four-eyes");
        (await Budget(table)).BalanceCents.ShouldBe(10_000_00);
        (await second.PostJson($"{path}/akkoord", ("versie", "2"))).ShouldBe(HttpStatusCode.Conflict);
        (await second.PostJson($"{path}/akkoord", ("versie", "3"))).ShouldBeOk();

        (await Budget(table)).BalanceCents.ShouldBe(7_400_00);
    }

    [Fact]
    public async Task Approve_WhenThereIsTooLittle_NeedsAReasonThatIsInTheEntry()
    {
        var (table, _, request) = await Asked("10.001");
        var path = $"/tafels/{table.Id}/budget/aanvragen/{request}";
        using var first = await Host.SignIn(table.Other);
        using var second = await Host.SignIn(table.Chair);
        (await first.PostJson($"{path}/wegen", ("versie", "1"), ("weging", "Gewogen"))).ShouldBeOk();
        (await first.PostJson($"{path}/akkoord", ("versie", "2"))).ShouldBeOk();

        var short1 = await second.Submit(Form(await second.Get(path), "/akkoord"));
        var done = await second.Submit(Form(short1.Page, "/akkoord"), ("toch", "De zitting is morgen"));

        short1.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("niet genoeg vrij");
        done.ShouldBeOk();
        var page = (await second.Get($"/tafels/{table.Id}/budget")).QuerySelector("main")!;
        page.TextContent.ShouldContain("De zitting is morgen");
        page.TextContent.ShouldContain("onder nul");
    }

    [Fact]
    public async Task Approve_WhenSentTwice_FixesTheMoneyOnce()
    {
        var (table, _, request) = await Asked("100");
        var path = $"/tafels/{table.Id}/budget/aanvragen/{request}";
        using var holder = await Host.SignIn(table.Other);
        (await holder.PostJson($"{path}/wegen", ("versie", "1"), ("weging", "Gewogen"))).ShouldBeOk();
        var command = ("commandId", $"{Guid.CreateVersion7()}");

        (await holder.PostJson($"{path}/akkoord", command, ("versie", "2"))).ShouldBeOk();
        (await holder.PostJson($"{path}/akkoord", command, ("versie", "2"))).ShouldBeOk();

        (await Budget(table)).BalanceCents.ShouldBe(9_900_00);
    }

    [Fact]
    public async Task Reject_WithAReason_IsReadByWhoAsked()
    {
        var (table, about, request) = await Asked("100");
        using var holder = await Host.SignIn(table.Other);
        using var asks = await Host.SignIn(table.Participant);

        (await holder.PostJson($"/tafels/{table.Id}/budget/aanvragen/{request}/afwijzen", ("versie", "1"), ("reden", " "))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("text-missing");
        (await holder.PostJson($"/tafels/{table.Id}/budget/aanvragen/{request}/afwijzen", ("versie", "1"), ("reden", "De bijzondere bijstand betaalt dit"))).ShouldBeOk();

        (await asks.Get($"/casussen/{about.Reference}/budget")).QuerySelector("main")!.TextContent.ShouldContain("De bijzondere bijstand betaalt dit");
    }

    [Fact]
    public async Task Withdraw_ByWhoAsked_WhileNothingIsFixed()
    {
        var (table, about, _) = await Asked("100");
        using var asks = await Host.SignIn(table.Participant);

        (await asks.Submit(Form(await asks.Get($"/casussen/{about.Reference}/budget"), "/intrekken"))).ShouldBeOk().Body.ShouldContain("Ingetrokken");
    }

    [Fact]
    public async Task Request_WhenFieldsAreMissing_ComesBackWithWhatWasTyped()
    {
        var (table, about, _) = await Asked("100");
        using var asks = await Host.SignIn(table.Participant);

        var wrong = await asks.Submit(Form(await asks.Get($"/casussen/{about.Reference}/budget/aanvragen"), "/aanvragen"), ("bedrag", "veel"), ("waarvoor", "Een koelkast"));

        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten a[href='#bedrag']").ShouldNotBeNull();
        wrong.Page.QuerySelector("#fouten a[href='#waarom']").ShouldNotBeNull();
        ((IHtmlTextAreaElement)wrong.Page.QuerySelector("#waarvoor")!).Value.ShouldBe("Een koelkast");
    }

    [Fact]
    public async Task Show_ToTheCoordinator_HasAmountsReferencesAndStatesOnly()
    {
        var (table, about, request) = await Asked("850");
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        var before = await LastEntry();

        var body = (await coordinator.Ask($"/tafels/{table.Id}/budget", "text/html")).ShouldBeOk().Body;

        body.ShouldContain(about.Reference);
        body.ShouldContain("Aangevraagd");
        body.ShouldNotContain("koelkast");
        body.ShouldNotContain(about.Title);
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Ground.ShouldContain("Coordinator");
        (await coordinator.Ask($"/tafels/{table.Id}/budget/aanvragen/{request}", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.PostJson($"/tafels/{table.Id}/budget/aanvragen/{request}/akkoord", ("versie", "1"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task WhoSees_WhenMoneyWasAsked_NamesChairAndMandateHolders()
    {
        var (table, about, _) = await Asked("850");
        using var lead = await Host.SignIn(table.Participant);

        var text = (await lead.Get($"/casussen/{about.Reference}/waarom")).QuerySelector("main")!.TextContent;

        text.ShouldContain(table.Other.Name);
        text.ShouldContain("aanvragen bij het doorbraakbudget");
        text.ShouldNotContain(table.NoteTaker.Name);
    }

    [Fact]
    public async Task Show_ToMembersWithoutMandateAndOutsiders_IsRefused()
    {
        var (table, about, request) = await Asked("850");
        using var member = await Host.SignIn(table.NoteTaker);
        using var outsider = await Host.SignIn(await table.Partnership.Outsider());
        var elsewhere = await table.Partnership.BreakthroughTable();
        using var chair = await Host.SignIn(elsewhere.Chair);

        (await member.Ask($"/tafels/{table.Id}/budget", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await member.PostJson($"/tafels/{table.Id}/budget/bijstorten", ("bedrag", "1"))).ShouldBe(HttpStatusCode.Forbidden);
        (await outsider.Ask($"/tafels/{table.Id}/budget", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.Ask($"/tafels/{elsewhere.Id}/budget/aanvragen/{request}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await member.Ask($"/casussen/{about.Reference}/budget", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CarryOver_WithAReason_OpensTheNextYear()
    {
        var (table, _, _) = await Asked("850");
        using var chair = await Host.SignIn(table.Chair);

        (await chair.PostJson($"/tafels/{table.Id}/budget/overhevelen", ("bedrag", "10.001"), ("reden", "Besluit"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("carry-over-short");
        (await chair.Submit(Form(await chair.Get($"/tafels/{table.Id}/budget"), "/overhevelen"), ("bedrag", "4000"), ("reden", "Besluit van het college"))).ShouldBeOk();

        var next = await chair.Get($"/tafels/{table.Id}/budget?jaar=2027");
        next.QuerySelector(".pok-figure")!.TextContent.ShouldBe("€\u00a04.000");
        next.QuerySelector("main")!.TextContent.ShouldContain("Besluit van het college");
    }

    [Fact]
    public async Task MyDay_OfAMandateHolder_HasTheRequestsThatWait()
    {
        var (table, about, request) = await Asked("850");
        using var holder = await Host.SignIn(table.Other);
        using var asks = await Host.SignIn(table.Participant);

        var row = (await holder.Get("/mijn-dag")).QuerySelector($"main a[href$='/budget/aanvragen/{request}']");

        row!.TextContent.ShouldContain("€\u00a0850");
        row.ParentElement!.TextContent.ShouldContain(about.Reference);
        (await asks.Get("/mijn-dag")).QuerySelector($"a[href$='{request}']").ShouldBeNull();
    }

    // A budget of € 10.000, two people above € 2.500; chair and debt help hold a mandate; the housing corporation asks.
    private async Task<(TableAtWork Table, CaseAtWork About, Guid Request)> Asked(string amount)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Partnership.Do(async w =>
        {
            var found = await w.Db.Whole().SingleAsync(t => t.Id == table.Id);
            var day = DateOnly.FromDateTime(w.Now.UtcDateTime);
            found.Seat(table.Chair.Id, table.Chair.OrganisationId, TableRoles.Chair, "doorbraakbudget", null, day);
            found.Seat(table.Other.Id, table.Other.OrganisationId, TableRoles.Participant, "doorbraakbudget tot € 2.500", null, day);
            w.Db.Budgets.Add(new TableBudget(Guid.CreateVersion7(), table.Id, day.Year, 10_000_00, 2_500_00, table.Chair.Id, w.Now));
        });
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        (await client.Submit(
            Form(await client.Get($"/casussen/{about.Reference}/budget/aanvragen"), "/aanvragen"),
            ("bedrag", amount),
            ("waarvoor", "Een koelkast"),
            ("waarom", "De bijzondere bijstand wijst af"))).ShouldBeOk();
        return (table, about, (await Budget(table)).Requests.Single().Id);
    }

    private async Task<TableBudget> Budget(TableAtWork table)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var budget = await scope.Db.Budgets.Include(b => b.Movements).Include(b => b.Requests).SingleAsync(b => b.TableId == table.Id, Cancellation);
        await scope.Record();
        return budget;
    }

    private static IHtmlFormElement Form(IHtmlDocument page, string action) => (IHtmlFormElement)page.QuerySelector($"main form[action$='{action}']")!;
}
