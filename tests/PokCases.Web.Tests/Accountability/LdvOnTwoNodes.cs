using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Accountability.Processing;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Two nodes that both send: everything is acknowledged, and nothing is sent twice.</summary>
public sealed class LdvOnTwoNodes : IClassFixture<LdvNodes>
{
    // Some batches for each: a batch is seven entries here.
    private const int Readings = 30;

    private readonly LdvNodes nodes;
    private TestHost running;

    public LdvOnTwoNodes(LdvNodes nodes)
    {
        Assert.SkipWhen(nodes.Missing is not null, nodes.Missing ?? string.Empty);
        this.nodes = nodes;
        running = nodes;
    }

    [Fact]
    public async Task Records_WhenTwoNodesSend_ArriveAllAndEachOnceAlsoWhenTheTurnGoesOver()
    {
        var table = await nodes.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        await table.Resident(about, "Ingeborg Zonneveldt");
        await UpToDate();
        nodes.Receiver.Clear();
        var before = await LastEntry();
        using var one = await nodes.SignIn(table.Participant);
        using var other = one.At(nodes.Second);
        var path = $"/casussen/{about.Reference}/huishouden";

        await Task.WhenAll(Read(one, path), Read(other, path), LetTimePass());
        // The one whose turn it is stops; the other goes on with what is read there meanwhile.
        var (stops, goesOn) = await HasTheTurn(nodes) ? (nodes, nodes.Second) : (nodes.Second, (TestHost)nodes);
        (await HasTheTurn(goesOn)).ShouldBeFalse();
        await stops.Stop();
        running = goesOn;
        await Read(goesOn == nodes ? one : other, path);
        await UpToDate();

        var expected = await SentRecords.Expected(running, await LogAfter(before));
        var came = nodes.Receiver.Spans.Select(s => SentRecords.Line(running, s)).ToList();
        came.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
        expected.Count.ShouldBeGreaterThanOrEqualTo(3 * Readings);
        nodes.Receiver.Spans.Select(s => s.SpanId).ShouldBeUnique();
        nodes.Receiver.Messages.ShouldAllBe(m => m.Rejected == 0);
        (await HasTheTurn(goesOn)).ShouldBeTrue();
    }

    private static async Task Read(WebClient browser, string path)
    {
        for (var i = 0; i < Readings; i++)
        {
            (await browser.Ask(path)).ShouldBeOk();
        }
    }

    // The clock stands still for both, so that they look when time goes by: at the same moment.
    private async Task LetTimePass()
    {
        for (var i = 0; i < 20; i++)
        {
            nodes.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(60, TestContext.Current.CancellationToken);
        }
    }

    private async Task UpToDate()
    {
        LdvState? state = null;
        for (var i = 0; i < 20 && state is not { Behind: 0 }; i++)
        {
            await LetTimePass();
            await using var db = running.Reading.Plain();
            state = await LdvState.Read(db);
        }

        state.ShouldNotBeNull().Behind.ShouldBe(0, running.Log.ToString());
    }

    private static Task<bool> HasTheTurn(TestHost node) =>
        node.Services.GetRequiredService<FollowerTurn>().Keep(LogFollower.Ldv, _ => { }, TestContext.Current.CancellationToken);

    private async Task<long> LastEntry()
    {
        await using var db = running.Reading.Plain();
        return await db.LogHeads.Select(h => h.Number).SingleAsync(TestContext.Current.CancellationToken);
    }

    private async Task<List<LogRecord>> LogAfter(long number)
    {
        await using var db = running.Reading.Plain();
        var entries = await db.Log.Where(e => e.Number > number).OrderBy(e => e.Number).ToListAsync(TestContext.Current.CancellationToken);
        return entries.ConvertAll(e => LogRecord.FromBytes(e.Payload));
    }
}
