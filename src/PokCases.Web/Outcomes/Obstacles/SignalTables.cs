using Microsoft.Extensions.Localization;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Signals;
using PokCases.Web.Signals;

namespace PokCases.Web.Outcomes.Obstacles;

/// <summary>Every figure of signals, each put together here and nowhere else. How often one was seen counts as that many households: it is hidden when it is small.</summary>
internal sealed class SignalTables(IStringLocalizer<SignalTexts> signals)
{
    // So many stand on the page, the most often seen first; hiding is decided over all of them.
    private const int Most = 25;

    /// <param name="standing">Signals that were not joined into another one.</param>
    /// <param name="rules">How strict the door is.</param>
    public IReadOnlyList<ShownTable> Through(IReadOnlyCollection<Signal> standing, DoorRules rules)
    {
        var perRule = Seen(standing.GroupBy(Name, StringComparer.CurrentCultureIgnoreCase).Select(g => (Name(g.MaxBy(s => s.Seen)!), g.Sum(s => s.Seen)))).Through(rules);
        return
        [
            perRule with { Cells = [.. perRule.Cells.Take(Most)] },
            // Signals and not times: a rule is of one kind, so that times per kind would give a hidden one away.
            Signals("signals-kind", Enum.GetValues<SignalKind>().Select(k => (signals[$"Kind.{k}"].Value, standing.Count(s => s.Kind == k)))).Through(rules),
            Signals("signals-stage", Enum.GetValues<SignalStage>().Select(stage => (signals[$"Stage.{stage}"].Value, standing.Count(s => s.Stage == stage)))).Through(rules),
        ];
    }

    /// <summary>The rule that stands in the way; what happens when no rule was named.</summary>
    public static string Name(Signal signal) => signal.Rule.Length > 0 ? signal.Rule : signal.Title;

    private static FigureTable Seen(IEnumerable<(string Part, int Times)> parts)
    {
        List<FigureCell> cells = [.. parts.OrderByDescending(p => p.Times).ThenBy(p => p.Part, StringComparer.CurrentCulture).Select(p => new FigureCell(p.Part, p.Times, p.Times))];
        var all = cells.Sum(c => c.Residents);
        return new() { Key = "signals-seen", Total = all, Residents = all, Cells = cells };
    }

    private static FigureTable Signals(string key, IEnumerable<(string Part, int Count)> parts) =>
        new() { Key = key, IsWork = true, Cells = [.. parts.Select(p => new FigureCell(p.Part, p.Count, 0))] };
}
