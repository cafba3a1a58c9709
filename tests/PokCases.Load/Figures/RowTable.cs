using System.Globalization;

namespace PokCases.Load.Figures;

/// <summary>Rows for a person to read; as Markdown, so that a run can be pasted into the documentation.</summary>
internal static class RowTable
{
    public static async Task Write(TextWriter to, IReadOnlyList<Row> rows)
    {
        var lines = rows.Select(r => new[] { r.Name, Figure(r.Value), r.Unit, r.Goal is { } goal ? $"{(r.IsLeast ? '≥' : '≤')} {Figure(goal)}" : "", r.Reached switch { true => "yes", false => "no", null => "" } }).ToList();
        lines.Insert(0, ["name", "value", "unit", "goal", "reached"]);
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(l => l[column].Length)).ToArray();
        lines.Insert(1, [.. widths.Select((w, column) => column is 1 or 3 ? new string('-', w - 1) + ":" : new string('-', w))]);
        foreach (var line in lines)
        {
            await to.WriteLineAsync($"| {string.Join(" | ", line.Select((cell, column) => column is 1 or 3 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])))} |");
        }
    }

    private static string Figure(double value) =>
        value.ToString(Math.Abs(value) switch { >= 1000 => "F0", >= 100 => "F1", _ => "F2" }, CultureInfo.InvariantCulture);
}
