namespace PokCases.Load.Figures;

/// <summary>How measured values lie.</summary>
internal sealed class Spread
{
    private readonly double[] _sorted;

    public Spread(IEnumerable<double> values)
    {
        _sorted = [.. values.Order()];
        if (_sorted.Length == 0)
        {
            throw new ArgumentException("Nothing was measured.", nameof(values));
        }
    }

    public double Least => _sorted[0];

    public double Most => _sorted[^1];

    public double Median => (At(50) + _sorted[_sorted.Length / 2]) / 2;

    /// <summary>The rows of a figure that was taken several times: the median decides, the outermost two show how far to trust it.</summary>
    public IEnumerable<Row> Rows(string name, string unit, double? goal = null, bool isLeast = false) =>
    [
        new($"{name}, median", Median, unit, goal) { IsLeast = isLeast },
        new($"{name}, least", Least, unit),
        new($"{name}, most", Most, unit),
    ];

    /// <summary>The smallest measured value that at least this many per cent do not exceed (nearest rank): never a value that was not measured.</summary>
    public double At(double percent) => _sorted[Math.Max((int)Math.Ceiling(percent / 100 * _sorted.Length) - 1, 0)];
}
