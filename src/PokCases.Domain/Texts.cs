namespace PokCases.Domain;

/// <summary>Checks on text that people type: trimmed, not empty where it must not be, not longer than the rule allows.</summary>
public static class Texts
{
    /// <summary>Longest one-line text (titles, names), in characters.</summary>
    public const int Line = 200;

    /// <summary>Longest free text (contributions, questions), in characters.</summary>
    public const int Body = 8000;

    /// <summary>The trimmed text; throws <c>text-missing</c> or <c>text-too-long</c>.</summary>
    public static string Required(string? text, int longest = Line)
    {
        var trimmed = Clean(text);
        RuleViolation.When(trimmed.Length == 0, "text-missing", "A text is required.");
        RuleViolation.When(trimmed.Length > longest, "text-too-long", $"A text is longer than {longest} characters.");
        return trimmed;
    }

    /// <summary>The trimmed text, empty when nothing was typed; throws <c>text-too-long</c>.</summary>
    public static string Optional(string? text, int longest = Line)
    {
        var trimmed = Clean(text);
        RuleViolation.When(trimmed.Length > longest, "text-too-long", $"A text is longer than {longest} characters.");
        return trimmed;
    }

    // A NUL can't be stored by PostgreSQL; line ends are made one kind so that two readers compare alike.
    private static string Clean(string? text) =>
        (text ?? string.Empty).Replace("\0", string.Empty, StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();
}
