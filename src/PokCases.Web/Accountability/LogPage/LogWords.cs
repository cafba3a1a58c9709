using Microsoft.Extensions.Localization;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>Codes of the log in words; a code without a text stays a code.</summary>
internal sealed class LogWords(IStringLocalizer<LogTexts> texts)
{
    private const string ActionKey = "Action.";

    public static IReadOnlyList<string> Kinds { get; } = ["read", "command", "sign-in"];

    public static IReadOnlyList<string> Outcomes { get; } = ["ok", "refused", "rejected", "failed"];

    public string Kind(string code) => Text($"Kind.{code}", code);

    public string Action(string code) => Text($"{ActionKey}{code}", code);

    public string Outcome(string code) => Text($"Outcome.{code}", code);

    /// <summary>One ground, or several joined by plus signs.</summary>
    public string Ground(string codes) => string.Join(", ", codes.Split('+', StringSplitOptions.RemoveEmptyEntries).Where(c => c != "None").Select(c => Text($"Ground.{c}", c)));

    /// <summary>Every page and command that has a name, by name.</summary>
    public IEnumerable<(string Code, string Name)> Actions() => texts.GetAllStrings(includeParentCultures: true)
        .Where(t => t.Name.StartsWith(ActionKey, StringComparison.Ordinal))
        .Select(t => (Code: t.Name[ActionKey.Length..], Name: t.Value))
        .DistinctBy(a => a.Code)
        .OrderBy(a => a.Name, StringComparer.CurrentCulture);

    private string Text(string key, string otherwise) => texts[key] is { ResourceNotFound: false } found ? found.Value : otherwise;
}
