using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>The figures of a steady load on our table and on the bare hub in turn: of each figure the median of the blocks, and the outermost two.</summary>
/// <param name="name">What ours is called, e.g. <c>live/half of it, 30 people</c>.</param>
/// <param name="pairs">What was taken.</param>
internal sealed class SteadyRows(string name, IReadOnlyList<(Steady Ours, Steady Bare)> pairs)
{
    private const string Bare = "bare hub/the same rate";

    /// <summary>Its rows.</summary>
    /// <param name="acknowledged99">The most that the 99th percentile of acknowledging may be, in milliseconds; null when it is only reported.</param>
    /// <param name="received95">The same for the 95th of receiving by all others.</param>
    /// <param name="received99">And for the 99th of that.</param>
    public IEnumerable<Row> Make(double? acknowledged99 = null, double? received95 = null, double? received99 = null) =>
    [
        new($"{name}, commands per second", pairs[0].Ours.PerSecond, "commands/s"),
        .. Of("acknowledged p50", s => s.Acknowledged.At(50)),
        .. Of("acknowledged p99", s => s.Acknowledged.At(99), acknowledged99),
        .. Of("received by all others p50", s => s.Received.At(50)),
        .. Of("received by all others p95", s => s.Received.At(95), received95),
        .. Of("received by all others p99", s => s.Received.At(99), received99),
        .. Rows($"{name}, processor time per command", "µs", p => p.Ours.ProcessorPerCommand),
        .. Rows($"{name} ÷ bare hub, processor time per command", "ratio", p => p.Ours.ProcessorPerCommand / p.Bare.ProcessorPerCommand),
    ];

    private IEnumerable<Row> Of(string what, Func<Steady, double> figure, double? goal = null) =>
    [
        .. Rows($"{name}, {what}", "ms", p => figure(p.Ours), goal),
        .. Rows($"{Bare}, {what}", "ms", p => figure(p.Bare)),
    ];

    private IEnumerable<Row> Rows(string what, string unit, Func<(Steady Ours, Steady Bare), double> figure, double? goal = null) =>
        new Spread(pairs.Select(figure)).Rows(what, unit, goal);
}
