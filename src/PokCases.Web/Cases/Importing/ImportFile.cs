using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace PokCases.Web.Cases.Importing;

/// <summary>Reads the lines of a case history. Columns are known by their name in the first line, in any order.</summary>
internal static class ImportFile
{
    private static readonly string[] Required = ["tafel", "titel", "vraag", "gemeente", "inbrenger", "fase", "datum"];

    /// <summary>All columns, in the order of the template.</summary>
    public static ImmutableArray<string> Columns { get; } = ["tafel", "referentie", "titel", "vraag", "gemeente", "inbrenger", "regisseur", "fase", "datum"];

    /// <summary>The first line of the template.</summary>
    public static string Header => string.Join(';', Columns);

    private static readonly CsvReaderOptions Options = new()
    {
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        // What stands in the file is about residents and belongs in no message of an exception.
        IncludeValuesInExceptions = false,
    };

    /// <exception cref="ImportFileException">The first line lacks columns, or a line is not CSV.</exception>
    public static List<ImportRow> Read(byte[] bytes)
    {
        using var csv = CsvReader.Create(bytes, Options);
        try
        {
            csv.ReadHeader();
            var missing = Required.Where(name => !csv.TryGetFieldIndex(name, out _)).ToList();
            if (missing.Count > 0)
            {
                throw new ImportFileException("ColumnsMissing", string.Join(", ", missing));
            }

            var rows = new List<ImportRow>();
            while (csv.Read())
            {
                rows.Add(Row(csv));
            }

            return rows;
        }
        catch (CsvFormatException e)
        {
            throw new ImportFileException("NotCsv", e.LineNumber.ToString(CultureInfo.InvariantCulture), e);
        }
    }

    private static ImportRow Row(CsvReader csv)
    {
        var line = (int)csv.LineNumber;
        string Field(string name)
        {
            var text = csv.TryGetFieldIndex(name, out var index) ? csv.GetString(index).Trim() : string.Empty;
            // What a wrong encoding leaves of an accented letter; better refused than kept.
            return text.Contains('\uFFFD', StringComparison.Ordinal)
                ? throw new ImportFileException("NotUtf8", line.ToString(CultureInfo.InvariantCulture))
                : text;
        }

        return new ImportRow(
            line, Field("tafel"), Field("referentie"), Field("titel"), Field("vraag"), Field("gemeente"),
            Field("inbrenger"), Field("regisseur"), Field("fase"), Field("datum"), Field("uitkomst"), Field("gesloten"));
    }
}
