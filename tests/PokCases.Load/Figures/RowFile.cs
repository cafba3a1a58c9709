using System.Text.Json;

namespace PokCases.Load.Figures;

/// <summary>Rows for a program to read: <c>name, value, unit, goal, reached</c>.</summary>
internal static class RowFile
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task Write(string path, IReadOnlyList<Row> rows, CancellationToken cancellation) =>
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(rows, _options) + Environment.NewLine, cancellation);
}
