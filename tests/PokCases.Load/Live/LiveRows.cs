using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>The figures of a <c>live</c> run.</summary>
internal sealed class LiveRows(LiveSettings settings, IReadOnlyList<(Block Ours, Block Bare)> pairs, int answerBytes, long pulls)
{
    public IReadOnlyList<Row> Make() =>
    [
        new("live/people at the table", settings.People, "people"),
        new("live/commands", settings.Commands, "commands"),
        new("live/pairs of blocks", settings.Pairs, "pairs"),
        new("live/bytes of a change answer", answerBytes, "bytes"),
        new("live/pulls per command", (double)pulls / settings.Commands, "pulls"),
        .. Percentiles("live/acknowledged", p => p.Ours, d => d.Acknowledged, [null, null, 50]),
        .. Percentiles("live/received by all others", p => p.Ours, d => d.Received, [null, 100, 200]),
        .. Percentiles("bare hub/acknowledged", p => p.Bare, d => d.Acknowledged, [null, null, null]),
        .. Percentiles("bare hub/received by all others", p => p.Bare, d => d.Received, [null, null, null]),
        .. Ratio("live ÷ bare hub/acknowledged p50", b => Of(b, d => d.Acknowledged).Median),
        .. Ratio("live ÷ bare hub/received p50", b => Of(b, d => d.Received).Median),
        .. Ratio("live ÷ bare hub/received p95", b => Of(b, d => d.Received).At(95)),
        .. PerDelivery("live/processor time per delivered change", p => p.Ours),
        .. PerDelivery("bare hub/processor time per delivered change", p => p.Bare),
        .. Ratio("live ÷ bare hub/processor time", ProcessorTime),
    ];

    private static Spread Of(Block block, Func<Delivery, double> time) => new(block.Deliveries.Select(time));

    private IEnumerable<Row> Percentiles(string name, Func<(Block Ours, Block Bare), Block> side, Func<Delivery, double> time, double?[] goals)
    {
        var spread = new Spread(pairs.SelectMany(p => side(p).Deliveries).Select(time));
        return [new($"{name} p50", spread.At(50), "ms", goals[0]), new($"{name} p95", spread.At(95), "ms", goals[1]), new($"{name} p99", spread.At(99), "ms", goals[2])];
    }

    // Of each pair the ratio; of those the median and how far they lie apart.
    private IEnumerable<Row> Ratio(string name, Func<Block, double> figure) =>
        new Spread(pairs.Select(p => figure(p.Ours) / figure(p.Bare))).Rows(name, "ratio");

    private IEnumerable<Row> PerDelivery(string name, Func<(Block Ours, Block Bare), Block> side) =>
        new Spread(pairs.Select(p => ProcessorTime(side(p)))).Rows(name, "µs");

    private double ProcessorTime(Block block) => block.ProcessorTime.TotalMicroseconds / (block.Deliveries.Count * settings.People);
}
