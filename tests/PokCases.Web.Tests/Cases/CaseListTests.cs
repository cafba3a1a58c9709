using System.Net;
using PokCases.Web.Cases;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public abstract class CaseListTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task List_WhenOnTheCase_ShowsItAndOthersSeeNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Schulden na scheiding");
        using var lead = await Host.SignIn(table.Participant);
        using var other = await Host.SignIn(table.Other);

        (await lead.Get("/casussen")).QuerySelector("main")!.TextContent.ShouldContain("Schulden na scheiding");
        var empty = (await other.Get("/casussen")).QuerySelector("main")!.TextContent;
        empty.ShouldNotContain(about.Reference);
        empty.ShouldContain("Breng een casus in bij uw tafel");
    }

    [Fact]
    public async Task List_WhenCoordinator_ShowsReferenceAndStageButNoTitle()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Heel bijzondere titel", question: "Heel bijzondere vraag");
        using var client = await Host.SignIn(await table.Partnership.Coordinator());
        var before = await LastEntry();

        var body = (await client.Ask("/casussen?alle=1", "text/html")).ShouldBeOk().Body;

        body.ShouldNotContain("bijzondere");
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Ground.ShouldBe("Coordinator");
        entry.Cases.Count.ShouldBe(References(body).Count);
        (await client.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task List_WhenAdministrator_IsRefused()
    {
        using var client = await Host.SignIn(await Host.NewPartnership().Administrator());

        (await client.Ask("/casussen", "text/html")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task List_WhenMoreThanAPage_GoesOnOnTheNext()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        for (var i = 0; i < CaseListReader.PageSize + 2; i++)
        {
            await table.Introduce(title: $"Casus nummer {i}");
        }

        using var client = await Host.SignIn(table.Participant);

        var first = await client.Get("/casussen");
        var second = await client.Get("/casussen?pagina=2");

        first.QuerySelectorAll(".pok-rows__title").Length.ShouldBe(CaseListReader.PageSize);
        second.QuerySelectorAll(".pok-rows__title").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Read_WhenManyRows_AsksAsManyQueriesAsForOne()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        await table.Introduce();
        var one = await Queries(table.Participant);
        for (var i = 0; i < 12; i++)
        {
            await table.Introduce();
        }

        var many = await Queries(table.Participant);

        many.ShouldBe(one);
    }

    private async Task<int> Queries(Person person)
    {
        await using var scope = await Host.Reading.Open(person.Caller, "cases", "test", Cancellation);
        using var counter = new QueryCounter();
        await CaseListReader.Mine(scope, 1);
        return counter.Count;
    }

    private static List<string> References(string body) =>
        [.. System.Text.RegularExpressions.Regex.Matches(body, "[A-Z]{2,3}-2026-[0-9]{3}").Select(m => m.Value).Distinct()];
}
