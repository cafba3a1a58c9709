using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Method;

public abstract class InterimTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Ask_WhenSent_WhoIsAskedSeesQuestionAndProposalAndNobodyElse()
    {
        var (table, about, path) = await Asked();
        using var needed = await Host.SignIn(table.Other);
        using var chair = await Host.SignIn(table.Chair);
        var before = await LastEntry();

        var text = (await needed.Get(path)).QuerySelector("main")!.TextContent;
        var day = (await needed.Get("/mijn-dag")).QuerySelector($"main a[href='{path}']");

        text.ShouldContain("Mag de ontruiming wachten?");
        text.ShouldContain("Zes weken opschorten");
        text.ShouldNotContain(about.Title);
        day.ShouldNotBeNull();
        var entry = (await LogAfter(before)).First(e => e.Kind == "read");
        entry.Cases.ShouldBe([about.Id]);
        entry.Ground.ShouldBe("AskedToDecide");
        (await chair.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.PostJson($"{path}/antwoord", ("akkoord", "ja"))).ShouldBe(HttpStatusCode.NotFound);
        (await needed.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WhoSees_WhileItIsOpen_NamesWhoIsAsked()
    {
        var (table, about, path) = await Asked();
        using var lead = await Host.SignIn(table.Deputy);
        using var holder = await Host.SignIn(table.Participant);

        var open = (await lead.Get($"/casussen/{about.Reference}/waarom")).QuerySelector("main")!.TextContent;
        (await holder.PostJson($"{path}/besluit", ("besluit", "ja"), ("reden", "Morgen is te laat"), ("zonder-antwoorden", "true"), ("versie", "1"))).ShouldBeOk();
        var closed = (await lead.Get($"/casussen/{about.Reference}/waarom")).QuerySelector("main")!.TextContent;

        open.ShouldContain(table.Other.Name);
        open.ShouldContain("vraag en voorstel van een tussentijds besluit");
        closed.ShouldNotContain(table.Other.Name);
    }

    [Fact]
    public async Task Decide_WhenTheNeededAnswered_IsTakenOnceAndSeenByThemNoMore()
    {
        var (table, about, path) = await Asked();
        using var needed = await Host.SignIn(table.Other);
        using var holder = await Host.SignIn(table.Participant);
        var stale = Form(await holder.Get(path), "/besluit");

        (await needed.Submit(Form(await needed.Get(path), "/antwoord"), ("akkoord", "ja"))).ShouldBeOk();
        (await holder.Submit(stale, ("besluit", "ja"))).ShouldBe(HttpStatusCode.Conflict);
        (await holder.Submit(Form(await holder.Get(path), "/besluit"), ("besluit", "ja"))).ShouldBeOk().Address.AbsolutePath.ShouldBe("/mijn-dag");

        (await needed.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await holder.PostJson($"{path}/besluit", ("besluit", "nee"), ("reden", "Toch niet"), ("versie", "3"))).ShouldBe(HttpStatusCode.NotFound);
        using var lead = await Host.SignIn(table.Deputy);
        (await lead.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("#tussentijds")!.TextContent.ShouldContain("Zes weken opschorten");
    }

    [Fact]
    public async Task Decide_WhenAnswersAreMissing_OnlyExplicitlyWithAReason()
    {
        var (table, _, path) = await Asked();
        using var holder = await Host.SignIn(table.Participant);
        var form = Form(await holder.Get(path), "/besluit");

        var waits = (await holder.Submit(form, ("besluit", "ja"), ("reden", "De ontruiming is morgen"))).ShouldBe(HttpStatusCode.BadRequest);
        var decided = await holder.Submit(Form(waits.Page, "/besluit"), ("zonder-antwoorden", "true"));

        waits.Body.ShouldContain("Nog niet iedereen heeft geantwoord");
        ((IHtmlTextAreaElement)waits.Page.QuerySelector("#besluit-reden")!).Value.ShouldBe("De ontruiming is morgen");
        decided.ShouldBeOk().Address.AbsolutePath.ShouldBe("/mijn-dag");
    }

    [Fact]
    public async Task Ask_WhenNeitherLeadNorChairOfTheCase_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Deputy);
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new Domain.Cases.CaseTeamMember(Guid.CreateVersion7(), about.Id, table.Other.Id, "", table.Deputy.Id, w.Now, null)));
        using var member = await Host.SignIn(table.Other);
        using var chair = await Host.SignIn(table.Chair);

        (await member.Ask($"/casussen/{about.Reference}/aanpak/tussentijds", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await chair.Ask($"/casussen/{about.Reference}/aanpak/tussentijds", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await member.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("a[href$='/aanpak/tussentijds']").ShouldBeNull();
    }

    [Fact]
    public async Task Ask_WhenFieldsAreMissing_ComesBackWithWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Deputy);
        using var lead = await Host.SignIn(table.Deputy);

        var wrong = await lead.Submit(Form(await lead.Get($"/casussen/{about.Reference}/aanpak/tussentijds"), "/tussentijds"), ("vraag", "Mag het?"));
        var noMandate = await lead.PostJson($"/casussen/{about.Reference}/aanpak/tussentijds", ("vraag", "Mag het?"), ("voorstel", "Ja"), ("mandaathouder", $"{table.Other.Id}"));

        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten a[href='#voorstel']").ShouldNotBeNull();
        ((IHtmlTextAreaElement)wrong.Page.QuerySelector("#vraag")!).Value.ShouldBe("Mag het?");
        noMandate.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("mandate-missing");
    }

    [Fact]
    public async Task Withdraw_WhenOpen_NobodySeesItAnyMore()
    {
        var (table, about, path) = await Asked();
        using var lead = await Host.SignIn(table.Deputy);
        using var needed = await Host.SignIn(table.Other);

        (await lead.Submit(Form(await lead.Get($"/casussen/{about.Reference}/aanpak"), "/intrekken"))).ShouldBeOk();

        (await needed.Ask(path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await needed.Get("/mijn-dag")).QuerySelector($"a[href='{path}']").ShouldBeNull();
    }

    [Fact]
    public async Task NextSession_WhenADecisionWasTaken_HasItOnItsAgendaOnce()
    {
        var (table, about, path) = await Asked();
        await Decide(table, path);
        var worker = Host.Services.GetRequiredService<DueWorker>();

        await worker.Run(Cancellation);
        var session = await table.PlanSession(TimeSpan.FromDays(9));
        Host.Time.Advance(TimeSpan.FromDays(1));
        await worker.Run(Cancellation);
        await worker.Run(Cancellation);

        var item = (await Items(session, about)).ShouldHaveSingleItem();
        item.State.ShouldBe(ItemState.Accepted);
        using var lead = await Host.SignIn(table.Deputy);
        (await lead.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("#tussentijds")!.TextContent.ShouldContain("ter kennisname bij sessie 1");
        (await Agenda(session, table.Chair, item)).ShouldContain("Tussentijds besluit ter bekrachtiging");
        (await Admitted(item)).ShouldContain(table.Chair.Id);
    }

    [Fact]
    public async Task NextSession_WhenItShouldHaveBegunAndWasNotOpened_StillHasItOnItsAgenda()
    {
        var (table, about, path) = await Asked();
        var session = await table.PlanSession(TimeSpan.FromMinutes(-5));
        await Decide(table, path);

        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

        (await Items(session, about)).ShouldHaveSingleItem().State.ShouldBe(ItemState.Accepted);
    }

    [Fact]
    public async Task NextSession_WhenTheCaseIsThereAnyway_SaysItOnItsOwnItem()
    {
        var (table, about, path) = await Asked();
        var session = await table.PlanSession(TimeSpan.FromDays(9));
        var item = await session.AddCase(about, 30);
        using (var needed = await Host.SignIn(table.Other))
        {
            (await needed.PostJson($"{path}/antwoord", ("akkoord", "ja"))).ShouldBeOk();
        }

        await Decide(table, path, version: 2);
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

        var only = (await Items(session, about)).ShouldHaveSingleItem();
        only.Id.ShouldBe(item);
        only.Minutes.ShouldBe(30);
        (await Agenda(session, table.Chair, only)).ShouldContain("Tussentijds besluit ter mededeling");
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        (await coordinator.Get($"/sessies/{session.Id}/plannen")).QuerySelector($"#punt-{item}")!.TextContent.ShouldNotContain("Tussentijds besluit");
    }

    [Fact]
    public async Task NextSession_WhenTheCaseWasOnlyProposed_TakesTheProposal()
    {
        var (table, about, path) = await Asked();
        var session = await table.PlanSession(TimeSpan.FromDays(9));
        using var lead = await Host.SignIn(table.Deputy);
        (await lead.PostJson($"/sessies/{session.Id}/voorstellen", ("casus", $"{about.Id}"), ("minuten", "25"), ("waarom", "Het loopt vast"))).ShouldBeOk();

        await Decide(table, path);
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

        var item = (await Items(session, about)).ShouldHaveSingleItem();
        item.State.ShouldBe(ItemState.Accepted);
        item.Minutes.ShouldBe(25);
        (await lead.Get($"/sessies/{session.Id}/voorstellen")).QuerySelector("main")!.TextContent.ShouldContain("tussentijds een besluit genomen");
    }

    [Fact]
    public async Task Agenda_WithADecisionOnAnItem_KeepsItAndOnCallingOffItGoesToTheNextSession()
    {
        var (table, about, path) = await Asked();
        var first = await table.PlanSession(TimeSpan.FromDays(9));
        var second = await table.PlanSession(TimeSpan.FromDays(16));
        await Decide(table, path);
        var worker = Host.Services.GetRequiredService<DueWorker>();
        await worker.Run(Cancellation);
        var item = (await Items(first, about)).ShouldHaveSingleItem();
        using var chair = await Host.SignIn(table.Chair);

        Host.Time.Advance(TimeSpan.FromMinutes(1));
        (await chair.PostJson($"/sessies/{first.Id}/plannen/punten/{item.Id}/weg")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("interim-stays");
        (await chair.PostJson($"/sessies/{first.Id}/plannen/afgelasten")).ShouldBeOk();
        await worker.Run(Cancellation);

        (await Items(second, about)).ShouldHaveSingleItem().State.ShouldBe(ItemState.Accepted);
    }

    [Fact]
    public async Task Agenda_WhenTheItemWasPutOff_TheDecisionGoesAlongToTheLaterSession()
    {
        var (table, about, path) = await Asked();
        var first = await table.PlanSession(TimeSpan.FromDays(1));
        await Decide(table, path);
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        var item = (await Items(first, about)).ShouldHaveSingleItem();
        await first.Open();
        await first.Change(s => s.Session.Defer(item.Id, s.Now));
        var second = await table.PlanSession(TimeSpan.FromDays(16));
        using var chair = await Host.SignIn(table.Chair);

        (await chair.PostJson($"/sessies/{second.Id}/plannen/doorgeschoven/{item.Id}")).ShouldBeOk();

        var carried = (await Items(second, about)).ShouldHaveSingleItem();
        (await Agenda(second, table.Chair, carried)).ShouldContain("Tussentijds besluit ter bekrachtiging");
    }

    [Fact]
    public async Task Agenda_WhenTheSessionClosedBeforeIt_TheDecisionGoesAlongByItself()
    {
        var (table, about, path) = await Asked();
        var first = await table.PlanSession(TimeSpan.FromDays(1));
        var second = await table.PlanSession(TimeSpan.FromDays(16));
        await Decide(table, path);
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        await first.Open();
        using var chair = await Host.SignIn(table.Chair);

        (await chair.PostJson($"/sessies/{first.Id}/sluiten")).ShouldBeOk();

        var carried = (await Items(second, about)).ShouldHaveSingleItem();
        (await Agenda(second, table.Chair, carried)).ShouldContain("Tussentijds besluit ter bekrachtiging");
        (await chair.Get($"/sessies/{second.Id}/punten/{carried.Id}/waarom")).QuerySelector("main")!.TextContent.ShouldContain("vanzelf op de agenda");
    }

    [Fact]
    public async Task Room_WhenTheItemIsOpen_TellsTheDecisionToWhoIsAdmittedOnly()
    {
        var (table, about, path) = await Asked();
        var session = await table.PlanSession(TimeSpan.FromDays(1));
        await Decide(table, path);
        await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);
        var item = (await Items(session, about)).ShouldHaveSingleItem();
        await session.Open();
        await session.Arrive(table.Chair, table.Other);
        await session.Start(item.Id);
        using var chair = await Host.SignIn(table.Chair);
        using var outside = await Host.SignIn(table.Other);

        var told = (await chair.Get($"/sessies/{session.Id}")).QuerySelector("section[id^='tussentijds-']")!.TextContent;
        var hidden = (await outside.Get($"/sessies/{session.Id}")).Body!.TextContent;
        var wall = (await chair.Get($"/sessies/{session.Id}/groot-scherm")).Body!.TextContent;

        told.ShouldContain("Zes weken opschorten");
        told.ShouldContain("Morgen is te laat");
        hidden.ShouldNotContain("Zes weken opschorten");
        hidden.ShouldNotContain("Tussentijds besluit");
        wall.ShouldContain("Tussentijds besluit ter bekrachtiging");
        wall.ShouldNotContain("Zes weken opschorten");
    }

    // The deputy leads the case, debt help must agree, the housing corporation decides.
    private async Task<(TableAtWork Table, CaseAtWork About, string Path)> Asked()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Deputy);
        using var lead = await Host.SignIn(table.Deputy);
        var page = await lead.Submit(
            Form(await lead.Get($"/casussen/{about.Reference}/aanpak/tussentijds"), "/tussentijds"),
            ("vraag", "Mag de ontruiming wachten?"),
            ("voorstel", "Zes weken opschorten"),
            ("mandaathouder", $"{table.Participant.Id}"),
            ("lid", $"{table.Other.Id}"));
        page.ShouldBeOk();
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var id = await scope.Db.InterimDecisions.Where(d => d.CaseId == about.Id).Select(d => d.Id).SingleAsync(Cancellation);
        await scope.Record();
        return (table, about, $"/tussentijds/{id}");
    }

    private async Task Decide(TableAtWork table, string path, int version = 1)
    {
        using var holder = await Host.SignIn(table.Participant);
        (await holder.PostJson($"{path}/besluit", ("besluit", "ja"), ("reden", "Morgen is te laat"), ("zonder-antwoorden", "true"), ("versie", $"{version}"))).ShouldBeOk();
    }

    private async Task<List<AgendaItem>> Items(SessionAtWork session, CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.AgendaItems.Where(i => i.SessionId == session.Id && i.CaseId == about.Id).ToListAsync(Cancellation);
    }

    private async Task<List<Guid>> Admitted(AgendaItem item)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        return await scope.Db.Admissions.Where(a => a.ItemId == item.Id).Select(a => a.ProfessionalId).ToListAsync(Cancellation);
    }

    // The item as the planning page and the session's own page show it.
    private async Task<string> Agenda(SessionAtWork session, Person who, AgendaItem item)
    {
        using var client = await Host.SignIn(who);
        var planned = (await client.Get($"/sessies/{session.Id}/plannen")).QuerySelector($"#punt-{item.Id}")!.TextContent;
        var agenda = (await client.Get($"/sessies/{session.Id}")).QuerySelector("#agenda")!.TextContent;
        agenda.ShouldContain("Tussentijds besluit");
        return planned;
    }

    private static IHtmlFormElement Form(IHtmlDocument page, string action) => (IHtmlFormElement)page.QuerySelector($"main form[action$='{action}']")!;
}
