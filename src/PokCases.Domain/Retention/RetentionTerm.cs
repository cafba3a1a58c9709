namespace PokCases.Domain.Retention;

/// <summary>How long something is kept, e.g. 15 years.</summary>
/// <param name="Length">How many of the unit; from 1 to <see cref="Longest"/>.</param>
/// <param name="Unit">What it counts.</param>
public readonly record struct RetentionTerm(int Length, TermUnit Unit)
{
    /// <summary>The longest length there is.</summary>
    public const int Longest = 150;

    /// <summary>Throws <c>retention-term</c> for a length that is none.</summary>
    public void Check() => RuleViolation.When(Length is < 1 or > Longest, "retention-term", "A term is from 1 to 150 of its unit.");

    /// <summary>The first day that no longer falls within the term: the day on which something may be deleted.</summary>
    /// <remarks>A term is never cut short: where the month has no such day (29 February, the 31st), it is the first day after that month.</remarks>
    public DateOnly After(DateOnly from) => Unit switch
    {
        TermUnit.Weeks => from.AddDays(7 * Length),
        TermUnit.Months => NotSooner(from, from.AddMonths(Length)),
        _ => NotSooner(from, from.AddYears(Length)),
    };

    private static DateOnly NotSooner(DateOnly from, DateOnly until) => until.Day < from.Day ? until.AddDays(1) : until;
}
