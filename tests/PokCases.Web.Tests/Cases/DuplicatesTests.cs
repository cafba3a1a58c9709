using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>Cases that may be about the same are shown as far as the person asking sees them anyway; of others not even how many.</summary>
public abstract class DuplicatesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string New = "/casussen/nieuw";
    private const string Ask = "Er kan een casus zijn die hierop lijkt en die u niet mag zien.";

    [Fact]
    public async Task Show_WhenTheViewerSeesTheOther_NamesItAndLogsBoth()
    {
        var words = Words(3);
        var table = await Host.NewPartnership().BreakthroughTable();
        var first = await table.Introduce(table.Other, title: words, question: "Wat nu?");
        await table.AskTriage(first);
        var again = await table.Introduce(title: $"Opnieuw {words}", question: "En nu?");
        await table.AskTriage(again);
        using var chair = await Host.SignIn(table.Chair);
        var before = await LastEntry();

        var page = await chair.Get($"/casussen/{again.Reference}/triage");

        page.QuerySelector($"a[href='/casussen/{first.Reference}/triage']")!.TextContent.ShouldContain(first.Title);
        page.QuerySelector("main")!.TextContent.ShouldNotContain(Ask);
        (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem().Cases.ShouldBe([first.Id, again.Id], ignoreOrder: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Show_WhenTheViewerMayNotSeeTheOthers_SaysTheSameHoweverManyThereAre(int others)
    {
        var word = $"kenmerkwoord{Guid.NewGuid():N}";
        var partnership = Host.NewPartnership();
        var (table, elsewhere) = (await partnership.BreakthroughTable(), await partnership.BreakthroughTable());
        List<CaseAtWork> hidden = [];
        for (var i = 0; i < others; i++)
        {
            hidden.Add(await elsewhere.Introduce(title: $"Geheime ontruiming {word}", question: "Houden wij ons huis?"));
        }

        var about = await table.Introduce(title: $"Ontruiming dreigt: {word}", question: "Houden wij ons huis?");
        await table.AskTriage(about);
        using var introducer = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        var page = await introducer.Get($"/casussen/{about.Reference}/triage");

        var card = page.QuerySelector("section[aria-labelledby='lijkt-op']")!;
        card.TextContent.ShouldContain(Ask);
        card.QuerySelectorAll("li").ShouldBeEmpty();
        hidden.ForEach(h => page.QuerySelector("main")!.TextContent.ShouldNotContain(h.Reference));
        (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem().Cases.ShouldBe([about.Id]);
    }

    [Fact]
    public async Task Show_WhenAThousandCasesCameSince_StillFindsTheOlderOne()
    {
        var words = Words(3);
        var table = await Host.NewPartnership().BreakthroughTable();
        var first = await table.Introduce(table.Other, title: words, question: "Wat nu?");
        await table.AskTriage(first);
        await table.Partnership.Do(w => w.Db.Cases.AddRange(Enumerable.Range(1000, 1001).Select(n => new Domain.Cases.Case(
            Guid.CreateVersion7(), Domain.Cases.Case.MakeReference(table.Prefix, 2026, n), table.Id, $"Casus {n}", "Iets", table.Partnership.Municipality, table.Participant.Id, table.Participant.OrganisationId, w.Now.AddSeconds(1)))));
        var again = await table.Introduce(title: $"Opnieuw {words}", question: "En nu?");
        await table.AskTriage(again);
        using var chair = await Host.SignIn(table.Chair);

        (await chair.Get($"/casussen/{again.Reference}/triage")).QuerySelector($"a[href='/casussen/{first.Reference}/triage']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Introduce_WhenOneOfOnesOwnIsAlike_NamesItBeforeAnythingIsSentAndGoesOnWhenTold()
    {
        var words = Words(3);
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        (await client.Post(New, Fields(table, words))).ShouldBeOk();
        var before = await LastEntry();

        var shown = await client.Post(New, Fields(table, $"Opnieuw {words}"));
        var log = await LogAfter(before);
        var sent = await client.Submit(FormOf(shown));

        var notice = shown.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#lijkt-op")!;
        notice.QuerySelector($"a[href='/casussen/{table.Prefix}-2026-001']")!.TextContent.ShouldContain(words);
        notice.TextContent.ShouldNotContain(Ask);
        log.Where(e => e.Kind == "read" && e.Action == "introduce-alike").ShouldHaveSingleItem().Cases.Count.ShouldBe(1);
        log.ShouldNotContain(e => e.Action == "IntroduceCase");
        sent.ShouldBeOk().Address.AbsolutePath.ShouldBe($"/casussen/{table.Prefix}-2026-002");
    }

    [Fact]
    public async Task Introduce_WhenAHiddenOneIsAlike_SaysToAskTheChairAndNothingOfIt()
    {
        var words = Words(3);
        var partnership = Host.NewPartnership();
        var (table, elsewhere) = (await partnership.BreakthroughTable(), await partnership.BreakthroughTable());
        var hidden = await elsewhere.Introduce(elsewhere.Other, title: $"Geheim {words}", question: "Wat nu?");
        using var client = await Host.SignIn(table.Participant);
        var before = await LastEntry();

        var shown = await client.Post(New, Fields(table, words));
        var log = await LogAfter(before);

        var notice = shown.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#lijkt-op")!;
        notice.TextContent.ShouldContain(Ask);
        notice.QuerySelectorAll("li").ShouldBeEmpty();
        shown.Body.ShouldNotContain(hidden.Reference);
        shown.Body.ShouldNotContain("Geheim");
        log.Where(e => e.Action == "LookForAlike").ShouldHaveSingleItem().Cases.ShouldBeEmpty();
        log.Where(e => e.Action == "introduce-alike").ShouldHaveSingleItem().Cases.ShouldBeEmpty();
    }

    [Fact]
    public async Task Introduce_WhenAskedInOtherWordsOverAndOver_SaysTheSameWhateverThereIs()
    {
        var (first, second) = (Words(3), Words(3));
        var partnership = Host.NewPartnership();
        var (table, elsewhere) = (await partnership.BreakthroughTable(), await partnership.BreakthroughTable());
        await elsewhere.Introduce(elsewhere.Other, title: second, question: "Wat nu?");
        using var client = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);

        for (var i = 0; i < AlikeLooks.MostADay; i++)
        {
            // Answered: nothing is like it, so it is brought.
            (await client.Post(New, Fields(table, i == 0 ? first : Words(3)))).ShouldBeOk();
        }

        var there = await client.Post(New, Fields(table, second));
        var notThere = await client.Post(New, Fields(table, Words(3)));
        var asBefore = await client.Post(New, Fields(table, first));
        var ofAnother = await other.Post(New, Fields(table, Words(3)));

        foreach (var answer in (Answer[])[there, notThere])
        {
            answer.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#lijkt-op")!.TextContent.ShouldContain(Ask);
        }

        // The same words as before are no other look: only the own case shows.
        asBefore.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#lijkt-op")!.TextContent.ShouldNotContain(Ask);
        ofAnother.ShouldBeOk();
    }

    [Fact]
    public async Task Introduce_WhenTheSameFormComesTwice_IsNotAlikeItself()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var client = await Host.SignIn(table.Participant);
        (string, string)[] fields = [.. Fields(table, Words(3)), ("commandId", $"{Guid.CreateVersion7()}")];

        var first = await client.PostJson(New, fields);
        var again = await client.PostJson(New, fields);

        again.ShouldBeOk().Json.GetProperty("go").GetString().ShouldBe(first.ShouldBeOk().Json.GetProperty("go").GetString());
    }

    [Fact]
    public async Task Show_WhenOnesOwnCaseIsRewordedOverAndOver_SaysTheSameWhateverThereIs()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: Words(3), question: "Wat nu?");
        await table.AskTriage(about);
        using var client = await Host.SignIn(table.Participant);
        using var chair = await Host.SignIn(table.Chair);

        for (var i = 1; i <= AlikeLooks.MostADay; i++)
        {
            (await client.Get($"/casussen/{about.Reference}/triage")).QuerySelector("section[aria-labelledby='lijkt-op']").ShouldBeNull();
            (await client.PostJson($"/casussen/{about.Reference}/wijzigen", ("titel", Words(3)), ("vraag", "Wat nu?"), ("versie", $"{i}"))).ShouldBeOk();
        }

        (await client.Get($"/casussen/{about.Reference}/triage")).QuerySelector("section[aria-labelledby='lijkt-op']")!.TextContent.ShouldContain(Ask);
        // Who can't change the text is not held back.
        (await chair.Get($"/casussen/{about.Reference}/triage")).QuerySelector("section[aria-labelledby='lijkt-op']").ShouldBeNull();
    }

    [Fact]
    public async Task Show_WhenNothingIsAlike_SaysNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: $"Zonderling {Guid.NewGuid():N}", question: $"Weergaloos {Guid.NewGuid():N}?");
        await table.AskTriage(about);
        using var chair = await Host.SignIn(table.Chair);

        (await chair.Get($"/casussen/{about.Reference}/triage")).QuerySelector("section[aria-labelledby='lijkt-op']").ShouldBeNull();
    }

    // Words of this test alone: others may have cases on this host.
    private static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Concat(Guid.NewGuid().ToString("N").Select(c => char.IsAsciiDigit(c) ? (char)('g' + c - '0') : c))));

    private static (string, string)[] Fields(TableAtWork table, string title) =>
    [
        ("gevaar", "nee"), ("weet", "Agrees"), ("weet-sinds", "2026-03-01"), ("tafel", $"{table.Id}"), ("titel", title), ("vraag", "Wat nu?"), ("gemeente", $"{table.Partnership.Municipality}"),
    ];

    private static IHtmlFormElement FormOf(Answer answer) => (IHtmlFormElement)answer.Page.QuerySelector($"main form[action='{New}']")!;
}
