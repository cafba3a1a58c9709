using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>Stages, waiting and the ladder.</summary>
public abstract class CourseTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData("/fase")]
    [InlineData("/escalatie")]
    [InlineData("/nazorg")]
    [InlineData("/afsluiten")]
    [InlineData("/heropenen")]
    public async Task Pages_WhenNotOnTheCase_AreNotThere(string under)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var other = await Host.SignIn(table.Other);
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());

        (await other.Ask($"/casussen/{about.Reference}{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await other.PostJson($"/casussen/{about.Reference}{(under == "/nazorg" ? $"/nazorg/{Guid.NewGuid()}" : under)}", ("naar", "Triage"), ("waarom", "Zo is het."), ("uitkomst", "Withdrawn"), ("contact", $"{table.Other.Id}"), ("niet-verteld", "x"))).ShouldBe(HttpStatusCode.NotFound);
        (await administrator.Ask($"/casussen/{about.Reference}{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Move_ToAStageThatFollows_IsOfferedAndGoesOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var page = await client.Get($"/casussen/{about.Reference}/fase");
        var command = Guid.CreateVersion7().ToString();

        page.QuerySelectorAll("input[name=naar]").Select(i => i.GetAttribute("value")).ShouldBe(["Triage", "OnHold"]);
        page.QuerySelector("main")!.TextContent.ShouldContain("Of deze casus op tafel komt, beslissen de voorzitter en de doorbreker");
        (await client.PostJson($"/casussen/{about.Reference}/fase", ("naar", "Triage"), ("waarom", "De tafel kijkt ernaar."), ("commandId", command))).ShouldBeOk();
        (await client.PostJson($"/casussen/{about.Reference}/fase", ("naar", "Triage"), ("waarom", "De tafel kijkt ernaar."), ("commandId", command))).ShouldBeOk();
        (await client.PostJson($"/casussen/{about.Reference}/fase", ("naar", "InProgress"), ("waarom", "Wij gaan aan de slag."))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("stage-not-allowed");
        (await client.PostJson($"/casussen/{about.Reference}/fase", ("naar", "Closed"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("stage-not-allowed");

        (await Events(about)).ShouldBe([CaseEventKind.StageChanged]);
    }

    [Fact]
    public async Task Hold_WithoutReasonOrDay_ComesBackInDutchWithWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);

        var noDay = await client.Post($"/casussen/{about.Reference}/fase", ("naar", "OnHold"), ("waarom", "Wachten op de notaris."), ("op", ""));
        var noReason = await client.Post($"/casussen/{about.Reference}/fase", ("naar", "OnHold"), ("waarom", ""), ("op", Day(14)));

        noDay.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent.ShouldContain("Kies een dag na vandaag");
        ((IHtmlTextAreaElement)noDay.Page.QuerySelector("#waarom-OnHold")!).Value.ShouldBe("Wachten op de notaris.");
        noReason.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent.ShouldContain("Schrijf op waarom.");
        noReason.Page.QuerySelector("#op-OnHold")!.GetAttribute("value").ShouldBe(Day(14));
    }

    [Theory]
    [InlineData(CaseStage.Submitted, "Triage", "De tafel kijkt wat zij met de casus kan.")]
    [InlineData(CaseStage.OnTable, "InProgress", "De afspraken zijn gemaakt; nu voeren we ze uit.")]
    public async Task MoveForward_WithoutAReason_IsAskedForItAndOneIsFilledIn(CaseStage from, string to, string usual)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        if (from != CaseStage.Submitted)
        {
            await table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).MoveTo(from));
        }

        using var client = await Host.SignIn(table.Participant);
        var page = await client.Get($"/casussen/{about.Reference}/fase");
        var form = page.QuerySelectorAll<IHtmlFormElement>("main form").Single(f => f.QuerySelector<IHtmlInputElement>("input[name=naar]")!.Value == to);

        var asked = await client.Submit(form, ("waarom", " "));
        var script = await client.PostJson($"/casussen/{about.Reference}/fase", ("naar", to));
        (await client.Submit(form, ("commandId", $"{Guid.CreateVersion7()}"))).ShouldBeOk();

        asked.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent.ShouldContain("Schrijf op waarom.");
        script.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("reason-missing");
        (await client.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent.ShouldContain(usual);
    }

    [Fact]
    public async Task StartItem_OfACaseThatWasNotOnTheTable_SaysWhichSessionTookItUp()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.AddCase(about);
        using var chair = await Host.SignIn(table.Chair);
        using var lead = await Host.SignIn(table.Participant);

        (await chair.PostJson($"/sessies/{session.Id}/punten/{item}/starten")).ShouldBeOk();

        var text = (await lead.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent;
        text.ShouldContain("Fase: op tafel");
        text.ShouldContain("Geopend als agendapunt van sessie 1.");
    }

    [Fact]
    public async Task MoveBack_WithoutAReason_IsAskedForIt()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        (await client.PostJson($"/casussen/{about.Reference}/fase", ("naar", "Triage"), ("waarom", "De tafel kijkt ernaar."))).ShouldBeOk();

        var asked = await client.Post($"/casussen/{about.Reference}/fase", ("naar", "Submitted"), ("waarom", ""));

        asked.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent.ShouldContain("Schrijf op waarom.");
        (await client.Post($"/casussen/{about.Reference}/fase", ("naar", "Submitted"), ("waarom", "Te vroeg."))).ShouldBeOk();
    }

    [Fact]
    public async Task Hold_UntilADay_ShowsOnMyDayFromThatDayOn()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Wacht op de notaris");
        using var client = await Host.SignIn(table.Participant);
        (await client.Post($"/casussen/{about.Reference}/fase", ("naar", "OnHold"), ("waarom", "Notaris."), ("op", Day(14)))).ShouldBeOk();
        var before = (await client.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent;

        Host.Time.Advance(TimeSpan.FromDays(14.1));
        await Work();
        using var later = await Host.SignIn(table.Participant);
        var after = (await later.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!;

        before.ShouldNotContain("Weer kijken");
        after.TextContent.ShouldContain("Weer kijken: Wacht op de notaris");
        after.QuerySelector($"a[href='/casussen/{about.Reference}/fase']").ShouldNotBeNull();
        var again = await later.Get($"/casussen/{about.Reference}/fase");
        again.QuerySelector("#waarom-Submitted")!.TextContent.ShouldBe("Het wachten is voorbij.");
        (await later.Post($"/casussen/{about.Reference}/fase", ("naar", "Submitted"), ("waarom", "Het wachten is voorbij."))).ShouldBeOk();
        (await later.Get("/mijn-dag")).QuerySelector("#wacht")!.ParentElement!.TextContent.ShouldNotContain("Weer kijken");
    }

    [Theory]
    [InlineData(OutcomeKind.Agreement, false, CaseStage.InProgress)]
    [InlineData(OutcomeKind.Advice, false, CaseStage.OnTable)]
    [InlineData(null, true, CaseStage.InProgress)]
    [InlineData(null, false, CaseStage.OnTable)]
    public async Task FinishItem_WithSomethingToCarryOut_TheCaseGoesOnByItself(OutcomeKind? outcome, bool action, CaseStage expected)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.AddCase(about);
        await session.Admit(item, table.Chair, table.Participant);
        using var chair = await Host.SignIn(table.Chair);
        (await chair.PostJson($"/sessies/{session.Id}/punten/{item}/starten")).ShouldBeOk();
        await table.Partnership.Do(w =>
        {
            if (outcome is { } kind)
            {
                w.Db.Outcomes.Add(new Outcome(Guid.CreateVersion7(), session.Id, item, about.Id, kind, "Zo doen wij het", null, null, table.Chair.Id, w.Now));
            }

            if (action)
            {
                w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), table.Id, session.Id, item, about.Id, "Bellen", table.Other.Id, table.Other.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime), table.Chair.Id, w.Now));
            }
        });

        (await chair.PostJson($"/sessies/{session.Id}/punten/{item}/afronden")).ShouldBeOk();

        (await Stage(about)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("sluiten")]
    [InlineData("starten")]
    public async Task NextItemOrClosing_WhenAnAgreementWasMade_TheCaseGoesOnToo(string how)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.AddCase(about);
        var next = await session.AddTopic();
        using var chair = await Host.SignIn(table.Chair);
        (await chair.PostJson($"/sessies/{session.Id}/punten/{item}/starten")).ShouldBeOk();
        await table.Partnership.Do(w => w.Db.Outcomes.Add(new Outcome(Guid.CreateVersion7(), session.Id, item, about.Id, OutcomeKind.Agreement, "Zo doen wij het", null, null, table.Chair.Id, w.Now)));

        (await chair.PostJson(how == "sluiten" ? $"/sessies/{session.Id}/sluiten" : $"/sessies/{session.Id}/punten/{next}/starten")).ShouldBeOk();

        (await Stage(about)).ShouldBe(CaseStage.InProgress);
    }

    [Fact]
    public async Task Escalate_AndWhatCameBack_StandOnThePageAndTheTimeline()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var path = $"/casussen/{about.Reference}/escalatie";
        var form = (IHtmlFormElement)(await client.Get(path)).QuerySelector($"form[action='{path}']")!;

        var sent = await client.Submit(form, ("trede", "Landelijk Maatwerkloket Multiproblematiek | Overbruggingsprocedure"), ("verstuurd", "Dossier met de vraag om zes maanden."), ("op", Day(-1)));
        var answer = (IHtmlFormElement)sent.ShouldBeOk().Page.QuerySelector("form[action$='/antwoord']")!;
        var tooEarly = await client.Submit(answer, ("antwoord", "Akkoord voor zes maanden."), ("op", Day(-5)));
        var right = await client.Submit(answer, ("antwoord", "Akkoord voor zes maanden."), ("op", Day(0)), ("commandId", $"{Guid.CreateVersion7()}"));

        sent.Page.QuerySelector(".pok-steps__step[aria-current]")!.TextContent.ShouldBe("Landelijk Maatwerkloket Multiproblematiek");
        tooEarly.ShouldBe(HttpStatusCode.BadRequest);
        tooEarly.Page.QuerySelector("main")!.TextContent.ShouldContain("Akkoord voor zes maanden.");
        right.ShouldBeOk().Page.QuerySelector("main")!.TextContent.ShouldContain("Beantwoord");
        var timeline = (await client.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("main")!.TextContent;
        timeline.ShouldContain("Overbruggingsprocedure: Dossier met de vraag");
        timeline.ShouldContain("Akkoord voor zes maanden.");
    }

    [Fact]
    public async Task Escalate_WithoutText_ComesBackInDutchWithWhatWasChosen()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.Post($"/casussen/{about.Reference}/escalatie", ("trede", "Maatwerkregister"), ("verstuurd", ""), ("op", Day(-2)));

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#op")!.GetAttribute("value").ShouldBe(Day(-2));
        ((IHtmlSelectElement)answer.Page.QuerySelector("#trede")!).Value.ShouldBe("Maatwerkregister");
        (await Events(about)).ShouldBeEmpty();
    }

    private string Day(int fromToday) => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime).AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task Work() => await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation);

    private async Task<CaseStage> Stage(CaseAtWork about)
    {
        var stage = CaseStage.Closed;
        await Host.NewPartnership().Do(async w => stage = (await w.Db.Cases.SingleAsync(c => c.Id == about.Id, Cancellation)).Stage);
        return stage;
    }

    private async Task<List<CaseEventKind>> Events(CaseAtWork about)
    {
        List<CaseEventKind> found = [];
        await Host.NewPartnership().Do(async w => found = await w.Db.CaseEvents.Where(e => e.CaseId == about.Id).OrderBy(e => e.At).Select(e => e.Kind).ToListAsync(Cancellation));
        return found;
    }
}
