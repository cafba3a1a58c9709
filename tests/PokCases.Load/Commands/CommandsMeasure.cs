using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Commands;

/// <summary>The figures of one database.</summary>
/// <param name="database">Its name.</param>
/// <param name="postgres">The server to make databases on; null for SQLite.</param>
/// <param name="block">Commands in each block.</param>
/// <param name="history">Events of the long history.</param>
/// <param name="settings">What every measure has.</param>
internal sealed class CommandsMeasure(string database, PostgresServer? postgres, int block, int history, RunSettings settings)
{
    private const int ShortHistory = 100;

    private readonly string _name = $"commands/{database}";

    public async Task<IReadOnlyList<Row>> Run(CancellationToken cancellation) =>
    [
        .. await BesideBare(cancellation),
        .. await WithHistory(cancellation),
        .. await new OpeningMeasure(database, NewData, history, ShortHistory, settings).Run(cancellation),
    ];

    private async Task<IReadOnlyList<Row>> BesideBare(CancellationToken cancellation)
    {
        using var ourData = await NewData(cancellation);
        using var bareData = await NewData(cancellation);
        using var rawData = await NewData(cancellation);
        await using var ours = await DoorWriter.On(ourData, Guid.CreateVersion7());
        await using var bare = await BareWriter.On(bareData);
        await using var raw = await RawWriter.On(rawData);
        await settings.Say($"{_name}: beside a bare SaveChanges and raw inserts");
        foreach (var writer in new IWriter[] { ours, bare, raw })
        {
            await Callers.Run(block, writer.Write);
        }

        var besideBare = await Pairs.Alternate(settings.Pairs, _ => Callers.Run(block, ours.Write), _ => Callers.Run(block, bare.Write));
        var besideRaw = await Pairs.Alternate(settings.Pairs, _ => Callers.Run(block, ours.Write), _ => Callers.Run(block, raw.Write));
        return
        [
            .. new PairRows($"{_name}/door", "bare two-row SaveChanges", besideBare).Rates("command", 0.5),
            .. new PairRows($"{_name}/door", "raw inserts", besideRaw).Rates("command"),
        ];
    }

    private async Task<IReadOnlyList<Row>> WithHistory(CancellationToken cancellation)
    {
        using var longData = await NewData(cancellation);
        using var shortData = await NewData(cancellation);
        await using var after = await DoorWriter.On(longData, Guid.CreateVersion7());
        await using var before = await DoorWriter.On(shortData, Guid.CreateVersion7());
        await settings.Say($"{_name}: {history} events of history");
        await Callers.Run(history, after.Happen);
        await Callers.Run(ShortHistory, before.Happen);
        await Callers.Run(block, after.Write);
        await Callers.Run(block, before.Write);
        var pairs = await Pairs.Alternate(settings.Pairs, _ => Callers.Run(block, after.Write), _ => Callers.Run(block, before.Write));
        return [.. new PairRows($"{_name}/after {history} events", $"after {ShortHistory}", pairs).Costs("command", 1.2)];
    }

    private async Task<DataOnDisk> NewData(CancellationToken cancellation) =>
        new(postgres is null ? null : await postgres.NewDatabase(cancellation));
}
