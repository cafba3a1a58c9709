using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
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

        foreach (var heading in (string[])["Tussentijdse besluiten (1)", "Warme verwijzingen (1)", "Nazorg die nog gevraagd wordt (2)", "Signalen zonder antwoord (1)"])
        {
            page.QuerySelector("main")!.TextContent.ShouldContain(heading);
        }

        page.QuerySelector("main")!.TextContent.ShouldNotContain("Kapotte wasmachine");
        handed.ShouldBeOk();
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var (to, db) = (made.Table.Participant.Id, scope.Db);
        (await db.InterimDecisions.SingleAsync(d => d.CaseId == made.Open.Id, Cancellation)).MandateHolderId.ShouldBe(to);
        (await db.WarmReferrals.SingleAsync(r => r.CaseId == made.Open.Id, Cancellation)).ResponsibleId.ShouldBe(to);
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
        (await scope.Db.WarmReferrals.SingleAsync(r => r.CaseId == made.Open.Id, Cancellation)).ResponsibleId.ShouldBe(made.Leaver.Id);
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
            w.Db.WarmReferrals.Add(new WarmReferral(Guid.CreateVersion7(), open.Id, round.Id, "De notaris", leaver.Id, today.AddDays(9), today, w.Now));
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
