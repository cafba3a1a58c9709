namespace PokCases.Domain;

/// <summary>A rule of the work was broken: nothing has changed, and the person who asked can be told why.</summary>
/// <remarks>
/// <see cref="Code"/> is kebab-case and stable; the text on the screen stands in the resource files under that code.
/// The message is for developers, in English, and never holds personal data.
/// </remarks>
public sealed class RuleViolation : Exception
{
    /// <summary>Creates a violation.</summary>
    /// <param name="code">The rule's stable code, e.g. <c>item-not-open</c>.</param>
    /// <param name="message">What happened, for developers.</param>
    public RuleViolation(string code, string message)
        : base(message) => Code = code;

    /// <summary>The rule's stable code.</summary>
    public string Code { get; }

    /// <summary>Throws when <paramref name="broken"/> holds.</summary>
    public static void When(bool broken, string code, string message)
    {
        if (broken)
        {
            throw new RuleViolation(code, message);
        }
    }
}
