using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>What a steady load gave.</summary>
/// <param name="PerSecond">Commands a second.</param>
/// <param name="Acknowledged">Milliseconds from sending until the answer.</param>
/// <param name="Received">Milliseconds from sending until the last of all others had the content: more than from commit.</param>
/// <param name="Processor">Of the server's process.</param>
/// <param name="Commands">How many.</param>
internal readonly record struct Steady(double PerSecond, Spread Acknowledged, Spread Received, TimeSpan Processor, int Commands)
{
    /// <summary>Microseconds of the server's processor for each command.</summary>
    public double ProcessorPerCommand => Processor.TotalMicroseconds / Commands;

    /// <summary>Its rows.</summary>
    public IEnumerable<Row> Rows(string name) =>
    [
        new($"{name}, commands per second", PerSecond, "commands/s"),
        new($"{name}, acknowledged p50", Acknowledged.At(50), "ms"),
        new($"{name}, acknowledged p99", Acknowledged.At(99), "ms"),
        new($"{name}, received by all others p50", Received.At(50), "ms"),
        new($"{name}, received by all others p95", Received.At(95), "ms"),
        new($"{name}, received by all others p99", Received.At(99), "ms"),
        new($"{name}, processor time per command", ProcessorPerCommand, "µs"),
    ];
}
