using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Tables;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public abstract class IntroduceCaseTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private static readonly (string, string)[] Answered = [("gevaar", "nee"), ("weet", "Agrees"), ("weet-sinds", "2026-03-01")];

    [Fact]
    public async Task Introduce_WhenMember_CaseIsSubmittedAndIntroducerLeads()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");
        var answer = await client.Submit(Form(page), [.. Answered, ("titel", "Dreigende ontruiming"), ("vraag", "Mag ik blijven?"), ("gemeente", $"{table.Partnership.Municipality}")]);

        answer.ShouldBeOk().Address.AbsolutePath.ShouldBe($"/casussen/{table.Prefix}-2026-001");
        var text = answer.Page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Aangemeld");
        text.ShouldContain("Mag ik blijven?");
        text.ShouldContain("omdat u casusregisseur bent");
    }

    [Fact]
    public async Task Introduce_WhenSixteenAtOnce_EveryReferenceIsGivenOutOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => client.PostJson("/casussen/nieuw", Fields(table, $"Casus {i}", "Hoe verder?"))));

        answers.Select(a => a.ShouldBeOk().Json.GetProperty("go").GetString()).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(1, 16).Select(n => $"/casussen/{table.Prefix}-2026-{n:000}"));
    }

    [Fact]
    public async Task Introduce_WhenFormIsSentTwice_IsOneCase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        (string, string)[] fields = [.. Fields(table, "Casus", "Hoe verder?"), ("commandId", $"{Guid.CreateVersion7()}")];

        var first = await client.PostJson("/casussen/nieuw", fields);
        var again = await client.PostJson("/casussen/nieuw", fields);

        again.ShouldBeOk().Json.GetProperty("go").GetString().ShouldBe(first.ShouldBeOk().Json.GetProperty("go").GetString());
    }

    [Fact]
    public async Task Introduce_WhenCovenantLapsed_IsRefusedAndSaysSo()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Partnership.Do(async w =>
        {
            var found = (await w.Db.Tables.FindAsync(table.Id))!;
            var day = DateOnly.FromDateTime(w.Now.UtcDateTime);
            found.Change(found.Version, new TableCharter(found.Name, found.Purpose, "Convenant", day.AddYears(-2), day.AddDays(-1), null, "", false, []));
        });
        using var client = await Host.SignIn(table.Participant);

        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");
        var answer = await client.PostJson("/casussen/nieuw", Fields(table, "Casus", "Hoe verder?"));

        page.QuerySelector("main")!.TextContent.ShouldContain("geldt vandaag niet");
        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("covenant-lapsed");
    }

    [Fact]
    public async Task Introduce_WhenPartnerMeeting_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable(TableKind.PartnerMeeting);
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.PostJson("/casussen/nieuw", Fields(table, "Casus", "Hoe verder?"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("no-cases-here");
    }

    [Fact]
    public async Task Introduce_WhenOutsider_TableIsNotThere()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(await table.Partnership.Outsider());

        (await client.PostJson("/casussen/nieuw", Fields(table, "Casus", "Hoe verder?"))).ShouldBe(HttpStatusCode.NotFound);
        (await client.Ask($"/casussen/nieuw?tafel={table.Id}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Introduce_WhenTextLooksLikeCitizenNumber_AsksToLookItOverAndKeepsTheText()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");

        var warned = await client.Submit(Form(page), [.. Answered, ("titel", "Casus"), ("vraag", "Mijn nummer is 1112.22.333, help mij"), ("gemeente", $"{table.Partnership.Municipality}")]);
        warned.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#bsn").ShouldNotBeNull();
        ((IHtmlTextAreaElement)warned.Page.QuerySelector("#vraag")!).Value.ShouldContain("1112.22.333");
        var sure = await client.Submit(Form(warned.Page), ("nagekeken", "true"));

        sure.ShouldBeOk().Address.AbsolutePath.ShouldStartWith($"/casussen/{table.Prefix}-2026-");
    }

    [Fact]
    public async Task Introduce_WhenItLooksLikeItNamesSomebody_AsksOnceAndKeepsTheText()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");
        (string, string)[] typed = [.. Answered, ("titel", "Casus"), ("vraag", "Mevrouw De Wit wil blijven"), ("geprobeerd", "Bel 06-12345678, geboren op 3 mei 1981"), ("gemeente", $"{table.Partnership.Municipality}")];

        var script = await client.SubmitAsScript(Form(page), typed);
        var warned = await client.Submit(Form(page), typed);
        // Something else goes wrong after the tick: what was looked over is not asked again.
        var wrong = await client.Submit(Form(warned.Page), ("nagekeken", "true"), ("titel", ""));
        var sure = await client.Submit(Form(wrong.Page), ("titel", "Casus"));

        script.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("answer-is-page");
        var notice = warned.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#sporen")!.TextContent;
        notice.ShouldContain("een naam, een geboortedatum en een telefoonnummer");
        notice.ShouldContain("In een inbreng staan geen namen");
        ((IHtmlTextAreaElement)warned.Page.QuerySelector("#geprobeerd")!).Value.ShouldContain("06-12345678");
        wrong.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#sporen").ShouldBeNull();
        sure.ShouldBeOk().Address.AbsolutePath.ShouldStartWith($"/casussen/{table.Prefix}-2026-");
    }

    [Fact]
    public async Task Introduce_WhenShown_MarksTheFieldsThatTheScriptLooksOver()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");

        foreach (var field in (string[])["titel", "vraag", "geprobeerd", "vast-hoe", "spoed-waarom", "weet-waarom"])
        {
            page.QuerySelector($"#{field}")!.HasAttribute("data-traces").ShouldBeTrue(field);
        }
    }

    [Fact]
    public async Task Introduce_WhenOrganisationIsNoMunicipality_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.PostJson("/casussen/nieuw", ("tafel", $"{table.Id}"), ("titel", "Casus"), ("vraag", "Hoe verder?"), ("gemeente", $"{table.Participant.OrganisationId}"), ("gevaar", "nee"), ("weet", "Agrees"), ("weet-sinds", "2026-03-01"));

        answer.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("municipality-answers");
    }

    [Fact]
    public async Task Introduce_WhenEverythingIsTold_CaseShowsItAndTheTableIsAsked()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        var page = await client.Get($"/casussen/nieuw?tafel={table.Id}");
        var answer = await client.Submit(Form(page), [
            .. Answered,
            ("titel", "Dreigende ontruiming"), ("vraag", "Mag ik blijven?"), ("gemeente", $"{table.Partnership.Municipality}"),
            ("geprobeerd", "Twee betalingsregelingen"), ("leefgebied", "Housing"), ("leefgebied", "Money"),
            ("vast", "Legal"), ("vast-hoe", "Regels botsen"), ("spoed", "ja"), ("spoed-waarom", "Over negen dagen ontruiming"),
        ]);

        var text = answer.ShouldBeOk().Page.QuerySelector("main")!.TextContent;
        foreach (var told in (string[])["Twee betalingsregelingen", "Wonen", "Geld", "juridisch", "Regels botsen", "Spoed", "Over negen dagen ontruiming", "sinds 1 maart", "Wacht op antwoord van de tafel", "dinsdag 17 maart"])
        {
            text.ShouldContain(told);
        }

        var written = (await LogAfter(before)).Where(e => e.Action == "IntroduceCase").ShouldHaveSingleItem();
        written.Cases.Count.ShouldBe(1);
        written.Purpose.ShouldBe("inbreng");
    }

    [Fact]
    public async Task Introduce_WhenAnswersMakeFieldsIrrelevant_TheyAreNotKept()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.Post("/casussen/nieuw", [
            .. Fields(table, "Casus", "Hoe verder?"), ("spoed", "nee"), ("spoed-waarom", "staat er nog"), ("vast-hoe", "ook dit"), ("weet-waarom", "en 111222333 dit"),
        ]);

        var text = answer.ShouldBeOk().Page.QuerySelector("main")!.TextContent;
        text.ShouldNotContain("staat er nog");
        text.ShouldNotContain("ook dit");
        text.ShouldNotContain("111222333");
    }

    [Fact]
    public async Task Introduce_WhenSomethingIsMissing_SaysWhatAndKeepsTheRest()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        (string, string)[] typed =
        [
            ("gevaar", "nee"), ("tafel", $"{table.Id}"), ("gemeente", $"{table.Partnership.Municipality}"), ("titel", "Kort"), ("vraag", ""),
            ("geprobeerd", "Al van alles"), ("leefgebied", "Money"), ("spoed", "ja"), ("weet", "NotYet"),
        ];

        var page = (await client.Post("/casussen/nieuw", typed)).ShouldBe(HttpStatusCode.BadRequest).Page;
        var script = await client.PostJson("/casussen/nieuw", typed);

        var errors = page.QuerySelector("#fouten")!.TextContent;
        errors.ShouldContain("Schrijf op wat de inwoner vraagt.");
        errors.ShouldContain("Schrijf op waarom het niet kan wachten.");
        errors.ShouldContain("Schrijf op waarom de inwoner het nog niet weet of wil.");
        ((IHtmlTextAreaElement)page.QuerySelector("#geprobeerd")!).Value.ShouldBe("Al van alles");
        page.QuerySelector("input[name='leefgebied'][value='Money']")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("input[name='spoed'][value='ja']")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("input[name='gevaar'][value='nee']")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelectorAll("#fouten a").ShouldAllBe(a => page.QuerySelector(a.GetAttribute("href")!) != null);
        script.ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("answer-is-page");
    }

    [Fact]
    public async Task Introduce_WhenNobodySaidWhetherThereIsDanger_AsksThatFirst()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.Post("/casussen/nieuw", [.. Fields(table, "Casus", "Hoe verder?").Where(f => f.Item1 != "gevaar")]);

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten li")!.TextContent.ShouldContain("acuut gevaar");
    }

    private static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form[action='/casussen/nieuw']")!;

    private static (string, string)[] Fields(TableAtWork table, string title, string question) =>
        [.. Answered, ("tafel", $"{table.Id}"), ("titel", title), ("vraag", question), ("gemeente", $"{table.Partnership.Municipality}")];
}
