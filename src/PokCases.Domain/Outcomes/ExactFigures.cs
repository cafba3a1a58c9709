namespace PokCases.Domain.Outcomes;

/// <summary>Exact work counts, for who answers for the tables that the cases are of.</summary>
/// <param name="facts">Cases of those tables, and of no other.</param>
public sealed class ExactFigures(IReadOnlyCollection<CaseFact> facts) : ICaseFigures
{
    /// <inheritdoc/>
    public int? Count(CaseFigure figure, FigureQuestion question)
    {
        var asked = question.Check();
        return facts.Count(f => asked.Holds(figure, f));
    }

    /// <inheritdoc/>
    public int? Days(CaseDays days, FigureQuestion question, int percent)
    {
        var asked = question.Check();
        return Percentile.Of(facts.Where(f => asked.Holds(days.Of, f)).Select(days.Days).OfType<int>(), percent);
    }
}
