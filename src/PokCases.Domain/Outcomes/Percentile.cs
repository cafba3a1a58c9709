namespace PokCases.Domain.Outcomes;

/// <summary>Median and 90th percentile by one rule, the nearest rank: the smallest value that at least so many percent do not exceed. Always a value that occurred.</summary>
public static class Percentile
{
    /// <summary>The median.</summary>
    public const int Median = 50;

    /// <summary>What nine in ten do not exceed.</summary>
    public const int Ninetieth = 90;

    /// <summary>Takes it; null of nothing.</summary>
    /// <param name="values">In any order.</param>
    /// <param name="percent">1–100.</param>
    public static int? Of(IEnumerable<int> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : sorted[((sorted.Count * percent) + 99) / 100 - 1];
    }
}
