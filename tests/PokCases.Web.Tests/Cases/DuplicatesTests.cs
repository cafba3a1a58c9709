using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>Cases that may be about the same are shown as far as the person asking sees them anyway; of others not even how many.</summary>
public abstract class DuplicatesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const string Ask = "Er kan een casus zijn die hierop lijkt en die u niet mag zien.";

    [Fact]
    public async Task Show_WhenTheViewerSeesTheOther_NamesItAndLogsBoth()
    {
        // Words of this test alone: others may have cases on this host.
        var words = string.Join(' ', Enumerable.Range(0, 3).Select(_ => $"woord{Guid.NewGuid().ToString("N")[..12]}"));
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
    public async Task Show_WhenNothingIsAlike_SaysNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: $"Zonderling {Guid.NewGuid():N}", question: $"Weergaloos {Guid.NewGuid():N}?");
        await table.AskTriage(about);
        using var chair = await Host.SignIn(table.Chair);

        (await chair.Get($"/casussen/{about.Reference}/triage")).QuerySelector("section[aria-labelledby='lijkt-op']").ShouldBeNull();
    }
}
