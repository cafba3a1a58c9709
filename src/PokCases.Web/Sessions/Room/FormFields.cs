using System.Globalization;
using PokCases.Domain;

namespace PokCases.Web.Sessions.Room;

/// <summary>Reads fields of a form; what is malformed is a rule broken, never a fault of ours.</summary>
internal static class FormFields
{
    public static string Text(this IFormCollection form, string name) => form[name].ToString();

    public static Guid Id(this IFormCollection form, string name) =>
        Guid.TryParse(form[name], out var id) ? id : throw new RuleViolation("bad-request", $"The field {name} holds no id.");

    public static Guid? OptionalId(this IFormCollection form, string name) =>
        string.IsNullOrEmpty(form[name]) ? null : form.Id(name);

    public static int Number(this IFormCollection form, string name) =>
        int.TryParse(form[name], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw new RuleViolation("bad-request", $"The field {name} holds no number.");

    public static DateOnly Day(this IFormCollection form, string name) =>
        DateOnly.TryParseExact(form[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new RuleViolation("bad-date", $"The field {name} holds no date.");

    public static T OneOf<T>(this IFormCollection form, string name)
        where T : struct, Enum =>
        form.OptionalOneOf<T>(name) ?? throw new RuleViolation("bad-request", $"The field {name} holds no choice.");

    public static T? OptionalOneOf<T>(this IFormCollection form, string name)
        where T : struct, Enum =>
        string.IsNullOrEmpty(form[name]) ? null
        : Enum.TryParse<T>(form[name], out var value) && Enum.IsDefined(value) && !char.IsDigit(form[name].ToString()[0]) ? value
        : throw new RuleViolation("bad-request", $"The field {name} holds no choice.");

    public static bool Ticked(this IFormCollection form, string name) => form[name].ToString() is "true" or "on" or "1";
}
