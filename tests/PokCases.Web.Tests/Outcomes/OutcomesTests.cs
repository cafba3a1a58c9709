using System.Net;
using PokCases.Web.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Web.Outcomes;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

/// <summary>Exact figures for who answers for a table, and for the council what passes the door.</summary>
public abstract class OutcomesTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Own_ForTheChair_ShowsExactCountsOfTheOwnTableAndNothingOfACase()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Introduce();
        await table.AskTriage(about);
        await Accept(table, about);
        await Close(table, about, ClosingOutcome.Solved);
        using var chair = await Host.SignIn(table.Chair);

        var page = await chair.Get($"/uitkomsten?tafel={table.Id}&per=Domain");

        Fact(page, "Ingebracht").ShouldStartWith("2");
        Fact(page, "Aangenomen").ShouldStartWith("1");
        Fact(page, "Opgelost").ShouldStartWith("1");
        Row(page, "Wonen").ShouldStartWith("1");
        page.QuerySelector("main")!.TextContent.ShouldNotContain(about.Reference);
        page.QuerySelector("main a[href^='/casussen']").ShouldBeNull("From a figure nobody reaches a case.");
        page.QuerySelector("svg pattern").ShouldNotBeNull();
    }

    [Fact]
    public async Task Own_OfATableOfOthers_ShowsNothingOfIt()
    {
        var mine = await Host.NewPartnership().BreakthroughTable();
        var theirs = await Host.NewPartnership().BreakthroughTable();
        await theirs.Introduce();
        using var chair = await Host.SignIn(mine.Chair);

        var page = await chair.Get($"/uitkomsten?tafel={theirs.Id}");

        Fact(page, "Ingebracht").ShouldStartWith("0");
        page.QuerySelector($"option[value='{theirs.Id}']").ShouldBeNull();
    }

    [Fact]
    public async Task Own_ForWhoAnswersForNoTable_IsRefused()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var participant = await Host.SignIn(table.Participant);

        (await participant.Ask("/uitkomsten", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
        (await participant.Get("/uitkomsten/raad")).QuerySelector("a[href^='/uitkomsten?']").ShouldBeNull();
    }

    [Fact]
    public async Task Council_OfFourDimensions_SaysToChooseThree()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        using var participant = await Host.SignIn(table.Participant);

        var answer = await participant.Ask($"/uitkomsten/raad?tafel={table.Id}&soort=Breakthrough&domein=Housing&per=Quarter", "text/html");

        answer.ShouldBe(HttpStatusCode.BadRequest);
        answer.Page.QuerySelector("#fouten")!.TextContent.ShouldContain("hoogstens drie");
        answer.Page.QuerySelector("select[name=domein] option[selected]")!.GetAttribute("value").ShouldBe("Housing");
    }

    [Fact]
    public async Task Event_MarkedByTheChair_PutsBeforeAndAfterSideBySide()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await Close(table, about, ClosingOutcome.Solved);
        await Older(table, new DateTimeOffset(2025, 5, 1, 9, 0, 0, TimeSpan.Zero));
        using var chair = await Host.SignIn(table.Chair);
        var path = $"/tafels/{table.Id}/gebeurtenis";
        (await chair.Submit((await chair.Get(path)).Form("/gebeurtenis"), ("naam", ""), ("sinds", "2026-K1"))).ShouldBe(HttpStatusCode.BadRequest);

        (await chair.Submit((await chair.Get(path)).Form("/gebeurtenis"), ("naam", "Andere organisaties sloten aan"), ("sinds", "2026-K1"))).ShouldBeOk();

        var page = await chair.Get($"/uitkomsten?tafel={table.Id}");
        var card = page.QuerySelector("section[aria-labelledby=voor-en-na]")!;
        card.TextContent.ShouldContain("Andere organisaties sloten aan");
        card.TextContent.ShouldContain("0 in de 9 maanden ervoor, 1 in de 3 maanden sindsdien");
        card.TextContent.ShouldContain("zeggen zij niet");
        using var participant = await Host.SignIn(table.Participant);
        (await participant.Ask(path, "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task File_OfTheOwnTable_HoldsEachFigureWithItsDefinition()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Introduce();
        using var chair = await Host.SignIn(table.Chair);

        var answer = await chair.Ask($"/uitkomsten/uitkomsten.csv?tafel={table.Id}");

        answer.ShouldBeOk();
        var lines = answer.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldContain("Wat niet meetelt");
        lines[1].ShouldContain("Ingebracht;");
        lines[1].ShouldContain("Elke casus die bij een tafel is ingebracht.");
        lines[1].Split(';')[3].ShouldBe("1");
    }

    [Fact]
    public async Task Queries_OfAPage_AreAtMostTwentyHoweverManyCasesThereAre()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Introduce();
        var one = await Queries(table.Chair);
        for (var i = 0; i < 12; i++)
        {
            await Close(table, await table.Introduce(), ClosingOutcome.Partly);
        }

        var many = await Queries(table.Chair);

        many.ShouldBe(one);
        many.Own.ShouldBeLessThanOrEqualTo(20);
        many.Council.ShouldBeLessThanOrEqualTo(20);
    }

    [Fact]
    public async Task Referrals_OfATable_AreCountedByWhatHappened()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Partnership.Do(w => ReferralsAtWork.Mark(w, about.Id, table, Guid.CreateVersion7(), "Woorden"));
        using var chair = await Host.SignIn(table.Chair);

        var page = await chair.Get($"/uitkomsten?tafel={table.Id}");

        Fact(page, "Aangeboden").ShouldStartWith("2");
        Fact(page, "Warm").ShouldBe("1");
        Fact(page, "Koud").ShouldBe("1");
        Fact(page, "Geaccepteerd").ShouldStartWith("1");
        Fact(page, "Tot eerste contact").ShouldStartWith("De helft binnen 0 dagen");
    }

    private static string Fact(AngleSharp.Html.Dom.IHtmlDocument page, string name) =>
        page.QuerySelectorAll("main dl.pok-facts > dt").First(d => d.TextContent.Trim() == name).NextElementSibling!.TextContent.Trim();

    private static string Row(AngleSharp.Html.Dom.IHtmlDocument page, string name) =>
        page.QuerySelectorAll("section[aria-labelledby=per-deel] tbody tr").First(r => r.Children[0].TextContent.Trim() == name).Children[1].TextContent.Trim();

    private static Task Accept(TableAtWork table, CaseAtWork about) => table.Partnership.Do(w =>
        w.Db.TriageRounds.Single(r => r.CaseId == about.Id).Accept(string.Empty, table.Chair.Id, w.Now));

    private static Task Close(TableAtWork table, CaseAtWork about, ClosingOutcome outcome) => table.Partnership.Do(w =>
    {
        var answers = new ClosingAnswers(outcome, string.Empty, string.Empty, string.Empty, about.Introducer.Id, DateOnly.FromDateTime(w.Now.UtcDateTime), string.Empty);
        w.Db.CaseClosings.Add(new CaseClosing(Guid.CreateVersion7(), about.Id, answers, DateOnly.FromDateTime(w.Now.UtcDateTime), about.Introducer.Id, w.Now));
    });

    private static Task Older(TableAtWork table, DateTimeOffset at) => table.Partnership.Do(w => w.Db.Cases.Add(new Domain.Cases.Case(
        Guid.CreateVersion7(), $"{table.Prefix}-2025-001", table.Id, "Van vorig jaar", "Hoe nu verder?", table.Partnership.Municipality, table.Participant.Id, table.Participant.OrganisationId, at)));

    private async Task<(int Own, int Council)> Queries(Person person)
    {
        using var services = Host.Services.CreateScope();
        var reader = services.ServiceProvider.GetRequiredService<OutcomeReader>();
        return (await Count(s => reader.Own(s, new OutcomeAsked())), await Count(s => reader.Council(s, new OutcomeAsked())));

        async Task<int> Count(Func<PokCases.Web.Persistence.AccessScope, Task> read)
        {
            await using var scope = await Host.Reading.Open(person.Caller, "outcomes", "test", Cancellation);
            using var counter = new QueryCounter();
            await read(scope);
            return counter.Count;
        }
    }
}
