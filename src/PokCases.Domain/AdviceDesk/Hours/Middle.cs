namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>The median: the middle one, or halfway between the middle two.</summary>
public static class Middle
{
    /// <summary>The median of at least one number.</summary>
    public static double Of(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
