using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Budget;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>What has to be ended before a case is closed, and what ends with it.</summary>
public abstract class ClosingMattersTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Close_WithAnInterimDecisionThatWaits_IsRefusedUntilItIsWithdrawn()
    {
        var (table, about) = await Made();
        await table.Partnership.Do(w => w.Db.InterimDecisions.Add(Decision(table, about, w.Now)));
        using var lead = await Host.SignIn(table.Participant);

        var page = await lead.Get($"/casussen/{about.Reference}/afsluiten");
        var refused = await Close(lead, about, table.Participant);

        refused.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("open-decisions");
        page.QuerySelector("#nog-open").ShouldNotBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("Tussentijds besluit: Mag de ontruiming wachten?");
        page.QuerySelector("main")!.TextContent.ShouldContain($"Wacht op {table.Other.Name}");
        page.QuerySelector("input[name=uitkomst]").ShouldBeNull();
        var link = page.QuerySelector($"main a[href='/casussen/{about.Reference}/aanpak#tussentijds']")!.GetAttribute("href")!;
        (await lead.Submit((await lead.Get(link)).Form("/intrekken"))).ShouldBeOk();
        (await Close(lead, about, table.Participant)).ShouldBeOk();
    }

    [Fact]
    public async Task Close_WithMoneyThatLiesFixed_IsRefusedUntilItIsSettled()
    {
        var (table, about) = await Made();
        var request = await Asked(table, about, 400_00, fix: true);
        using var lead = await Host.SignIn(table.Participant);

        var page = await lead.Get($"/casussen/{about.Reference}/afsluiten");
        (await Close(lead, about, table.Participant)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("open-money");
        await table.Partnership.Do(async w =>
        {
            var budget = await Budget(w.Db, request);
            budget.Settle(request, budget.Find(request).Version, table.Chair.Id, w.Now);
        });

        page.QuerySelector("main")!.TextContent.ShouldContain("Doorbraakbudget: €\u00a0400 ligt nog vast");
        page.QuerySelector($"main a[href='/casussen/{about.Reference}/budget']").ShouldNotBeNull();
        (await Close(lead, about, table.Participant)).ShouldBeOk();
    }

    [Fact]
    public async Task Close_WithARequestNobodyDecidedOn_SaysSoAndTheRequestEndsWithTheCase()
    {
        var (table, about) = await Made();
        var request = await Asked(table, about, 250_00, fix: false);
        using var lead = await Host.SignIn(table.Participant);

        var page = await lead.Get($"/casussen/{about.Reference}/afsluiten?uitkomst=Solved");
        (await Close(lead, about, table.Participant)).ShouldBeOk();

        page.QuerySelector("main")!.TextContent.ShouldContain("Dit vervalt als u de casus afsluit");
        page.QuerySelector("main")!.TextContent.ShouldContain("Aanvraag doorbraakbudget van €\u00a0250");
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await Budget(scope.Db, request)).Find(request).State.ShouldBe(BudgetRequestState.Withdrawn);
        await scope.Record();
        (await lead.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain("Aanvraag doorbraakbudget vervallen: de casus is afgesloten");
    }

    [Fact]
    public async Task Close_WhenSomethingWasOpenedMeanwhile_KeepsWhatWasTypedAndSaysWhatIsOpen()
    {
        var (table, about) = await Made();
        using var lead = await Host.SignIn(table.Participant);
        var form = (IHtmlFormElement)(await lead.Get($"/casussen/{about.Reference}/afsluiten?uitkomst=Solved")).QuerySelector("main form[method=post]")!;
        await table.Partnership.Do(w => w.Db.InterimDecisions.Add(Decision(table, about, w.Now)));

        var answer = await lead.Submit(form, ("veranderd", "Ik slaap weer."), ("niet-verteld", "Morgen"));

        answer.ShouldBe(HttpStatusCode.Conflict).Page.QuerySelector("#nog-open").ShouldNotBeNull();
        ((IHtmlTextAreaElement)answer.Page.QuerySelector("#veranderd")!).Value.ShouldBe("Ik slaap weer.");
    }

    [Fact]
    public async Task DeclineAtTriage_WithAnInterimDecisionThatWaits_WithdrawsIt()
    {
        var (table, about) = await Made();
        await table.AskTriage(about);
        var decision = Guid.Empty;
        await table.Partnership.Do(w =>
        {
            var asked = Decision(table, about, w.Now);
            decision = asked.Id;
            w.Db.InterimDecisions.Add(asked);
        });
        using var chair = await Host.SignIn(table.Chair);

        (await chair.PostJson($"/casussen/{about.Reference}/triage", ("besluit", "NotAccepted"), ("reden", "UsualHelpSuffices"), ("woorden", "Eén loket kan dit."))).ShouldBeOk();

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.InterimDecisions.SingleAsync(d => d.Id == decision, Cancellation)).State.ShouldBe(InterimState.Withdrawn);
        (await scope.Db.CaseEvents.CountAsync(e => e.CaseId == about.Id && e.Kind == CaseEventKind.InterimDecisionWithdrawn, Cancellation)).ShouldBe(1);
        await scope.Record();
    }

    [Fact]
    public async Task Close_WithPlacesOnAgendas_TakesOffWhatHasNotBegunAndTheSessionGoesOn()
    {
        var (table, about) = await Made();
        var running = await table.OpenSession();
        var discussed = await running.StartCase(about);
        var planned = await table.PlanSession(TimeSpan.FromDays(14));
        var waiting = await planned.AddCase(about);
        await planned.Admit(waiting, table.Chair);
        var decision = await DecidedFor(table, about, waiting);
        await Propose(table, about, planned.Id);
        using var lead = await Host.SignIn(table.Participant);
        using var chair = await Host.SignIn(table.Chair);

        (await lead.Get($"/casussen/{about.Reference}/afsluiten?uitkomst=Solved")).QuerySelector("main")!.TextContent.ShouldContain("Plaats op de agenda van sessie");
        (await Close(lead, about, table.Participant)).ShouldBeOk();

        await using (var db = Host.Reading.Plain())
        {
            (await db.AgendaItems.Where(i => i.CaseId == about.Id).Select(i => i.Id).ToListAsync(Cancellation)).ShouldHaveSingleItem().ShouldBe(discussed);
            (await db.Admissions.AnyAsync(a => a.ItemId == waiting, Cancellation)).ShouldBeFalse();
        }

        await using (var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation))
        {
            (await scope.Db.InterimDecisions.SingleAsync(d => d.Id == decision, Cancellation)).ItemId.ShouldBeNull();
            await scope.Record();
        }

        (await chair.Ask($"/sessies/{planned.Id}/plannen", "text/html")).ShouldBeOk();
        (await chair.PostJson($"/sessies/{running.Id}/punten/{discussed}/afronden")).ShouldBeOk();
        (await chair.PostJson($"/sessies/{running.Id}/sluiten")).ShouldBeOk();
    }

    [Fact]
    public async Task Reopen_WithAnActionThatWasDoneAfterTheClosing_KeepsTheCaseOpenOnceItIsOpenedAgain()
    {
        var (table, about) = await Made();
        var action = await HandedOver(table, about);
        using var lead = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);
        (await Close(lead, about, table.Participant)).ShouldBeOk();
        (await other.PostJson($"/acties/{action}/klaar")).ShouldBeOk();
        (await lead.PostJson($"/casussen/{about.Reference}/heropenen", ("waarom", "Weer mis."))).ShouldBeOk();
        (await lead.PostJson($"/acties/{action}/heropenen")).ShouldBeOk();

        var refused = await Close(lead, about, table.Participant);

        refused.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("open-actions");
    }

    [Fact]
    public async Task Reopen_WhenTheLeadHasLeft_RestsOnWhoOpensItAndHandedOverActionsReturn()
    {
        var (table, about) = await Made();
        await HandedOver(table, about);
        using (var lead = await Host.SignIn(table.Participant))
        {
            (await Close(lead, about, table.Participant)).ShouldBeOk();
        }

        await table.Partnership.Do(async w => (await w.Db.Professionals.SingleAsync(p => p.Id == table.Participant.Id)).Deactivate(0));
        using var chair = await Host.SignIn(table.Chair);

        (await chair.PostJson($"/casussen/{about.Reference}/heropenen", ("waarom", "Weer mis."))).ShouldBeOk();

        (await chair.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBeOk();
        (await Close(chair, about, table.Chair)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("open-actions");
    }

    private static async Task<Guid> HandedOver(TableAtWork table, CaseAtWork about)
    {
        var id = Guid.CreateVersion7();
        await table.Partnership.Do(w =>
        {
            var planned = new PlannedAction("Regeling nabellen", table.Other.Id, table.Other.OrganisationId, "", DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(7));
            var action = CaseAction.InPlan(id, table.Id, about.Id, planned, table.Participant.Id, w.Now);
            action.HandOverAtClosing(table.Other.Id, table.Other.OrganisationId);
            w.Db.Actions.Add(action);
        });
        return id;
    }

    private static async Task<Guid> DecidedFor(TableAtWork table, CaseAtWork about, Guid item)
    {
        var id = Guid.Empty;
        await table.Partnership.Do(w =>
        {
            var decision = Decision(table, about, w.Now);
            decision.Decide(table.Other.Id, decision.Version, accepted: true, "Het kan niet wachten", withoutAll: true, w.Now);
            decision.PutOnAgenda(item);
            w.Db.InterimDecisions.Add(decision);
            id = decision.Id;
        });
        return id;
    }

    private static Task Propose(TableAtWork table, CaseAtWork about, Guid sessionId) => table.Partnership.Do(async w =>
    {
        var session = await w.Db.Sessions.Include(s => s.Items).SingleAsync(s => s.Id == sessionId);
        var item = session.Add(new AgendaItem(Guid.CreateVersion7(), sessionId, ItemKind.Case, about.Id, string.Empty, 20, table.Participant.Id, accepted: false, []));
        w.Db.Proposals.Add(new ItemProposal(item.Id, "Het loopt vast.", w.Now));
    });

    private static InterimDecision Decision(TableAtWork table, CaseAtWork about, DateTimeOffset now) => new(
        Guid.CreateVersion7(), about.Id, table.Id, "Mag de ontruiming wachten?", "Zes weken", OutcomeBasis.Decision(table.Other.OrganisationId, table.Other.Id, "mandaat"), [], table.Participant.Id, now);

    private static Task<TableBudget> Budget(Web.Persistence.PokCasesDb db, Guid request) =>
        db.Budgets.Include(b => b.Movements).Include(b => b.Requests).AsSplitQuery().SingleAsync(b => b.Requests.Any(r => r.Id == request));

    private static async Task<Guid> Asked(TableAtWork table, CaseAtWork about, long cents, bool fix)
    {
        var id = Guid.CreateVersion7();
        await table.Partnership.Do(w =>
        {
            var budget = new TableBudget(Guid.CreateVersion7(), table.Id, w.Now.Year, 10_000_00, 2_500_00, table.Chair.Id, w.Now);
            budget.Request(id, about.Id, cents, "Een koelkast", "Nergens anders", table.Participant.Id, table.Participant.OrganisationId, w.Now);
            if (fix)
            {
                budget.Weigh(id, 1, "Gewogen", table.Chair.Id);
                budget.Approve(id, 2, table.Chair.Id, "mandaat", "", w.Now);
            }

            w.Db.Budgets.Add(budget);
        });
        return id;
    }

    private async Task<(TableAtWork Table, CaseAtWork About)> Made()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        return (table, await table.Introduce());
    }

    private async Task<Answer> Close(WebClient client, CaseAtWork about, Person contact) => await client.PostJson(
        $"/casussen/{about.Reference}/afsluiten",
        ("uitkomst", nameof(ClosingOutcome.Solved)),
        ("veranderd", "Ik slaap weer."),
        ("contact", $"{contact.Id}"),
        ("verteld", DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
