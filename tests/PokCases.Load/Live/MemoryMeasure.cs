using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Live;

/// <summary>What an open page where nothing happens costs in memory, beside a connection to a bare hub.</summary>
internal static class MemoryMeasure
{
    private const int Connections = 1000;
    private const int Before = 100;
    private const double Most = 2;

    private static readonly TimeSpan _settle = TimeSpan.FromSeconds(3);

    public static async Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        var table = await PreparedTable.Make([.. data.Arguments], people: 2, Connections + Before);
        List<(double Ours, double Bare)> pairs = [];
        for (var i = 0; i < settings.Pairs; i++)
        {
            await settings.Say($"live: memory, {i + 1} of {settings.Pairs}");
            pairs.Add((await Ours(data, table, cancellation), await Bare(cancellation)));
        }

        return
        [
            .. Of("live/memory per idle connection", "bytes", pairs.Select(p => p.Ours)),
            .. Of("bare hub/memory per idle connection", "bytes", pairs.Select(p => p.Bare)),
            .. Of("live ÷ bare hub, memory per idle connection", "ratio", pairs.Select(p => p.Ours / p.Bare), Most),
        ];
    }

    private static async Task<double> Ours(DataOnDisk data, PreparedTable table, CancellationToken cancellation)
    {
        await using var server = await RunningServer.Serving(data, cancellation, through: ResidentMemory.Tidy);
        return await PerConnection(
            () => ResidentMemory.Of(server.Id),
            i => Watching.Open(server.Address, table.Others[i].Session, table.Others[i].Person, cancellation),
            cancellation);
    }

    private static async Task<double> Bare(CancellationToken cancellation)
    {
        await using var bare = await BareServer.Start(cancellation, ResidentMemory.Tidy);
        return await PerConnection(() => ResidentMemory.Of(bare.Id), _ => bare.Connect(_ => { }, cancellation), cancellation);
    }

    private static async Task<double> PerConnection(Func<long> resident, Func<int, Task<HubSocket>> open, CancellationToken cancellation)
    {
        List<HubSocket> connections = [];
        try
        {
            for (var i = 0; i < Before; i++)
            {
                connections.Add(await open(i));
            }

            await Task.Delay(_settle, cancellation);
            var before = resident();
            for (var i = 0; i < Connections; i++)
            {
                connections.Add(await open(Before + i));
            }

            await Task.Delay(_settle, cancellation);
            return (resident() - before) / (double)Connections;
        }
        finally
        {
            foreach (var connection in connections)
            {
                await connection.DisposeAsync();
            }
        }
    }

    private static IEnumerable<Row> Of(string name, string unit, IEnumerable<double> values, double? goal = null) => new Spread(values).Rows(name, unit, goal);
}
