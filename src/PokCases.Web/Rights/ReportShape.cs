using PokCases.Domain.Rights;

namespace PokCases.Web.Rights;

/// <summary>A report as it goes out: what is in, and what is left out with its reason.</summary>
/// <param name="Request">The request.</param>
/// <param name="Items">All its lines, in order.</param>
internal sealed record ReportShape(ResidentRequest Request, IReadOnlyList<ReportItem> Items)
{
    /// <summary>What stands in it, by part.</summary>
    public IEnumerable<IGrouping<ReportPart, ReportItem>> In => Items.Where(i => !i.IsOmitted).GroupBy(i => i.Part);

    /// <summary>What is left out: part, reason and how often, and nothing of what it says.</summary>
    public IEnumerable<(ReportPart Part, string Why, int Times)> Out =>
        Items.Where(i => i.IsOmitted).GroupBy(i => (i.Part, i.OmittedWhy)).Select(g => (g.Key.Part, g.Key.OmittedWhy, g.Count()));
}
