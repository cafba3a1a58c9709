using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Accountability;
using PokCases.Web.Deadlines;
using PokCases.Web.Outcomes.Surveys;
using PokCases.Web.Shell;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

/// <summary>Anonymous questionnaires: opened by the coordinator, answered without a trace, shown when they are over and enough people answered.</summary>
public abstract class SurveyTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Said = "De brieven waren moeilijk te lezen.";

    private DateOnly Today => DateOnly.FromDateTime(Host.Time.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task Open_ByTheCoordinator_ShowsTheAddressOnceWithAQrCode()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        using var nobody = Host.Browser();
        var form = OpenForm(await coordinator.Get(SurveysModule.Path));

        var given = await coordinator.Submit(form, Filled(table));
        var again = await coordinator.Submit(form, Filled(table));

        var address = new Uri(given.ShouldBeOk().Page.QuerySelector("main code")!.TextContent).AbsolutePath;
        given.Page.QuerySelector("main svg.pok-qr path").ShouldNotBeNull();
        again.ShouldBeOk().Page.QuerySelector("main code").ShouldBeNull();
        (await nobody.Get(address)).QuerySelector("main")!.TextContent.ShouldContain($"Tafel {table.Prefix}");
        (await coordinator.Get(SurveysModule.Path)).QuerySelector("main .pok-rows")!.TextContent.ShouldContain($"Tafel {table.Prefix}: inwoners");
    }

    [Fact]
    public async Task Open_ForAPeriodThatEndsBeforeItBegins_SaysSoAndKeepsWhatWasTyped()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());

        var answer = await coordinator.Submit(OpenForm(await coordinator.Get(SurveysModule.Path)), [.. Filled(table).Where(f => f.Name is not "van"), ("van", $"{Today.AddDays(40):yyyy-MM-dd}")]);

        answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#tot-fout").ShouldNotBeNull();
        ((IHtmlInputElement)answer.Page.QuerySelector("#van")!).Value.ShouldBe($"{Today.AddDays(40):yyyy-MM-dd}");
        answer.Page.QuerySelector($"option[value='{table.Id}'][selected]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Surveys_ForWhoIsNoCoordinator_AreRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var id = await Over(table, 20, [0, 0, 0, 10, 10]);
        using var chair = await Host.SignIn(table.Chair);

        (await chair.Ask(SurveysModule.Path, "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await chair.Ask(SurveysModule.PathOf(id), "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await chair.PostJson($"{SurveysModule.PathOf(id)}/sluiten")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Answer_WithoutAnAccount_IsCountedAndLeavesNothingOfWho()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (id, address) = await Open(table);
        using var nobody = Host.Browser();
        var form = Form(await nobody.Get(address));
        var before = await LastEntry();

        var thanks = await nobody.Submit(form, ("Heard", "Mostly"), ("Solved", "ALittle"), (AnswerForm.RemarkField, Said));
        await nobody.Submit(form, ("Heard", "Mostly"), ("Solved", "ALittle"), (AnswerForm.RemarkField, Said));

        thanks.ShouldBeOk().Page.QuerySelector("h1")!.TextContent.ShouldBe("Dank u wel");
        thanks.Page.QuerySelector("script").ShouldBeNull();
        thanks.Header("Referrer-Policy").ShouldBe("no-referrer");
        nobody.CookieHeader.Split(';').Length.ShouldBe(1, "The proof that the form is ours, and nothing else.");
        var entries = await LogAfter(before);
        entries.Count.ShouldBe(1, "The same form sent again is the same answer.");
        var entry = entries[0];
        (entry.Action, entry.Person, entry.From, entry.Trace, entry.Subjects.Count, entry.Cases.Count).ShouldBe(("AnswerSurvey", Guid.Empty, "", "", 0, 0));
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.Surveys.SingleAsync(s => s.Id == id, Cancellation)).Received.ShouldBe(1);
        var tallies = await scope.Db.SurveyTallies.Where(t => t.SurveyId == id).ToListAsync(Cancellation);
        tallies.Select(t => (t.Question, t.Answer, t.Count)).ShouldBe([(SurveyQuestion.Heard, SurveyAnswer.Mostly, 1), (SurveyQuestion.Solved, SurveyAnswer.ALittle, 1)], ignoreOrder: true);
        (await scope.Db.SurveyRemarks.SingleAsync(r => r.SurveyId == id, Cancellation)).Text.ShouldBe(Said);
        await scope.Record();
    }

    [Fact]
    public async Task Answer_InEnglish_IsAskedAndThankedInEnglish()
    {
        var (_, address) = await Open(await Host.NewPartnership().BreakthroughTable());
        using var nobody = Host.Browser();
        var dutch = await nobody.Get(address);

        var english = await nobody.Get(dutch.QuerySelector("main a[hreflang=en]")!.GetAttribute("href")!);
        var thanks = await nobody.Submit(Form(english), ("Heard", "Completely"));

        english.DocumentElement.GetAttribute("lang").ShouldBe("en");
        english.QuerySelector("main")!.TextContent.ShouldContain("Did people listen to you?");
        thanks.ShouldBeOk().Page.QuerySelector("h1")!.TextContent.ShouldBe("Thank you");
    }

    [Theory]
    [InlineData("Het nummer is 111222333", "#bsn")]
    [InlineData("Mevrouw Jansen hielp mij goed", "#sporen")]
    public async Task Answer_WithATraceOfAPerson_AsksOnceToLookItOver(string words, string notice)
    {
        var (_, address) = await Open(await Host.NewPartnership().BreakthroughTable());
        using var nobody = Host.Browser();

        var asked = await nobody.Submit(Form(await nobody.Get(address)), ("Heard", "NotReally"), (AnswerForm.RemarkField, words));
        var sent = await nobody.Submit(Form(asked.Page), ("nagekeken", "true"));

        asked.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector(notice).ShouldNotBeNull();
        asked.Page.QuerySelector("input[name=Heard][value=NotReally][checked]").ShouldNotBeNull();
        asked.Page.QuerySelector("textarea")!.TextContent.ShouldContain(words);
        sent.ShouldBeOk().Page.QuerySelector("h1")!.TextContent.ShouldBe("Dank u wel");
    }

    [Fact]
    public async Task Answer_OfNothingOrTooMuch_SaysWhatToPutRight()
    {
        var (_, address) = await Open(await Host.NewPartnership().BreakthroughTable());
        using var nobody = Host.Browser();
        var form = Form(await nobody.Get(address));

        var nothing = await nobody.Submit(form);
        var much = await nobody.Submit(form, ("Heard", "Mostly"), (AnswerForm.RemarkField, new string('x', SurveyRemark.Longest + 1)));
        var strange = await nobody.Submit(form, ("Heard", "Best"));

        nothing.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("nog niets");
        much.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector($"#{AnswerForm.RemarkField}-fout").ShouldNotBeNull();
        much.Page.QuerySelector("input[name=Heard][value=Mostly][checked]").ShouldNotBeNull();
        strange.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Address_ThatIsClosedOverOrUnknown_GivesOnePageForAll()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        using var nobody = Host.Browser();
        var (id, closed) = await Open(table);
        var form = Form(await nobody.Get(closed));
        var (renewed, old) = await Open(table);
        var fresh = await coordinator.SendForm($"{SurveysModule.PathOf(renewed)}/adres");
        await Over(table, 1, [0, 0, 0, 0, 1], secret: "al-voorbij");

        (await coordinator.PostJson($"{SurveysModule.PathOf(id)}/sluiten")).ShouldBeOk();

        var unknown = await nobody.Ask("/vragenlijst/nooit-geweest", "text/html");
        foreach (var address in (string[])[closed, old, "/vragenlijst/al-voorbij"])
        {
            (await nobody.Ask(address, "text/html")).ShouldBe(HttpStatusCode.NotFound).Body.ShouldBe(unknown.Body);
        }

        (await nobody.Submit(form, ("Heard", "Mostly"))).ShouldBe(HttpStatusCode.NotFound);
        (await nobody.Get(new Uri(fresh.ShouldBeOk().Page.QuerySelector("main code")!.TextContent).AbsolutePath)).QuerySelector("main form").ShouldNotBeNull();
        (await coordinator.Post($"{SurveysModule.PathOf(id)}/sluiten")).ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#fouten")!.TextContent.ShouldContain("al gesloten");
    }

    [Fact]
    public async Task Figures_OfEnoughAnswers_AreGroupsForTheChairAndWordsForTheCoordinatorAlone()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var id = await Over(table, 24, [2, 3, 5, 9, 5], Said);
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());
        using var chair = await Host.SignIn(table.Chair);

        var page = await coordinator.Get(SurveysModule.PathOf(id));
        var own = await chair.Get($"/uitkomsten?tafel={table.Id}");
        var file = await chair.Ask($"/uitkomsten/uitkomsten.csv?tafel={table.Id}");

        string[] groups = ["Nee, helemaal niet tot en met Een beetje 10", "Ja, grotendeels tot en met Ja, helemaal 15"];
        Groups(page).ShouldBe(groups);
        Groups(own).ShouldBe(groups);
        page.QuerySelector("main")!.TextContent.ShouldContain("Ongeveer 25 mensen");
        page.QuerySelector("main")!.TextContent.ShouldContain(Said);
        own.DocumentElement.TextContent.ShouldNotContain(Said);
        own.QuerySelector($"main a[href='{SurveysModule.Path}']").ShouldBeNull();
        file.ShouldBeOk().Body.ShouldContain($"Tevredenheid;Tafel {table.Prefix}: inwoners: Is er naar u geluisterd?: Ja, grotendeels tot en met Ja, helemaal;");
        file.Body.ShouldNotContain(Said);
    }

    [Fact]
    public async Task Figures_OfTooFewOrBeforeTheEnd_ShowNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var few = await Over(table, 9, [0, 0, 0, 0, 9], Said);
        var (open, _) = await Open(table, 30);
        using var coordinator = await Host.SignIn(await table.Partnership.Coordinator());

        foreach (var id in (Guid[])[few, open])
        {
            var page = await coordinator.Get(SurveysModule.PathOf(id));
            page.QuerySelector("main table").ShouldBeNull();
            page.QuerySelector("main")!.TextContent.ShouldNotContain(Said);
        }

        var own = await coordinator.Get($"/uitkomsten?tafel={table.Id}");
        own.QuerySelector("section[aria-labelledby=tevredenheid]")!.TextContent.ShouldContain("minder dan 10");
        own.QuerySelector("section[aria-labelledby=tevredenheid] table").ShouldBeNull();
    }

    [Fact]
    public async Task Sweep_AYearAfterTheEnd_DeletesWordsAndKeepsCounts()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var longAgo = await Over(table, 20, [0, 0, 0, 10, 10], Said, endedDays: 400);
        var lately = await Over(table, 20, [0, 0, 0, 10, 10], Said);

        await table.Partnership.Do(w => Host.Services.GetServices<IDueHandler>().Single(h => h.Kind == SweepSurveyRemarks.Work).Do(w, SweepSurveyRemarks.Everything));

        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.SurveyRemarks.CountAsync(r => r.SurveyId == longAgo, Cancellation)).ShouldBe(0);
        (await scope.Db.SurveyRemarks.CountAsync(r => r.SurveyId == lately, Cancellation)).ShouldBe(1);
        (await scope.Db.Surveys.SingleAsync(s => s.Id == longAgo, Cancellation)).RemarksDeletedOn.ShouldBe(Today);
        (await scope.Db.SurveyTallies.Where(t => t.SurveyId == longAgo).SumAsync(t => t.Count, Cancellation)).ShouldBe(20);
        await scope.Record();
    }

    private static IHtmlFormElement OpenForm(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector($"form[action='{SurveysModule.Path}']")!;

    private static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form")!;

    // Of the one question that was answered, a line for each group.
    private static IEnumerable<string> Groups(IHtmlDocument page) => page.QuerySelectorAll("main table tbody tr")
        .Where(r => r.Children[0].TextContent.Trim() == "Is er naar u geluisterd?")
        .Select(r => $"{r.Children[1].TextContent.Trim()} {r.Children[2].TextContent.Trim()}");

    private (string Name, string Value)[] Filled(TableAtWork table) =>
        [("tafel", $"{table.Id}"), ("voor", "Residents"), ("van", $"{Today:yyyy-MM-dd}"), ("tot", $"{Today.AddDays(30):yyyy-MM-dd}")];

    // Open for a month; its id and address.
    private async Task<(Guid Id, string Address)> Open(TableAtWork table, int received = 0)
    {
        var secret = AddressSecrets.New();
        var survey = new Survey(Guid.CreateVersion7(), table.Id, SurveyAudience.Residents, Today, Today.AddDays(30), AddressSecrets.HashOf(secret), Today);
        for (var i = 0; i < received; i++)
        {
            survey.Receive(Today);
        }

        await table.Partnership.Do(w => w.Db.Surveys.Add(survey));
        return (survey.Id, AnswerEndpoints.PathOf(secret));
    }

    // Over some days ago, with one question answered.
    private async Task<Guid> Over(TableAtWork table, int received, int[] heard, string? words = null, int endedDays = 2, string? secret = null)
    {
        var last = Today.AddDays(-endedDays);
        var survey = new Survey(Guid.CreateVersion7(), table.Id, SurveyAudience.Residents, last.AddDays(-7), last, AddressSecrets.HashOf(secret ?? AddressSecrets.New()), last);
        for (var i = 0; i < received; i++)
        {
            survey.Receive(last);
        }

        await table.Partnership.Do(w =>
        {
            w.Db.Surveys.Add(survey);
            w.Db.SurveyTallies.AddRange(heard.Select((count, index) => new SurveyTally(survey.Id, SurveyQuestion.Heard, (SurveyAnswer)(index + 1), count)));
            if (words is not null)
            {
                w.Db.SurveyRemarks.Add(new SurveyRemark(Guid.NewGuid(), survey.Id, words));
            }
        });
        return survey.Id;
    }
}
