namespace PokCases.Domain.Outcomes;

/// <summary>Whole quarters in a row.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last; throws <c>figure-period-order</c> when it comes before the first.</param>
public sealed record QuarterSpan(Quarter From, Quarter To)
{
    /// <summary>The last quarter.</summary>
    public Quarter To { get; } = To >= From ? To : throw new RuleViolation("figure-period-order", "A period does not end before it begins.");

    /// <summary>How many quarters.</summary>
    public int Quarters => To.Number - From.Number + 1;

    /// <summary>Its quarters in order.</summary>
    public IEnumerable<Quarter> Each => Enumerable.Range(From.Number, Quarters).Select(n => new Quarter(n));

    /// <summary>Whether a day falls in it.</summary>
    public bool Holds(DateOnly day) => day >= From.First && day <= To.Last;

    /// <summary>Its years, its half-years or its quarters, in order, each as far as it lies in it.</summary>
    /// <param name="quarters">How long each is: 4, 2 or 1 quarters.</param>
    public IEnumerable<QuarterSpan> Parts(int quarters) =>
        Each.GroupBy(q => q.Number / quarters).Select(g => new QuarterSpan(g.First(), g.Last()));
}
