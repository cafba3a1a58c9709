using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Timeline;
using PokCases.Web.Shell;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public abstract class TimelineTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData("/tijdlijn")]
    [InlineData("/tijdlijn/wijzigingen")]
    public async Task Show_WhenNotOnTheCase_IsNotThere(string under)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var other = await Host.SignIn(table.Other);
        using var administrator = await Host.SignIn(await table.Partnership.Administrator());

        (await other.Ask($"/casussen/{about.Reference}{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await administrator.Ask($"/casussen/{about.Reference}{under}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Show_WhenThingsHappened_AllKindsAreThereNewestFirstAndOthersContributionsAreNot()
    {
        var (table, about, session, item) = await Discussed();
        await session.Share(item, table.Participant, "De huur loopt achter.");
        await session.Share(item, table.Other, "Er ligt een schuldregeling.");
        using var client = await Host.SignIn(table.Participant);
        (await client.PostJson($"/casussen/{about.Reference}/fase", ("naar", "Triage"), ("waarom", "Het is dringend."))).ShouldBeOk();
        var before = await LastEntry();

        var page = await client.Get($"/casussen/{about.Reference}/tijdlijn");

        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Besproken in sessie 1");
        text.ShouldContain("Regeling aanvragen");
        text.ShouldContain("De huur loopt achter.");
        text.ShouldContain("Het is dringend.");
        text.ShouldNotContain("schuldregeling");
        page.QuerySelector(".pok-timeline__what")!.TextContent.Trim().ShouldBe("Fase: triage");
        var entry = (await LogAfter(before)).Where(e => e.Kind == "read").ShouldHaveSingleItem();
        entry.Cases.ShouldBe([about.Id]);
        entry.Ground.ShouldBe("CaseTeam");
    }

    [Fact]
    public async Task Show_WhenFiltered_OnlyThatGroupIsThereWithoutScript()
    {
        var (table, about, _, _) = await Discussed();
        await table.Partnership.Do(w => w.Note(about.Id, CaseEventKind.Rephrased, text: "Vraag verduidelijkt."));
        using var client = await Host.SignIn(table.Participant);
        var page = await client.Get($"/casussen/{about.Reference}/tijdlijn");
        var link = page.QuerySelectorAll(".pok-timeline-filter__choice").Single(a => a.TextContent == "Acties").GetAttribute("href")!;

        var filtered = await client.Get(link);

        filtered.QuerySelectorAll(".pok-timeline__entry").Length.ShouldBe(1);
        filtered.QuerySelector(".pok-timeline")!.TextContent.ShouldContain("Regeling aanvragen");
        filtered.QuerySelector(".pok-timeline-filter__choice[aria-current]")!.TextContent.ShouldBe("Acties");
        filtered.QuerySelector("#levend")!.GetAttribute("data-changes")!.ShouldEndWith("/tijdlijn/wijzigingen?soort=acties");
    }

    [Fact]
    public async Task Show_WhenThereIsMuch_ComesInPagesWithoutDoublesOrGaps()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var many = (2 * TimelineReader.PageSize) + 5;
        await table.Partnership.Do(w =>
        {
            for (var i = 0; i < many; i++)
            {
                w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), about.Id, CaseEventKind.Rephrased, "", $"regel {i}.", null, table.Participant.Id, w.Now.AddMinutes(-i)));
            }
        });
        using var client = await Host.SignIn(table.Participant);

        List<string> seen = [];
        for (var path = $"/casussen/{about.Reference}/tijdlijn"; path is not null;)
        {
            var page = await client.Get(path);
            seen.AddRange(page.QuerySelectorAll(".pok-timeline__entry .pok-prewrap").Select(p => p.TextContent));
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        seen.ShouldBe(Enumerable.Range(0, many).Select(i => $"regel {i}."));
    }

    [Fact]
    public async Task Changes_WhenSomethingHappened_GiveItOnce()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        using var client = await Host.SignIn(table.Participant);
        var root = (await client.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelector("#levend")!;
        (await client.PostJson($"/casussen/{about.Reference}/fase", ("naar", "Triage"), ("waarom", "De tafel kijkt ernaar."))).ShouldBeOk();

        var changed = await client.Pull($"{root.GetAttribute("data-changes")}?na={root.GetAttribute("data-seq")}");
        var next = changed.ShouldBeOk().Page.QuerySelector("pok-changes")!.GetAttribute("data-seq");
        var nothing = await client.Pull($"{root.GetAttribute("data-changes")}?na={next}");

        changed.Body.ShouldContain("Fase: triage");
        nothing.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Show_WhenAnEventTellsOfAnAction_ItIsToldOnceWithWhatTheActionIs()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        var action = Guid.CreateVersion7();
        await table.Partnership.Do(w =>
        {
            w.Db.Actions.Add(new CaseAction(action, table.Id, session.Id, item, about.Id, "Borg overmaken", table.Other.Id, table.Other.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime), table.Chair.Id, w.Now));
            w.Note(about.Id, CaseEventKind.Rephrased, subject: action);
        });
        using var client = await Host.SignIn(table.Participant);

        var entries = (await client.Get($"/casussen/{about.Reference}/tijdlijn")).QuerySelectorAll(".pok-timeline__entry").Where(e => e.TextContent.Contains("Borg overmaken", StringComparison.Ordinal)).ToList();

        entries.ShouldHaveSingleItem().QuerySelector($"a[href='/acties/{action}']")!.TextContent.ShouldBe("Titel of vraag verduidelijkt");
    }

    [Fact]
    public async Task Read_WhenMuchHappened_AsksAsManyQueriesAsForLittle()
    {
        var (table, about, session, item) = await Discussed();
        var little = await Queries(table.Participant, about);
        for (var i = 0; i < 12; i++)
        {
            await session.Share(item, table.Participant, $"Bijdrage {i}");
            await table.Partnership.Do(w => w.Note(about.Id, CaseEventKind.Rephrased, subject: table.Other.Id));
        }

        var much = await Queries(table.Participant, about);

        much.ShouldBe(little);
    }

    private async Task<int> Queries(Person person, CaseAtWork about)
    {
        await using var services = Host.Services.CreateAsyncScope();
        await using var scope = await Host.Reading.Open(person.Caller, "case-timeline", "test", Cancellation);
        var access = await CaseAccess.Open(scope, about.Reference);
        using var counter = new QueryCounter();
        await TimelineReader.Read(scope, access, TimelineFilter.Of(null, null), services.ServiceProvider.GetRequiredService<Words>());
        return counter.Count;
    }

    private async Task<(TableAtWork Table, CaseAtWork About, SessionAtWork Session, Guid Item)> Discussed()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await table.Partnership.Do(w => w.Db.Actions.Add(new CaseAction(
            Guid.CreateVersion7(), table.Id, session.Id, item, about.Id, "Regeling aanvragen", table.Other.Id, table.Other.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(7), table.NoteTaker.Id, w.Now)));
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        return (table, about, session, item);
    }
}
