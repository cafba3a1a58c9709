using System.CommandLine;
using System.Globalization;
using PokCases.Load.Delivery.Sockets;
using PokCases.Load.Figures;

namespace PokCases.Load.Delivery;

/// <summary>The verb <c>delivery</c>.</summary>
internal sealed class DeliveryVerb : IMeasure
{
    public const int UsualWorlds = 5_000;

    private readonly Option<int> _deliveries = NumberOption.Make("--deliveries", "Changes received by pages over real sockets, all together; 0 for the simulation only.", SocketSettings.UsualDeliveries, least: 0);
    private readonly Option<int> _people = NumberOption.Make("--people", "People with a page, over real sockets.", SocketSettings.UsualPeople, least: 10);

    public string Name => "delivery";

    public string Description => "Simulated worlds in which everything goes wrong, and real pages whose connections are cut: everybody ends with exactly what they may see. With --seed S --cycles 1 it prints what happens in that world.";

    public IReadOnlyList<Option> Options => [_deliveries, _people];

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        var worlds = settings.Cycles ?? UsualWorlds;
        var simulated = new SimulatedRun();
        simulated.Run(settings.Seed, worlds, worlds == 1 ? settings.Progress : null, cancellation);
        foreach (var (seed, wrong) in simulated.Wrong.Take(10))
        {
            await settings.Say(string.Create(CultureInfo.InvariantCulture, $"delivery --seed {seed} --cycles 1: {wrong}"));
        }

        List<Row> rows =
        [
            new("delivery/simulated worlds", simulated.Worlds, "worlds"),
            new("delivery/simulated deliveries", simulated.Deliveries, "changes"),
            new("delivery/simulated worlds per second", simulated.Worlds / simulated.Took.TotalSeconds, "worlds/s"),
            Row.Never("delivery/simulated worlds in which something went wrong", simulated.Wrong.Count),
        ];
        if (worlds > 1 && given.GetValue(_deliveries) is var deliveries and > 0)
        {
            rows.AddRange(await OverSockets(new SocketSettings(deliveries, given.GetValue(_people), SocketSettings.UsualWriters, settings.Seed), settings, cancellation));
        }

        return rows;
    }

    private static async Task<IEnumerable<Row>> OverSockets(SocketSettings size, RunSettings settings, CancellationToken cancellation)
    {
        var run = new SocketRun(size, settings.Progress);
        await run.Run(cancellation);
        foreach (var wrong in run.Seen.All.Take(10))
        {
            await settings.Say($"delivery: {wrong}");
        }

        return
        [
            new("delivery/people with a page", size.People, "people"),
            new("delivery/connections and answers cut", run.Cuts, "cuts"),
            new("delivery/people let in or out", run.Admissions, "times"),
            Row.AtLeast("delivery/changes delivered", run.Seen.Deliveries, "changes", size.Deliveries),
            new("delivery/answers applied", run.Seen.Answers, "answers"),
            new("delivery/views held against a fresh load", run.Seen.Compared, "views"),
            Row.Never("delivery/other than a fresh load", run.Seen.Different.Count),
            Row.Never("delivery/missing at the end", run.Seen.Missing.Count),
            Row.Never("delivery/there twice", run.Seen.Doubled.Count),
            Row.Never("delivery/older after newer", run.Seen.BackInOrder.Count),
            Row.Never("delivery/seen and not allowed", run.Seen.Forbidden.Count),
        ];
    }
}
