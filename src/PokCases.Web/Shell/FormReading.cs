using System.Globalization;
using PokCases.Domain;

namespace PokCases.Web.Shell;

/// <summary>Reads the fields of a posted form; what can't be read is a broken rule with a text, never an error of ours.</summary>
internal static class FormReading
{
    private const int FirstYear = 1800;
    private const int LastYear = 2999;

    /// <summary>As it was typed, without spaces around it; a NUL can't be looked up or kept.</summary>
    public static string Text(this IFormCollection form, string name) => form[name].ToString().Replace("\0", string.Empty, StringComparison.Ordinal).Trim();

    /// <summary>Whether a box is ticked; a form that names both answers says <c>true</c> or <c>false</c>.</summary>
    public static bool Ticked(this IFormCollection form, string name) => form.Text(name) is not ("" or "false");

    /// <summary>A whole number; throws <c>number-unknown</c>.</summary>
    public static int Number(this IFormCollection form, string name) => Number(form[name].ToString());

    public static int Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new RuleViolation("number-unknown", "A number was expected.");

    /// <summary>The version of a text that the form was made with, which nobody types; throws <c>bad-request</c>.</summary>
    public static int Version(this IFormCollection form, string name) =>
        int.TryParse(form.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : throw new RuleViolation("bad-request", "The form names no version.");

    /// <summary>A day, or null when nothing was filled in; throws <c>day-unknown</c>.</summary>
    public static DateOnly? OptionalDay(this IFormCollection form, string name)
    {
        var text = form.Text(name);
        return text.Length == 0
            ? null
            : TryDay(text, out var day)
                ? day
                : throw new RuleViolation("day-unknown", "A day was expected.");
    }

    /// <summary>A day as a form sends it. One at the far ends of the calendar is a slip of the keys, and no terms or moments can be reckoned from it.</summary>
    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= FirstYear and <= LastYear;

    public static DateOnly Day(this IFormCollection form, string name) =>
        form.OptionalDay(name) ?? throw new RuleViolation("day-unknown", "A day was expected.");

    /// <summary>A time of day, or null when nothing was filled in; throws <c>time-unknown</c>.</summary>
    public static TimeOnly? OptionalTime(this IFormCollection form, string name)
    {
        var text = form.Text(name);
        return text.Length == 0
            ? null
            : TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss", "H:mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
                ? at
                : throw new RuleViolation("time-unknown", "A time was expected.");
    }

    public static TimeOnly Time(this IFormCollection form, string name) =>
        form.OptionalTime(name) ?? throw new RuleViolation("time-unknown", "A time was expected.");

    /// <summary>An id from a list, or null when nothing was chosen; throws <c>choice-unknown</c>.</summary>
    public static Guid? OptionalId(this IFormCollection form, string name)
    {
        var text = form.Text(name);
        return text.Length == 0 ? null : Guid.TryParse(text, out var id) ? id : throw new RuleViolation("choice-unknown", "A choice was expected.");
    }

    public static Guid Id(this IFormCollection form, string name) =>
        form.OptionalId(name) ?? throw new RuleViolation("choice-unknown", "A choice was expected.");

    public static IReadOnlyList<Guid> Ids(this IFormCollection form, string name) =>
        [.. form[name].Select(t => Guid.TryParse(t, out var id) ? id : throw new RuleViolation("choice-unknown", "A choice was expected.")).Distinct()];

    /// <summary>One of a fixed few, by its name; throws <c>choice-unknown</c>.</summary>
    public static T Choice<T>(this IFormCollection form, string name)
        where T : struct, Enum => Choice<T>(form.Text(name));

    public static T? OptionalChoice<T>(this IFormCollection form, string name)
        where T : struct, Enum => form.Text(name) is { Length: > 0 } text ? Choice<T>(text) : null;

    public static IReadOnlyList<T> Choices<T>(this IFormCollection form, string name)
        where T : struct, Enum => [.. form[name].Select(t => Choice<T>(t ?? string.Empty)).Distinct()];

    /// <summary>One of a fixed few, by its name; throws <c>choice-unknown</c>.</summary>
    // A number is the place of a name in our list, and never a name itself.
    public static T Choice<T>(string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: false, out var value) && Enum.IsDefined(value) && char.IsAsciiLetter(text[0])
            ? value
            : throw new RuleViolation("choice-unknown", "A choice was expected.");
}
