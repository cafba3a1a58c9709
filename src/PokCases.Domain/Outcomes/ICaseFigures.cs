namespace PokCases.Domain.Outcomes;

/// <summary>Answers questions about cases: exactly (<see cref="ExactFigures"/>), or as far as they may leave the table (<see cref="StatisticsDoor"/>).</summary>
public interface ICaseFigures
{
    /// <summary>How many cases; null when it is hidden. Throws <c>figure-three-dimensions</c>.</summary>
    int? Count(CaseFigure figure, FigureQuestion question);

    /// <summary>A percentile of days; null when it is hidden or nothing got there. Throws <c>figure-three-dimensions</c>.</summary>
    int? Days(CaseDays days, FigureQuestion question, int percent);
}
