using System.Globalization;
using PokCases.Load.Delivery;
using PokCases.Load.Delivery.Simulated;
using PokCases.Load.Delivery.Sockets;

namespace PokCases.Load.Tests;

public sealed class DeliveryTests
{
    // Other seeds every day; the message of a failure names the one to replay with `delivery --seed S --cycles 1`.
    private static readonly int _seed = int.Parse(TimeProvider.System.GetUtcNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [Fact]
    public void Page_WhenEverythingGoesWrong_ShowsExactlyWhatItMaySee()
    {
        var run = new SimulatedRun();

        run.Run(_seed, Forms.IsLong ? DeliveryVerb.UsualWorlds : 300, trace: null, TestContext.Current.CancellationToken);

        run.Deliveries.ShouldBePositive();
        run.Wrong.ShouldBeEmpty($"replay with `delivery --seed {run.Wrong.Keys.FirstOrDefault()} --cycles 1`");
    }

    [Fact]
    public void World_WhenOfTheSameSeed_GoesTheSameWay()
    {
        using var first = new StringWriter(CultureInfo.InvariantCulture);
        using var second = new StringWriter(CultureInfo.InvariantCulture);

        new World(_seed, first).Run();
        new World(_seed, second).Run();

        second.ToString().ShouldBe(first.ToString());
        first.ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Page_WhenItsConnectionsAreCut_EndsAsAFreshLoad()
    {
        var size = Forms.IsLong
            ? new SocketSettings(SocketSettings.UsualDeliveries, SocketSettings.UsualPeople, SocketSettings.UsualWriters, _seed)
            : new SocketSettings(Deliveries: 4_000, People: 20, Writers: 4, _seed);
        await using var progress = new StringWriter(CultureInfo.InvariantCulture);
        var run = new SocketRun(size, progress);

        await run.Run(TestContext.Current.CancellationToken);

        run.Seen.Deliveries.ShouldBeGreaterThanOrEqualTo(size.Deliveries);
        run.Seen.Compared.ShouldBeGreaterThanOrEqualTo(size.People);
        run.Seen.All.ShouldBeEmpty($"seed {_seed}");
    }
}
