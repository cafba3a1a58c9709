using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Tables;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>Who leaves hands over what waits, is asked and is followed too: nothing of it is left without somebody.</summary>
public abstract class DepartureTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task HandOver_OfDecisionAftercareReferralAndSignal_GoesToTheSuccessorAndOnlyThenSheCanLeave()
    {
        var made = await Make();
        var person = $"/beheer/mensen/{made.Leaver.Id}";
        using var administrator = await Host.SignIn(await made.Table.Partnership.Administrator());
        await administrator.Post($"{person}/uitschakelen");
        var page = await administrator.Get($"{person}/overdragen");

        var handed = await administrator.Submit(page.Form("/overdragen"), ("alles", $"{made.Table.Participant.Id}"));
        await administrator.Post($"{person}/uitschakelen");

        foreach (var heading in (string[])["Tussentijdse besluiten (1)", "Verwijzingen (1)", "Nazorg die nog gevraagd wordt (2)", "Signalen zonder antwoord (1)"])
        {
            page.QuerySelector("main")!.TextContent.ShouldContain(heading);
        }

        page.QuerySelector("main")!.TextContent.ShouldNotContain("Kapotte wasmachine");
        handed.ShouldBeOk();
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var (to, db) = (made.Table.Participant.Id, scope.Db);
        (await db.InterimDecisions.SingleAsync(d => d.CaseId == made.Open.Id, Cancellation)).MandateHolderId.ShouldBe(to);
        (await db.Referrals.SingleAsync(r => r.CaseId == made.Open.Id, Cancellation)).ReferrerId.ShouldBe(to);
        (await db.AftercareChecks.Where(k => k.CaseId == made.Closed.Id).Select(k => k.ContactId).Distinct().ToListAsync(Cancellation)).ShouldBe([to]);
        (await db.CaseClosings.SingleAsync(k => k.CaseId == made.Closed.Id, Cancellation)).ContactId.ShouldBe(to);
        (await db.Signals.SingleAsync(s => s.Id == made.Signal, Cancellation)).ResponsibleId.ShouldBe(to);
        (await db.CaseTeam.AnyAsync(m => m.CaseId == made.Closed.Id && m.ProfessionalId == to && m.Until == null, Cancellation)).ShouldBeTrue();
        (await db.Professionals.SingleAsync(p => p.Id == made.Leaver.Id, Cancellation)).State.ShouldBe(ProfessionalState.Deactivated);
        await scope.Record();
    }

    [Fact]
    public async Task HandOver_OfADecisionToSomebodyWithoutAMandateThere_IsRefusedAndChangesNothing()
    {
        var made = await Make();
        using var administrator = await Host.SignIn(await made.Table.Partnership.Administrator());
        var page = await administrator.Get($"/beheer/mensen/{made.Leaver.Id}/overdragen");

        var refused = await administrator.Submit(page.Form("/overdragen"), ("alles", $"{made.Table.NoteTaker.Id}"));

        refused.ShouldBe(HttpStatusCode.BadRequest).Body.ShouldContain("wie beslist, heeft daar ook een mandaat");
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.InterimDecisions.SingleAsync(d => d.CaseId == made.Open.Id, Cancellation)).MandateHolderId.ShouldBe(made.Leaver.Id);
        (await scope.Db.Referrals.SingleAsync(r => r.CaseId == made.Open.Id, Cancellation)).ReferrerId.ShouldBe(made.Leaver.Id);
        await scope.Record();
    }

    [Fact]
    public async Task Deactivate_WhileAReferralRests_IsRefused()
    {
        var made = await Make();
        using var administrator = await Host.SignIn(await made.Table.Partnership.Administrator());

        await administrator.Post($"/beheer/mensen/{made.Leaver.Id}/uitschakelen");

        await using var db = Host.Reading.Plain();
        (await db.Professionals.SingleAsync(p => p.Id == made.Leaver.Id, Cancellation)).State.ShouldBe(ProfessionalState.Active);
    }

    [Fact]
    public async Task HandOver_OfADecisionOfASession_GoesToAMandateHolderThereWhoDecidesAfterwards()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (leaver, successor) = (table.Participant, table.Deputy);
        var about = await table.Introduce(table.Other);
        var session = await table.OpenSession();
        var item = await session.StartCase(about, table.Chair, table.Other);
        var decision = Guid.CreateVersion7();
        await table.Partnership.Do(async w =>
        {
            (await w.Db.Whole().SingleAsync(t => t.Id == table.Id)).Seat(successor.Id, successor.OrganisationId, TableRoles.DeputyChair | TableRoles.Participant, "hulp toewijzen", null, DateOnly.FromDateTime(w.Now.UtcDateTime));
            w.Db.Outcomes.Add(new Outcome(decision, session.Id, item, about.Id, OutcomeKind.Decision, "Ontruiming opschorten", leaver.OrganisationId, leaver.Id, table.NoteTaker.Id, w.Now));
        });
        await session.Close();
        var person = $"/beheer/mensen/{leaver.Id}";
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());
        using var holder = await Host.SignIn(successor);

        await administrator.Post($"{person}/uitschakelen");
        var stays = await StateOf(leaver);
        var page = await administrator.Get($"{person}/overdragen");
        var refused = await administrator.Submit(page.Form("/overdragen"), ("alles", $"{table.NoteTaker.Id}"));
        (await administrator.Submit(refused.ShouldBe(HttpStatusCode.BadRequest).Page.Form("/overdragen"), ("alles", $"{successor.Id}"))).ShouldBeOk();
        await administrator.Post($"{person}/uitschakelen");
        var row = (await holder.Get("/mijn-dag")).QuerySelector($"a[href='/besluiten/{decision}']")!;
        (await holder.Submit((IHtmlFormElement)(await holder.Get($"/besluiten/{decision}")).QuerySelector("main form")!)).ShouldBeOk();

        (stays, await StateOf(leaver)).ShouldBe((ProfessionalState.Active, ProfessionalState.Deactivated));
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Besluiten uit een sessie (1)");
        text.ShouldContain(about.Reference);
        text.ShouldNotContain("Ontruiming");
        refused.Body.ShouldContain("mandaat aan dezelfde tafel");
        row.TextContent.ShouldContain("Ontruiming opschorten");
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var decided = await scope.Db.Outcomes.SingleAsync(o => o.Id == decision, Cancellation);
        (decided.State, decided.MandateHolderId, decided.OrganisationId).ShouldBe((OutcomeState.Settled, successor.Id, successor.OrganisationId));
        await scope.Record();
    }

    private async Task<ProfessionalState> StateOf(Person person)
    {
        await using var db = Host.Reading.Plain();
        return await db.Professionals.Where(p => p.Id == person.Id).Select(p => p.State).SingleAsync(Cancellation);
    }

    // Debt help decides on one case and refers in it, is the contact of a closed one, and works a signal out.
    private async Task<Made> Make()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var leaver = table.Other;
        var (open, closed) = (await table.Introduce(), await table.Introduce(table.Deputy));
        var signal = Guid.CreateVersion7();
        await table.Partnership.Do(async w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            (await w.Db.Whole().SingleAsync(t => t.Id == table.Id)).Seat(leaver.Id, leaver.OrganisationId, TableRoles.Participant, "regelingen treffen", null, today);
            w.Db.InterimDecisions.Add(new InterimDecision(Guid.CreateVersion7(), open.Id, table.Id, "Mag het?", "Ja", OutcomeBasis.Decision(leaver.OrganisationId, leaver.Id, "regelingen treffen"), [table.Deputy.Id], table.Participant.Id, w.Now));
            var round = new TriageRound(Guid.CreateVersion7(), open.Id, table.Id, w.Now, today);
            round.Refer("De notaris", "Zij kan dit", table.Chair.Id, w.Now);
            w.Db.TriageRounds.Add(round);
            w.Db.Referrals.Add(new Referral(Guid.CreateVersion7(), $"VW-{open.Id:N}"[..20], ReferralFrom.Triage(open.Id, table.Id, round.Id), ReferralReceiver.Nobody with { Name = "De notaris" }, ReferralText.Empty, leaver.Id, leaver.OrganisationId, w.Now));
            var closing = new CaseClosing(Guid.CreateVersion7(), closed.Id, new ClosingAnswers(ClosingOutcome.Solved, "", "", "", leaver.Id, today, ""), today, table.Deputy.Id, w.Now);
            (await w.Db.Cases.SingleAsync(c => c.Id == closed.Id)).Close(OpenMatters.None);
            w.Db.CaseClosings.Add(closing);
            w.Db.AftercareChecks.AddRange(new AftercareCheck(Guid.CreateVersion7(), closing, 3, today), new AftercareCheck(Guid.CreateVersion7(), closing, 6, today));
            w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), closed.Id, leaver.Id, "", table.Deputy.Id, w.Now, null));
            w.Db.Signals.Add(new Signal(signal, new SignalText("Kapotte wasmachine vergoeden", "Het loopt vast.", LifeDomain.Money, SignalKind.Legal, "", Remedy.Solve), 1, fromCase: false, leaver.Id, leaver.OrganisationId, w.Now));
        });
        return new Made(table, leaver, open, closed, signal);
    }

    private sealed record Made(TableAtWork Table, Person Leaver, CaseAtWork Open, CaseAtWork Closed, Guid Signal);
}
