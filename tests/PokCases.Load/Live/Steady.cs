using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>What a steady load gave.</summary>
/// <param name="PerSecond">Commands a second.</param>
/// <param name="Acknowledged">Milliseconds from sending until the answer.</param>
/// <param name="Received">Milliseconds from sending until the last of all others had the content: more than from commit.</param>
/// <param name="Processor">Of the server's process.</param>
/// <param name="Commands">How many.</param>
internal sealed record Steady(double PerSecond, Spread Acknowledged, Spread Received, TimeSpan Processor, int Commands)
{
    /// <summary>Its rows; goals for the 99th percentile of acknowledging and the 95th and 99th of receiving, where there are any.</summary>
    public IEnumerable<Row> Rows(string name, double? acknowledged99 = null, double? received95 = null, double? received99 = null) =>
    [
        new($"{name}, commands per second", PerSecond, "commands/s"),
        new($"{name}, acknowledged p50", Acknowledged.At(50), "ms"),
        new($"{name}, acknowledged p99", Acknowledged.At(99), "ms", acknowledged99),
        new($"{name}, received by all others p50", Received.At(50), "ms"),
        new($"{name}, received by all others p95", Received.At(95), "ms", received95),
        new($"{name}, received by all others p99", Received.At(99), "ms", received99),
        new($"{name}, processor time per command", Processor.TotalMicroseconds / Commands, "µs"),
    ];
}
