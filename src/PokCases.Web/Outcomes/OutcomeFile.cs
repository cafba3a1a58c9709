using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.Localization;

namespace PokCases.Web.Outcomes;

/// <summary>The figures of a page as a file that a spreadsheet opens, each line with its definition.</summary>
internal static class OutcomeFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static byte[] Write(FigureSheet sheet, OutcomeLabels labels, IStringLocalizer<OutcomeTexts> texts)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            Line(csv, texts["Figure"], texts["PartOf"], texts["PeriodColumn"], texts["Value"], texts["Source"], texts["Formula"], texts["When"], texts["LeavesOut"]);
            foreach (var line in sheet.Lines)
            {
                Line(
                    csv, texts[$"Figure.{line.Key}"], line.Part, labels.Of(line.Period), line.Value?.ToString(CultureInfo.InvariantCulture) ?? sheet.NoValue,
                    texts[$"Source.{line.Key}"], texts[$"Formula.{line.Key}"], texts[$"When.{line.Key}"], texts[$"LeavesOut.{line.Key}"]);
            }
        }

        return stream.ToArray();
    }

    private static void Line(CsvWriter csv, params IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
