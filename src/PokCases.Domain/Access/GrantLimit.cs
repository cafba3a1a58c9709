namespace PokCases.Domain.Access;

/// <summary>How far somebody can give access to a case: never further than the own access reaches.</summary>
/// <param name="Until">The last moment that what is given can hold; null when only the rule of the installation limits it.</param>
/// <param name="EndsAtClosing">What is given ends when the case closes, since the giver's own access does.</param>
public readonly record struct GrantLimit(DateTimeOffset? Until, bool EndsAtClosing)
{
    /// <summary>The earlier of this limit and another moment.</summary>
    public DateTimeOffset AtMost(DateTimeOffset other) => Until is { } until && until < other ? until : other;

    /// <summary>Checks an end that somebody wants to give.</summary>
    /// <param name="until">The end (exclusive).</param>
    /// <param name="now">The moment; an end before it throws <c>team-end-past</c>.</param>
    /// <param name="latest">The latest that the installation allows; beyond it throws <c>team-end-too-late</c>.</param>
    /// <exception cref="RuleViolation">Also <c>team-grant-exceeds</c>: nobody gives more than they have.</exception>
    public void Check(DateTimeOffset until, DateTimeOffset now, DateTimeOffset latest)
    {
        RuleViolation.When(until <= now, "team-end-past", "A new end is in the future.");
        RuleViolation.When(until > latest, "team-end-too-late", "It lasts longer than is allowed at once.");
        RuleViolation.When(Until is { } own && until > own, "team-grant-exceeds", "Nobody gives more than they have.");
    }
}
