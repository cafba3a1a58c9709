namespace PokCases.Domain;

/// <summary>Somebody else changed the same thing first. The page shows both texts and lets the person choose.</summary>
public static class StaleVersion
{
    /// <summary>The rule's code.</summary>
    public const string Code = "changed-meanwhile";

    /// <summary>Throws <c>changed-meanwhile</c> when <paramref name="seen"/> is not the present version.</summary>
    public static void Check(int seen, int present) =>
        RuleViolation.When(seen != present, Code, $"Version {seen} was edited while {present} is the present one.");
}
