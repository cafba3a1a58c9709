using Microsoft.Extensions.Primitives;

namespace PokCases.Web.Shell;

/// <summary>A form on its way: what was typed (shown again, passwords never) and what is wrong with it.</summary>
public sealed class FormState
{
    private readonly Dictionary<string, StringValues> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> errors = new(StringComparer.Ordinal);

    public FormState()
    {
    }

    public FormState(IFormCollection form)
    {
        foreach (var (name, value) in form)
        {
            values[name] = value;
        }
    }

    public IReadOnlyDictionary<string, string> Errors => errors;

    public bool IsRight => errors.Count == 0;

    /// <summary>The text of a field, trimmed of nothing.</summary>
    public string Value(string name) => values.TryGetValue(name, out var value) ? value.ToString() : string.Empty;

    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var value) ? [.. value.Select(v => v ?? string.Empty)] : [];

    public string? Error(string name) => errors.GetValueOrDefault(name);

    /// <summary>Fills a field before anybody typed.</summary>
    public FormState With(string name, StringValues value)
    {
        values[name] = value;
        return this;
    }

    /// <summary>Notes what is wrong with a field; the first thing counts.</summary>
    public void Wrong(string name, string message) => errors.TryAdd(name, message);

    /// <summary>A required one-line text of at most so many characters.</summary>
    public void Require(string name, int longest, string missing, string tooLong)
    {
        var length = Value(name).Trim().Length;
        if (length == 0)
        {
            Wrong(name, missing);
        }
        else if (length > longest)
        {
            Wrong(name, tooLong);
        }
    }
}
