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
    public async Task NextSession_WhenADecisionWasTaken_HasItForNoticeOnce()
    {
        var (table, about, path) = await Asked();
        using var holder = await Host.SignIn(table.Participant);
        (await holder.PostJson($"{path}/besluit", ("besluit", "ja"), ("reden", "Morgen is te laat"), ("zonder-antwoorden", "true"), ("versie", "1"))).ShouldBeOk();
        var worker = Host.Services.GetRequiredService<DueWorker>();

        await worker.Run(Cancellation);
        var session = await table.PlanSession(TimeSpan.FromDays(9));
        Host.Time.Advance(TimeSpan.FromDays(1));
        await worker.Run(Cancellation);
        await worker.Run(Cancellation);

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var item = (await scope.Db.AgendaItems.Where(i => i.SessionId == session.Id && i.CaseId == about.Id).ToListAsync(Cancellation)).ShouldHaveSingleItem();
        item.State.ShouldBe(ItemState.Proposed);
        (await scope.Db.Proposals.SingleAsync(p => p.ItemId == item.Id, Cancellation)).Why.ShouldStartWith("Ter kennisname");
        await scope.Record();
        using var lead = await Host.SignIn(table.Deputy);
        (await lead.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("#tussentijds")!.TextContent.ShouldContain("ter kennisname bij sessie 1");
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

    private static IHtmlFormElement Form(IHtmlDocument page, string action) => (IHtmlFormElement)page.QuerySelector($"main form[action$='{action}']")!;
}
