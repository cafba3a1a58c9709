namespace PokCases.Domain.Tests;

/// <summary>Which rule was broken; null for none.</summary>
internal static class Rule
{
    public static string? Of(Func<object?> make) => Of(() => { _ = make(); });

    public static string? Of(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleViolation rule)
        {
            return rule.Code;
        }
    }
}
