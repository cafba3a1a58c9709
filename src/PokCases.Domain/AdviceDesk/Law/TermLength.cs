namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>How long a term is: a number of one unit.</summary>
/// <param name="Number">How many, 1 to <see cref="Most"/>.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct TermLength(int Number, TermUnit Unit)
{
    /// <summary>The highest number.</summary>
    public const int Most = 400;

    /// <summary>Throws <c>term-length</c> for a length that no term has.</summary>
    public TermLength Checked()
    {
        RuleViolation.When(Number is < 1 or > Most || !Enum.IsDefined(Unit), "term-length", "A term is between 1 and 400 of its unit.");
        return this;
    }

    /// <summary>Whether the Algemene termijnenwet leaves it alone (its article 4: more than 90 days, twelve weeks, or three months).</summary>
    public bool IsLong => Unit switch
    {
        TermUnit.Days => Number > 90,
        TermUnit.Weeks => Number > 12,
        _ => Number > 3,
    };

    /// <summary>The last day of a term of this length whose first day is the day after another, before weekends and holidays are looked at.</summary>
    public DateOnly After(DateOnly day) => Unit switch
    {
        TermUnit.Days => day.AddDays(Number),
        TermUnit.Weeks => day.AddDays(7 * Number),
        // A month that has no such day ends on its last one.
        _ => day.AddMonths(Number),
    };
}
