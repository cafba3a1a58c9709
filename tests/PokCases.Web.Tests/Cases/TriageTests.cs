using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Infrastructure;
using Case = PokCases.Domain.Cases.Case;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Cases;

/// <summary>What becomes of a case that was brought, and that who brought it hears so.</summary>
public abstract class TriageTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Show_WhenChair_ShowsTheIntroductionAndWhoBroughtItAndLogsThatGround()
    {
        var (table, about) = await Asked(urgent: true);
        using var chair = await Host.SignIn(table.Chair);
        var before = await LastEntry();

        var page = await chair.Get($"/casussen/{about.Reference}/triage");

        var text = page.QuerySelector("main")!.TextContent;
        foreach (var shown in (string[])[about.Title, about.Question, "Het wijkteam belde", "Wonen", "juridisch", "Over negen dagen", "Wim Wonen", "Woonstichting De Brink", "Gemeente Waterveen"])
        {
            text.ShouldContain(shown);
        }

        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Ground.ShouldBe("Triage");
        entry.Purpose.ShouldBe("triage");
    }

    [Fact]
    public async Task List_WhenDeputy_ShowsWhatWaitsWithUrgentFirst()
    {
        var (table, usual) = await Asked();
        var urgent = await table.Introduce(table.Other, title: "Gas en licht afgesloten");
        await table.AskTriage(urgent, urgent: true);
        var notAsked = await table.Introduce(title: "Nooit gevraagd");
        using var deputy = await Host.SignIn(table.Deputy);
        var before = await LastEntry();

        var page = await deputy.Get($"/tafels/{table.Id}/triage");

        page.QuerySelectorAll(".pok-rows__title").Select(t => t.TextContent).ShouldBe([urgent.Title, usual.Title]);
        page.QuerySelector("main")!.TextContent.ShouldNotContain(notAsked.Title);
        (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem().Cases.ShouldBe([usual.Id, urgent.Id], ignoreOrder: true);
        (await deputy.Get($"/tafels/{table.Id}")).QuerySelector($"a[href='/tafels/{table.Id}/triage']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Pages_WhenNotDeciding_AreNotThereOrRefused()
    {
        var (table, about) = await Asked();
        var partnership = table.Partnership;
        foreach (var (person, one, list) in new (Person, HttpStatusCode, HttpStatusCode)[]
        {
            (table.Other, HttpStatusCode.NotFound, HttpStatusCode.Forbidden),
            (table.NoteTaker, HttpStatusCode.NotFound, HttpStatusCode.Forbidden),
            (await partnership.Outsider(), HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (await partnership.Administrator(), HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (await partnership.Coordinator(), HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
        })
        {
            using var client = await Host.SignIn(person);

            (await client.Ask($"/casussen/{about.Reference}/triage", "text/html")).ShouldBe(one);
            (await client.Ask($"/tafels/{table.Id}/triage", "text/html")).ShouldBe(list);
            (await Decide(client, about, "ToTable")).ShouldBe(one);
            (await client.PostJson($"/casussen/{about.Reference}/triage/oppakken")).ShouldBe(one);
        }
    }

    [Fact]
    public async Task Decide_WhenOnlyTheIntroducer_IsRefusedAndTheAnswerIsThereToRead()
    {
        var (table, about) = await Asked();
        using var introducer = await Host.SignIn(table.Participant);

        var page = await introducer.Get($"/casussen/{about.Reference}/triage");
        var refused = await Decide(introducer, about, "ToTable");

        page.QuerySelector("input[name='besluit']").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("Wacht op antwoord van de tafel");
        refused.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task TakeUp_WhenSubmitted_IsAtTriageAndTheIntroducerSeesWhoLooks()
    {
        var (table, about) = await Asked();
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);

        (await chair.PostJson($"/casussen/{about.Reference}/triage/oppakken")).ShouldBeOk();

        (await Load(about)).Stage.ShouldBe(CaseStage.Triage);
        (await introducer.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent.ShouldContain("Vera Voorzitter (Gemeente Waterveen) bekijkt het.");
        (await chair.PostJson($"/casussen/{about.Reference}/triage/oppakken")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("triage-taken-up");
    }

    [Fact]
    public async Task Decide_ToTheTable_IsOnTheTableAndTheIntroducerHearsUntilRead()
    {
        var (table, about) = await Asked();
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);
        (string, string)[] fields = [("besluit", "ToTable"), ("woorden", "Goed dat u hiermee komt"), ("commandId", $"{Guid.CreateVersion7()}")];

        (await chair.PostJson($"/casussen/{about.Reference}/triage", fields)).ShouldBeOk().Json.GetProperty("go").GetString().ShouldBe($"/tafels/{table.Id}/triage");
        (await chair.PostJson($"/casussen/{about.Reference}/triage", fields)).ShouldBeOk();

        (await Load(about)).Stage.ShouldBe(CaseStage.OnTable);
        (await chair.Ask($"/casussen/{about.Reference}/triage", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await introducer.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain($"Er is een antwoord: {about.Title}");
        var answer = await introducer.Get($"/casussen/{about.Reference}/triage");
        answer.QuerySelector("main")!.TextContent.ShouldContain("Goed dat u hiermee komt");
        (await introducer.Submit(Form(answer, "/gelezen"))).ShouldBeOk();
        (await introducer.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("Er is een antwoord");
        (await Kinds(about)).ShouldBe([CaseEventKind.TriageDecided, CaseEventKind.StageChanged], ignoreOrder: true);
    }

    [Fact]
    public async Task Decide_ToAnotherTable_KeepsTheReferenceAndAsksThatTable()
    {
        var (table, about) = await Asked();
        var other = await table.Partnership.BreakthroughTable(TableKind.CaseTable);
        using var chair = await Host.SignIn(table.Chair);
        using var there = await Host.SignIn(other.Chair);
        using var introducer = await Host.SignIn(table.Participant);
        await chair.PostJson($"/casussen/{about.Reference}/triage/oppakken");

        (await Decide(chair, about, "ToOtherTable", ("tafel", $"{other.Id}"), ("woorden", "Past beter bij u"))).ShouldBeOk();

        var moved = await Load(about);
        (moved.TableId, moved.Reference, moved.Stage).ShouldBe((other.Id, about.Reference, CaseStage.Submitted));
        (await chair.Ask($"/casussen/{about.Reference}/triage", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await there.Get($"/tafels/{other.Id}/triage")).QuerySelector("main")!.TextContent.ShouldContain(about.Title);
        (await there.Get($"/casussen/{about.Reference}/triage")).QuerySelector("main")!.TextContent.ShouldContain($"Naar een andere tafel: Tafel {other.Prefix}");
        (await introducer.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent.ShouldContain("Past beter bij u");
        (await Decide(there, about, "ToTable")).ShouldBeOk();
        (await Load(about)).Stage.ShouldBe(CaseStage.OnTable);
    }

    [Fact]
    public async Task Decide_ToAnotherTable_TheCaseTakesTheStepsOfThatTable()
    {
        var (table, about) = await Asked();
        var other = await table.Partnership.BreakthroughTable();
        await table.Partnership.Do(async w =>
        {
            var here = new AgendaTemplate(Guid.CreateVersion7(), null, "Van hier", "eigen indeling", [new("Kijken", 5, "Wat?")]);
            var there = new AgendaTemplate(Guid.CreateVersion7(), null, "Van daar", "eigen indeling", [new("Luisteren", 5, "Wat nu?"), new("Doen", 5, "Hoe?")]);
            w.Db.AgendaTemplates.AddRange(here, there);
            w.Db.CaseMethods.Add(new Domain.Cases.Method.CaseMethod(about.Id, here, w.Now));
            w.Db.Entry(await w.Db.Tables.SingleAsync(t => t.Id == other.Id)).Property(t => t.TemplateId).CurrentValue = there.Id;
        });
        using var chair = await Host.SignIn(table.Chair);
        using var lead = await Host.SignIn(table.Participant);

        (await Decide(chair, about, "ToOtherTable", ("tafel", $"{other.Id}"), ("woorden", "Past beter bij u"))).ShouldBeOk();

        var steps = (await lead.Get($"/casussen/{about.Reference}/aanpak")).QuerySelector("main")!.TextContent;
        steps.ShouldContain("Luisteren");
        steps.ShouldNotContain("Kijken");
    }

    [Fact]
    public async Task Decide_ToAnotherTable_WhenThatCannotBe_IsRefused()
    {
        var (table, about) = await Asked();
        var (meeting, other) = (await table.Partnership.BreakthroughTable(TableKind.PartnerMeeting), await table.Partnership.BreakthroughTable());
        using var chair = await Host.SignIn(table.Chair);

        (await Decide(chair, about, "ToOtherTable", ("tafel", $"{meeting.Id}"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("no-cases-here");
        (await Decide(chair, about, "ToOtherTable", ("tafel", $"{table.Id}"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("same-table");
        (await Decide(chair, about, "ToOtherTable", ("tafel", "nergens"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("table-unknown");
        await (await table.PlanSession(TimeSpan.FromDays(2))).AddCase(about);
        (await Decide(chair, about, "ToOtherTable", ("tafel", $"{other.Id}"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-still-on-agenda");

        (await Load(about)).TableId.ShouldBe(table.Id);
    }

    // The budget is the table's own: what waits there can't follow the case.
    [Fact]
    public async Task Decide_ToAnotherTable_WhileADecisionOfThisOneWaits_IsRefused()
    {
        var (table, about) = await Asked();
        var other = await table.Partnership.BreakthroughTable();
        await table.Partnership.Do(w => w.Db.InterimDecisions.Add(new Domain.Cases.Method.InterimDecision(Guid.CreateVersion7(), about.Id, table.Id, "Mag dit?", "Ja.", Domain.Cases.Method.OutcomeBasis.Decision(table.Chair.OrganisationId, table.Chair.Id, "regelingen treffen"), [], table.Participant.Id, w.Now)));
        using var chair = await Host.SignIn(table.Chair);

        (await Decide(chair, about, "ToOtherTable", ("tafel", $"{other.Id}"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("case-bound-to-table");
    }

    [Fact]
    public async Task AskAgain_AtTriageWhileNobodyWasAsked_AsksTheTable()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(async w => (await w.Db.Cases.FindAsync(about.Id))!.MoveTo(CaseStage.Triage));
        using var introducer = await Host.SignIn(table.Participant);
        using var chair = await Host.SignIn(table.Chair);

        (await introducer.Submit(Form(await introducer.Get($"/casussen/{about.Reference}"), "/opnieuw"))).ShouldBeOk();

        (await chair.Get($"/tafels/{table.Id}/triage")).QuerySelector("main")!.TextContent.ShouldContain(about.Title);
    }

    [Fact]
    public async Task Decide_WarmReferral_WaitsAndSaysToWhom()
    {
        var (table, about) = await Asked();
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);

        (await Decide(chair, about, "WarmReferral", ("naar", "Schuldhulp Waterveen, S. Schuldhulp"), ("woorden", "Zij kennen de regeling"))).ShouldBeOk();

        (await Load(about)).Stage.ShouldBe(CaseStage.OnHold);
        var text = (await introducer.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent;
        text.ShouldContain("Schuldhulp Waterveen, S. Schuldhulp");
        text.ShouldContain("U blijft verantwoordelijk");
    }

    [Fact]
    public async Task Decide_BackWithAdvice_TheIntroducerCanAskAgainOnce()
    {
        var (table, about) = await Asked();
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);
        (await introducer.PostJson($"/casussen/{about.Reference}/triage/opnieuw")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("triage-not-now");
        await chair.PostJson($"/casussen/{about.Reference}/triage/oppakken");

        (await Decide(chair, about, "BackWithAdvice", ("woorden", "Bel eerst de corporatie"))).ShouldBeOk();

        (await Load(about)).Stage.ShouldBe(CaseStage.Submitted);
        (await chair.Get($"/tafels/{table.Id}/triage")).QuerySelector("main")!.TextContent.ShouldNotContain(about.Title);
        var page = await introducer.Get($"/casussen/{about.Reference}");
        page.QuerySelector("main")!.TextContent.ShouldContain("Bel eerst de corporatie");
        (await introducer.Submit(Form(page, "/opnieuw"))).ShouldBeOk();
        (await introducer.PostJson($"/casussen/{about.Reference}/triage/opnieuw")).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("triage-not-now");
        (await chair.Get($"/tafels/{table.Id}/triage")).QuerySelector("main")!.TextContent.ShouldContain(about.Title);
    }

    [Fact]
    public async Task Decide_NotAccepted_ClosesAndWhoBroughtItReadsWhyWithoutSeeingMore()
    {
        var (table, about) = await Asked();
        await table.Partnership.Do(async w => (await w.Db.Cases.FindAsync(about.Id))!.HandOver(table.Other.Id));
        using var chair = await Host.SignIn(table.Chair);
        using var introducer = await Host.SignIn(table.Participant);

        (await Decide(chair, about, "NotAccepted", ("reden", "OutsidePurpose"), ("woorden", "Ga naar het loket"))).ShouldBeOk();

        (await Load(about)).Stage.ShouldBe(CaseStage.Closed);
        var day = (await introducer.Get("/mijn-dag")).QuerySelector("main")!.TextContent;
        day.ShouldContain("Er is een antwoord op uw inbreng");
        day.ShouldNotContain(about.Title);
        var text = (await introducer.Get($"/casussen/{about.Reference}/triage")).QuerySelector("main")!.TextContent;
        text.ShouldContain("Past niet bij het doel van deze tafel");
        text.ShouldContain("Ga naar het loket");
        text.ShouldNotContain(about.Question);
        (await introducer.PostJson($"/casussen/{about.Reference}/triage/gelezen")).ShouldBeOk();
    }

    [Fact]
    public async Task Decide_WhenIncomplete_SaysWhatIsMissingAndKeepsWhatWasTyped()
    {
        var (table, about) = await Asked();
        using var chair = await Host.SignIn(table.Chair);
        var form = Form(await chair.Get($"/casussen/{about.Reference}/triage"), $"{about.Reference}/triage");

        var nothing = await chair.Submit(form);
        var page = (await chair.Submit(form, ("besluit", "NotAccepted"), ("woorden", "Omdat het zo is"))).ShouldBe(HttpStatusCode.BadRequest).Page;
        var script = await Decide(chair, about, "BackWithAdvice");

        nothing.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("Kies wat de tafel doet.");
        page.QuerySelector("#fouten")!.TextContent.ShouldContain("Kies een reden.");
        page.QuerySelector("input[value='NotAccepted']")!.HasAttribute("checked").ShouldBeTrue();
        ((IHtmlTextAreaElement)page.QuerySelector("#woorden")!).Value.ShouldBe("Omdat het zo is");
        script.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("answer-is-page");
        (await Load(about)).Stage.ShouldBe(CaseStage.Submitted);
    }

    [Fact]
    public async Task Decide_WhenTextLooksLikeCitizenNumber_AsksToLookItOverAndKeepsTheText()
    {
        var (table, about) = await Asked();
        using var chair = await Host.SignIn(table.Chair);
        var form = Form(await chair.Get($"/casussen/{about.Reference}/triage"), $"{about.Reference}/triage");

        var warned = (await chair.Submit(form, ("besluit", "BackWithAdvice"), ("woorden", "Zoek 111222333 op"))).ShouldBe(HttpStatusCode.BadRequest).Page;
        var sure = await chair.Submit(Form(warned, $"{about.Reference}/triage"), ("nagekeken", "true"));

        warned.QuerySelector("#bsn").ShouldNotBeNull();
        sure.ShouldBeOk();
        (await Load(about)).Stage.ShouldBe(CaseStage.Submitted);
    }

    [Fact]
    public async Task Decide_WhenOneBroughtItOneself_IsAllowedAndSaidSo()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(table.Chair);
        await table.AskTriage(about);
        using var chair = await Host.SignIn(table.Chair);

        var page = await chair.Get($"/casussen/{about.Reference}/triage");
        (await Decide(chair, about, "ToTable")).ShouldBeOk();

        page.QuerySelector("main")!.TextContent.ShouldContain("U bracht deze casus zelf in.");
        (await chair.Get($"/casussen/{about.Reference}")).QuerySelector("main")!.TextContent.ShouldContain("Bracht de casus ook zelf in.");
        (await chair.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldNotContain("Er is een antwoord");
    }

    [Fact]
    public async Task Waiting_WhenTheTableTookItUpMeanwhile_IsOver()
    {
        var (table, about) = await Asked();
        await table.Partnership.Do(async w => (await w.Db.Cases.FindAsync(about.Id))!.MoveTo(CaseStage.OnTable));
        using var chair = await Host.SignIn(table.Chair);

        (await chair.Ask($"/casussen/{about.Reference}/triage", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await chair.Get($"/tafels/{table.Id}/triage")).QuerySelector("main")!.TextContent.ShouldNotContain(about.Title);
    }

    private static Task<Answer> Decide(WebClient client, CaseAtWork about, string outcome, params (string, string)[] fields) =>
        client.PostJson($"/casussen/{about.Reference}/triage", [("besluit", outcome), .. fields]);

    private static IHtmlFormElement Form(IHtmlDocument page, string ending) => page.Forms.Single(f => f.GetAttribute("action")!.EndsWith(ending, StringComparison.Ordinal));

    private async Task<(TableAtWork Table, CaseAtWork About)> Asked(bool urgent = false)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.AskTriage(about, urgent: urgent);
        return (table, about);
    }

    private async Task<Case> Load(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(about.Introducer.Caller, "test", "test", Cancellation);
        return await scope.Db.Cases.AsNoTracking().SingleAsync(c => c.Id == about.Id, Cancellation);
    }

    private async Task<List<CaseEventKind>> Kinds(CaseAtWork about)
    {
        await using var scope = await Host.Reading.Open(about.Introducer.Caller, "test", "test", Cancellation);
        return await scope.Db.CaseEvents.Where(e => e.CaseId == about.Id).Select(e => e.Kind).ToListAsync(Cancellation);
    }
}
