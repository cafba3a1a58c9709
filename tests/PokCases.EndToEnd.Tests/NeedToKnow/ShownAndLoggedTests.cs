using AngleSharp.Html.Parser;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using PokCases.Recorder;
using PokCases.Web.Accountability;

namespace PokCases.EndToEnd.Tests.NeedToKnow;

/// <summary>
/// Every server of these tests is held against its log when it ends (<see cref="AppServer.DisposeAsync"/>). Here: that
/// something is compared by it, and that it finds what is wrong.
/// </summary>
public sealed class ShownAndLoggedTests
{
    private const string Question = "Hoe houdt zij haar huis?";
    private const string Name = "Ingeborg Zonneveldt";

    private static readonly (Guid First, Guid Second, Guid Person) _ids = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

    [Fact]
    public async Task Answers_OfAServerWithTheDemo_AreRecordedAndCompared()
    {
        await using var server = await AppServer.StartDemo();
        using var client = new HttpClient { BaseAddress = server.Address };
        (await SignIn(client, DemoPerson.CaseLead, Looking.Case)).ShouldContain(DemoCase.Reference("DB", 14));

        var compared = await server.End();

        compared.ShouldNotBeNull().Compared.ShouldBeGreaterThanOrEqualTo(1);
    }

    [Theory]
    [InlineData(Question, "first", null)]
    [InlineData(Question, "", "shows something of DB-2026-014 (Case.Question), and its entry names no case")]
    [InlineData(Question, null, "shows something of DB-2026-014 (Case.Question), and there is no entry")]
    [InlineData("DB-2026-015 en " + Question, "first", "shows something of DB-2026-015 (Case.Reference), and its entry names DB-2026-014")]
    [InlineData(Question, "first second", "shows nothing of DB-2026-015, and its entry (case) says that it does")]
    [InlineData("Niets", "first", "shows nothing of DB-2026-014, and its entry (case) says that it does")]
    [InlineData(Question + Name, "first", "shows a resident's name (HouseholdPerson.Name), and its entry does not name that person")]
    [InlineData(Question + Name, "first person", null)]
    [InlineData("Bijvoorbeeld DB-2026-014. Geen namen.", null, null)]
    [InlineData("DB-2026-014", null, "shows something of DB-2026-014 (Case.Reference), and there is no entry")]
    public void See_AnAnswerAndItsEntry_SaysWhatDiffers(string text, string? named, string? fault)
    {
        var compared = new ShownAndLogged(Books(named));

        compared.See(new RecordedAnswer("spoor", "GET /casussen/{reference}", "/casussen/X", "", 200, "text/html", "", $"<p>{text}</p>"));

        compared.Faults.ShouldBe(fault is null ? [] : [$"GET /casussen/{{reference}} answers 200 and {fault} [trace spoor]"]);
    }

    [Fact]
    public void See_WhatSomebodyTypedOrWhereSomebodyStands_IsNoShowing()
    {
        var compared = new ShownAndLogged(Books(null));

        compared.See(new RecordedAnswer("spoor", "POST /casussen/nieuw", "/casussen/nieuw", $"vraag={Uri.EscapeDataString(Question)}", 400, "text/html", "", $"<textarea>{Question}</textarea>"));
        compared.See(new RecordedAnswer("spoor", "GET /inloggen", "/inloggen?terug=%2Fcasussen%2FDB-2026-014", "", 200, "text/html", "", "<input value=\"/casussen/DB-2026-014\">"));
        compared.See(new RecordedAnswer("spoor", "GET /casussen/{reference}", "/casussen/DB-2026-014", "", 302, "", "/inloggen?terug=%2Fcasussen%2FDB-2026-014", ""));

        compared.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void See_WhatIsAskedForByAnIdOfTheCase_MayNameItWithoutShowingMore()
    {
        var compared = new ShownAndLogged(Books("first"));

        compared.See(new RecordedAnswer("spoor", "GET /casussen/{reference}/waarom", "/casussen/DB-2026-014/waarom", "", 200, "text/html", "", "<p>U zit aan tafel.</p>"));

        compared.Faults.ShouldBeEmpty();
    }

    // Without a browser, so that this is seen on a machine that has none.
    private static async Task<string> SignIn(HttpClient client, DemoPerson who, string to)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri("inloggen", UriKind.Relative), TestContext.Current.CancellationToken));
        var form = page.QuerySelector("form[action='/demo/inloggen']")!;
        var fields = form.QuerySelectorAll("input").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");
        (fields["persoon"], fields["terug"]) = (who.Key, to);
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri("demo/inloggen", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static ServerBooks Books(string? named)
    {
        var words = named?.Split(' ') ?? [];
        List<Guid> cases = [];
        if (words.Contains("first"))
        {
            cases.Add(_ids.First);
        }

        if (words.Contains("second"))
        {
            cases.Add(_ids.Second);
        }

        var entry = new LogRecord(0, default, default, 0, "read", "case", "ok", null, cases, words.Contains("person") ? [_ids.Person] : [], 0, "casus", "CaseTeam", "", "spoor", null);
        return new ServerBooks(
            (named is null ? Array.Empty<LogRecord>() : [entry]).ToLookup(e => e.Trace),
            new Marks([new(_ids.First, Question, "Case.Question"), new(_ids.First, "DB-2026-014", "Case.Reference"), new(_ids.Second, "DB-2026-015", "Case.Reference")]),
            new Marks([new(_ids.Person, Name, "HouseholdPerson.Name")]),
            new Dictionary<Guid, string> { [_ids.First] = "DB-2026-014", [_ids.Second] = "DB-2026-015" });
    }
}
