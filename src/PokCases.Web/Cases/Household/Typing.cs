using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Reads a posted form field by field; what can't be read is noted beside its field, and everything typed is kept.</summary>
internal sealed class Typing(IFormCollection form, IStringLocalizer<RuleTexts> rules)
{
    private readonly Dictionary<string, string> errors = [];
    private string? firstCode;

    /// <summary>Throws the first rule that was broken, for a script that asks.</summary>
    public void CheckForScript()
    {
        if (firstCode is { } code)
        {
            throw new RuleViolation(code, "A field could not be read.");
        }
    }

    public bool IsRight => errors.Count == 0;

    public int Version => int.TryParse(form.Text(FilledForm.VersionField), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>What was typed, to show again.</summary>
    public FilledForm Filled => new(
        form.Where(f => f.Key != "commandId" && !f.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.ToString()),
        errors,
        Version);

    /// <summary>Notes that a rule was broken, beside the field that can put it right.</summary>
    public void Refuse(string field, string code)
    {
        firstCode ??= code;
        errors.TryAdd(field, rules[code]);
    }

    public string Line(string field, int longest = Texts.Line) => Read(field, () => Texts.Optional(form.Text(field), longest), string.Empty);

    public string RequiredLine(string field, int longest = Texts.Line) => Read(field, () => Texts.Required(form.Text(field), longest), string.Empty);

    public DateOnly? OptionalDay(string field) => Read(field, () => form.OptionalDay(field), null);

    public DateOnly Day(string field) => Read(field, () => form.Day(field), default);

    public T Choice<T>(string field)
        where T : struct, Enum => Read(field, () => form.Choice<T>(field), default);

    public IReadOnlyList<T> Choices<T>(string field)
        where T : struct, Enum => Read(field, () => form.Choices<T>(field), []);

    /// <summary>Ids that were ticked; what is no id is not there.</summary>
    public IReadOnlyList<Guid> Ids(string field) => [.. form[field].Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];

    public Guid Id(string field) => Read(field, () => form.Id(field), Guid.Empty);

    public bool Ticked(string field) => form.Ticked(field);

    public int Number(string field, int otherwise) => form.Text(field).Length == 0 ? otherwise : Read(field, () => form.Number(field), otherwise);

    /// <summary>An amount or a number with decimals, as people write it: <c>1.250,50</c> or <c>12.5</c>; null when nothing was typed.</summary>
    public decimal? Amount(string field) => Read(field, () => Amount(form.Text(field), "number-unknown"), null);

    private static decimal? Amount(string text, string code)
    {
        var plain = text.Replace("€", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\u00a0", string.Empty, StringComparison.Ordinal);
        if (plain.Length == 0)
        {
            return null;
        }

        // The last comma or point is the decimal one when one or two digits follow; three digits after a point are thousands.
        var comma = plain.LastIndexOfAny([',', '.']);
        var whole = comma >= 0 && plain.Length - comma - 1 != 3 ? plain[..comma] : plain;
        var decimals = whole.Length == plain.Length ? string.Empty : plain[(comma + 1)..];
        whole = whole.Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse($"{whole}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw new RuleViolation(code, "An amount was expected.");
    }

    private T Read<T>(string field, Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (RuleViolation rule)
        {
            Refuse(field, rule.Code);
            return otherwise;
        }
    }
}
