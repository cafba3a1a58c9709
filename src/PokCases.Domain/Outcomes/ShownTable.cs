namespace PokCases.Domain.Outcomes;

/// <summary>A figure with its breakdown, as somebody gets to see it.</summary>
/// <param name="Key">The figure: key of its texts.</param>
/// <param name="Unit">What it is a number of.</param>
/// <param name="HasTotal">Whether it has a number for all parts together.</param>
/// <param name="Total">That number; null when it is hidden.</param>
/// <param name="Cells">Each part with its number; null when it is hidden.</param>
public sealed record ShownTable(string Key, FigureUnit Unit, bool HasTotal, decimal? Total, IReadOnlyList<(string Part, decimal? Value)> Cells)
{
    /// <summary>Whether anything of it is hidden.</summary>
    public bool IsCut => (HasTotal && Total is null) || Cells.Any(c => c.Value is null);
}
