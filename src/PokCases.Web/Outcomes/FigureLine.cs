using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes;

/// <summary>One value of a page of figures, as every file gives it.</summary>
/// <param name="Key">The figure: key of its texts.</param>
/// <param name="Part">Of what part of a breakdown; empty for all.</param>
/// <param name="Period">Over which quarters.</param>
/// <param name="Unit">What it is a number of.</param>
/// <param name="Value">The value as the page shows it; null when it is hidden, or when there is none.</param>
public sealed record FigureLine(string Key, string Part, QuarterSpan Period, FigureUnit Unit, decimal? Value)
{
    /// <summary>A figure with its breakdown: what is for all parts together first.</summary>
    public static IEnumerable<FigureLine> Of(ShownTable table, QuarterSpan period)
    {
        if (table.HasTotal)
        {
            yield return new(table.Key, string.Empty, period, table.Unit, table.Total);
        }

        foreach (var (part, value) in table.Cells)
        {
            yield return new(table.Key, part, period, table.Unit, value);
        }
    }
}
