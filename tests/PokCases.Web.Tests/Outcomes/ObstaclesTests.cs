using System.Net;
using AngleSharp.Html.Dom;
using PokCases.Domain.Signals;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

/// <summary>What stood in the way, what gave way and what policy answered, as far as it may leave the tables.</summary>
public abstract class ObstaclesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Page_ForEverybody_SaysHowOftenARuleWasSeenAndWhatPolicyAnsweredAndHidesWhatIsRare()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await Raise(table, "Kostendelersnorm", 23, "Wij passen de norm niet meer toe op inwonende kinderen.");
        await Raise(table, "kostendelersnorm", 20, null);
        await Raise(table, "Wachttijd briefadres", 12, null);
        await Raise(table, "Eigen bijdrage taxi", 3, null);
        using var participant = await Host.SignIn(table.Participant);
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());

        var page = await participant.Get("/uitkomsten/obstakels");

        Part(page, "signals-seen", "Kostendelersnorm").ShouldBe("45", "23 and 20, rounded to five.");
        Part(page, "signals-seen", "Eigen bijdrage taxi").ShouldBe("niet getoond");
        Part(page, "signals-seen", "Wachttijd briefadres").ShouldBe("niet getoond", "The rare one could be worked out with it.");
        Part(page, "signals-kind", "Juridisch").ShouldBe("4");
        Part(page, "signals-stage", "Beantwoord").ShouldBe("1");
        Part(page, "introduced", "Juridisch").ShouldBe("niet getoond", "There are no cases yet.");
        page.QuerySelector("section[aria-labelledby=antwoorden]")!.TextContent.ShouldContain("Wij passen de norm niet meer toe");
        var csv = (await participant.Ask("/uitkomsten/obstakels.csv")).ShouldBeOk().Body.Split("\r\n");
        csv.ShouldContain(l => l.StartsWith("Hoe vaak een regel in de weg stond;Kostendelersnorm;", StringComparison.Ordinal) && l.Split(';')[3] == "45");
        csv.ShouldContain(l => l.Contains(";Eigen bijdrage taxi;", StringComparison.Ordinal) && l.Split(';')[3] == "niet getoond");
        (await administrator.Ask("/uitkomsten/obstakels", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Part(IHtmlDocument page, string key, string part) =>
        page.QuerySelectorAll($"section[aria-labelledby={key}] tbody tr").First(r => r.Children[0].TextContent.Trim() == part).Children[1].TextContent.Trim();

    private static Task Raise(TableAtWork table, string rule, int times, string? answer) => table.Partnership.Do(w =>
    {
        var text = new SignalText("Een regel in de weg", "Het duurt te lang.", null, SignalKind.Legal, rule, Remedy.Solve);
        var signal = new Signal(Guid.CreateVersion7(), text, times, fromCase: false, table.Participant.Id, table.Participant.OrganisationId, w.Now);
        if (answer is not null)
        {
            signal.WorkOut(signal.Version, "Zo komt het.", w.Now);
            signal.PutOnAgenda("Partneroverleg", w.Now);
            signal.Reply(answer, w.Now);
        }

        w.Db.Signals.Add(signal);
    });
}
