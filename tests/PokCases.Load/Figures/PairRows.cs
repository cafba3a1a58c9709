namespace PokCases.Load.Figures;

/// <summary>The usual rows of a comparison: each side, their ratio pair by pair, and the same by processor time.</summary>
/// <param name="ours">What ours is called, e.g. <c>commands/door</c>.</param>
/// <param name="other">What the other is called.</param>
/// <param name="pairs">What was taken.</param>
internal sealed class PairRows(string ours, string other, IReadOnlyList<(Taken Ours, Taken Other)> pairs)
{
    /// <summary>Work per second, and ours ÷ the other.</summary>
    /// <param name="unit">What is done, in the singular.</param>
    /// <param name="goal">The least ratio; null when it is only reported.</param>
    public IEnumerable<Row> Rates(string unit, double? goal = null) =>
    [
        .. Of($"{ours}, {unit}s per second", unit + "s/s", p => p.Ours.PerSecond),
        .. Of($"{other}, {unit}s per second", unit + "s/s", p => p.Other.PerSecond),
        .. Ratio("per second", p => p.Ours.PerSecond / p.Other.PerSecond, goal, isLeast: true),
        .. Processor(unit, null),
    ];

    /// <summary>Time for each unit, and ours ÷ the other.</summary>
    /// <param name="unit">What is done, in the singular.</param>
    /// <param name="goal">The greatest ratio; null when it is only reported.</param>
    public IEnumerable<Row> Costs(string unit, double? goal = null) =>
    [
        .. Of($"{ours}, time per {unit}", "µs", p => p.Ours.ElapsedPerUnit),
        .. Of($"{other}, time per {unit}", "µs", p => p.Other.ElapsedPerUnit),
        .. Ratio($"time per {unit}", p => p.Ours.ElapsedPerUnit / p.Other.ElapsedPerUnit, goal, isLeast: false),
        .. Processor(unit, null),
    ];

    /// <summary>Processor time for each unit, and ours ÷ the other.</summary>
    public IEnumerable<Row> Processor(string unit, double? goal) =>
    [
        .. Of($"{ours}, processor time per {unit}", "µs", p => p.Ours.ProcessorPerUnit),
        .. Of($"{other}, processor time per {unit}", "µs", p => p.Other.ProcessorPerUnit),
        .. Ratio($"processor time per {unit}", p => p.Ours.ProcessorPerUnit / p.Other.ProcessorPerUnit, goal, isLeast: false),
    ];

    private IEnumerable<Row> Of(string name, string unit, Func<(Taken Ours, Taken Other), double> figure) =>
        Spread(name, unit, figure, null, isLeast: false);

    private IEnumerable<Row> Ratio(string name, Func<(Taken Ours, Taken Other), double> figure, double? goal, bool isLeast) =>
        Spread($"{ours} ÷ {other}, {name}", "ratio", figure, goal, isLeast);

    private IEnumerable<Row> Spread(string name, string unit, Func<(Taken Ours, Taken Other), double> figure, double? goal, bool isLeast) =>
        new Spread(pairs.Select(figure)).Rows(name, unit, goal, isLeast);
}
