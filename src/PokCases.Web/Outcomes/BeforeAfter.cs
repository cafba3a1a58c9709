using PokCases.Domain.Outcomes;

namespace PokCases.Web.Outcomes;

/// <summary>Figures before and after a marked event, side by side. Of a cause they say nothing.</summary>
/// <param name="Event">What was marked.</param>
/// <param name="Before">The quarters before it.</param>
/// <param name="After">The quarters since.</param>
/// <param name="Rows">Each figure, as counted before and after; null when it is hidden.</param>
public sealed record BeforeAfter(MarkedEvent Event, QuarterSpan Before, QuarterSpan After, IReadOnlyList<(CaseFigure Figure, int? Before, int? After)> Rows);
