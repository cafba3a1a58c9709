using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accountability;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Demo;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Demo;

/// <summary>The demo on one database: what it holds, and how one gets in.</summary>
public abstract class DemoTests<TStore> : IClassFixture<DemoHost<TStore>>
    where TStore : ITestStore, new()
{
    private readonly DemoHost<TStore> host;

    protected DemoTests(DemoHost<TStore> host)
    {
        Assert.SkipWhen(host.Missing is not null, host.Missing ?? string.Empty);
        this.host = host;
    }

    [Fact]
    public async Task Start_WhenDatabaseIsEmpty_HoldsTwelveCasesInAllStages()
    {
        await using var reading = await host.Reading.Open(Caller.Program(), "test", "test", TestContext.Current.CancellationToken);

        var cases = await reading.Db.Cases.ToListAsync(TestContext.Current.CancellationToken);

        cases.Count.ShouldBe(12);
        cases.Select(c => c.Stage).Distinct().Order().ShouldBe(Enum.GetValues<CaseStage>().Order());
        cases.ShouldContain(c => c.Reference == "DB-2026-014" && c.Id == DemoIds.Case("DB-014"));
        (await reading.Db.Contributions.CountAsync(TestContext.Current.CancellationToken)).ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task Start_WhenDatabaseIsEmpty_HoldsTwoTablesWithASessionTodayAndAdoptedMinutesOfAFortnightAgo()
    {
        await using var db = host.Reading.Plain();

        (await db.Tables.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(2);
        var sessions = await db.Sessions.Include(s => s.Items).ToDictionaryAsync(s => s.Id, TestContext.Current.CancellationToken);
        var today = sessions[DemoIds.Session("noord-14")];
        today.State.ShouldBe(SessionState.Planned);
        today.Agenda.Select(i => i.Kind).ShouldBe([ItemKind.Welcome, ItemKind.Case, ItemKind.Case, ItemKind.Topic, ItemKind.Closing]);
        (today.StartsAt - host.Time.GetUtcNow()).ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromMinutes(15));
        (today.EndsAt - today.StartsAt).ShouldBe(TimeSpan.FromHours(2));
        var fortnight = sessions[DemoIds.Session("noord-13")];
        fortnight.State.ShouldBe(SessionState.Closed);
        fortnight.Items.ShouldAllBe(i => i.State == ItemState.Done);
        (await db.Minutes.SingleAsync(m => m.SessionId == fortnight.Id, TestContext.Current.CancellationToken)).IsAdopted.ShouldBeTrue();
    }

    [Fact]
    public async Task Start_WhenDatabaseIsEmpty_LogIsOneTreeAndNamesTheCases()
    {
        await using var db = host.Reading.Plain();

        var entries = await db.Log.OrderBy(e => e.Number).ToListAsync(TestContext.Current.CancellationToken);

        var tree = new MerkleFrontier();
        foreach (var entry in entries)
        {
            entry.Hash.ShouldBe(MerkleHash.Leaf(entry.Payload));
            tree.Append(entry.Hash);
        }

        var head = await db.LogHeads.SingleAsync(TestContext.Current.CancellationToken);
        head.Frontier.ShouldBe(tree.ToBytes());
        var filled = entries.Select(e => LogRecord.FromBytes(e.Payload)).Single(e => e.Action == "FillDemo");
        filled.Cases.Count.ShouldBe(12);
        filled.Ground.ShouldBe("Program");
    }

    [Fact]
    public async Task Start_WhenDatabaseIsEmpty_PlansTheRemindersOfEveryOpenAction()
    {
        await using var reading = await host.Reading.Open(Caller.Program(), "test", "test", TestContext.Current.CancellationToken);

        var open = await reading.Db.Actions.Where(a => a.State == ActionState.Open).ToListAsync(TestContext.Current.CancellationToken);
        var planned = await reading.Db.DueWork.Where(d => d.Kind == ActionReminders.Late && d.DoneAt == null).ToListAsync(TestContext.Current.CancellationToken);

        open.Count.ShouldBeGreaterThan(10);
        planned.Select(d => d.SubjectId).ShouldBe(open.Select(a => a.Id), ignoreOrder: true);
        planned.ShouldAllBe(d => d.DueAt > host.Time.GetUtcNow());
        open.Where(a => a.TimesMissed > 0).ShouldHaveSingleItem().TimesMissed.ShouldBe(1);
    }

    [Theory]
    [InlineData("j-bakker", "/waarneming", "Ilse Vermaat")]
    [InlineData("j-bakker", "/mijn-dag", "Ilse Vermaat")]
    [InlineData("f-el-idrissi", "/waarneming", "Pieter Kooistra")]
    [InlineData("p-kooistra", "/waarneming", "Farida El Idrissi")]
    public async Task Show_OfStewardships_NamesWhoActsForWhom(string person, string page, string named)
    {
        using var browser = host.Browser();
        (await browser.Send(Pick(await browser.Get("/inloggen"), person))).ShouldBe(HttpStatusCode.Found);

        (await browser.Get(page)).QuerySelector("main")!.TextContent.ShouldContain(named);
    }

    [Fact]
    public async Task SignIn_WhenPersonIsPicked_GoesBackToWhereOneCameFrom()
    {
        using var browser = host.Browser();
        var page = await browser.Get("/inloggen?terug=%2Ftafels");
        page.QuerySelector(".pok-demo-band").ShouldNotBeNull();
        page.QuerySelectorAll("button[name=persoon]").Length.ShouldBe(18);

        var answer = await browser.Send(Pick(page, "s-de-vries"));

        answer.ShouldBe(HttpStatusCode.Found).Location.ShouldBe("/tafels");
        browser.CookieHeader.ShouldContain("pokcases=");
    }

    [Theory]
    [InlineData("nobody", "/mijn-dag", HttpStatusCode.BadRequest, "")]
    [InlineData("s-de-vries", "https://elsewhere.example", HttpStatusCode.Found, "/mijn-dag")]
    [InlineData("s-de-vries", "//elsewhere.example", HttpStatusCode.Found, "/mijn-dag")]
    public async Task SignIn_WhenFormWasTamperedWith_LeadsNowhereElse(string person, string back, HttpStatusCode status, string location)
    {
        using var browser = host.Browser();
        var page = await browser.Get("/inloggen");

        var answer = await browser.Send(Pick(page, person, back));

        answer.ShouldBe(status).Location.ShouldBe(location);
    }

    private static HttpRequestMessage Pick(IHtmlDocument page, string person, string? back = null)
    {
        var fields = page.QuerySelectorAll($"form[action='{DemoSignIn.Path}'] input").OfType<IHtmlInputElement>()
            .ToDictionary(i => i.Name!, i => i.Value);
        fields["persoon"] = person;
        fields["terug"] = back ?? fields.GetValueOrDefault("terug", "");
        return new HttpRequestMessage(HttpMethod.Post, DemoSignIn.Path) { Content = new FormUrlEncodedContent(fields) };
    }
}
