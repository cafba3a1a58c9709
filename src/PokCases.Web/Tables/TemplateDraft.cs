using System.Globalization;
using PokCases.Domain.Tables;
using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>A template being edited: lives in the form alone until it is saved, so that steps can be moved without script.</summary>
public sealed class TemplateDraft
{
    public required string Name { get; init; }

    public required int Version { get; init; }

    public required List<Step> Steps { get; init; }

    /// <summary>Id of the control that gets the focus when the form is shown again.</summary>
    public string? Focus { get; private set; }

    public static TemplateDraft Of(AgendaTemplate template) => new()
    {
        Name = template.Name,
        Version = template.Version,
        Steps = [.. template.Phases.Select(p => new Step(p.Name, p.Minutes.ToString(CultureInfo.InvariantCulture), p.Question))],
    };

    public static TemplateDraft Of(IFormCollection form) => new()
    {
        Name = form.Text("naam"),
        Version = form.Number("versie"),
        Steps = [.. Enumerable.Range(0, Math.Min(form["stap"].Count, 24)).Select(i => new Step(At(form, "stap", i), At(form, "minuten", i), At(form, "vraag", i)))],
    };

    public IEnumerable<TemplatePhase> ToPhases() => Steps.Select(s => new TemplatePhase(s.Name, FormReading.Number(s.Minutes), s.Question));

    /// <summary>Does what a button of the form says: <c>op-2</c>, <c>neer-2</c>, <c>weg-2</c> or <c>erbij</c>.</summary>
    public void Do(string button)
    {
        if (button == "erbij")
        {
            Steps.Add(new Step("", "5", ""));
            Focus = $"stap-{Steps.Count - 1}";
            return;
        }

        var parts = button.Split('-');
        if (parts.Length != 2 || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var at) || at < 0 || at >= Steps.Count)
        {
            return;
        }

        if (parts[0] == "weg")
        {
            Steps.RemoveAt(at);
            Focus = Steps.Count == 0 ? "erbij" : $"stap-{Math.Min(at, Steps.Count - 1)}";
            return;
        }

        var to = parts[0] == "op" ? at - 1 : at + 1;
        if (to >= 0 && to < Steps.Count)
        {
            (Steps[at], Steps[to]) = (Steps[to], Steps[at]);
            // At an end the button is no longer there; its neighbour gets the focus.
            Focus = to == 0 ? "neer-0" : to == Steps.Count - 1 ? $"op-{to}" : $"{parts[0]}-{to}";
        }
    }

    private static string At(IFormCollection form, string name, int index) => index < form[name].Count ? (form[name][index] ?? "").Trim() : "";

    /// <summary>One step as typed.</summary>
    public sealed record Step(string Name, string Minutes, string Question);
}
