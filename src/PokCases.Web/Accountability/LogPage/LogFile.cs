using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.Localization;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>What a search found as a file that a spreadsheet opens.</summary>
internal static class LogFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        ValidateFieldCount = false,
        // A text that begins like a formula stays a text.
        Injection = CsvInjection.Escape,
    };

    public static byte[] Write(LogFound found, IStringLocalizer<LogTexts> texts)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            Line(csv, texts["Number"], texts["When"], texts["Who"], texts["Organisation"], texts["Kind"], texts["What"], texts["Cases"], texts["CasesGoneColumn"], texts["Outcome"], texts["Code"], texts["Ground"]);
            foreach (var row in found.Rows)
            {
                Line(
                    csv, row.Number.ToString(CultureInfo.InvariantCulture), Words.Machine(row.At), row.Who, row.Organisation, row.Kind, row.What, string.Join(' ', row.Cases),
                    row.CasesGone.ToString(CultureInfo.InvariantCulture), row.OutcomeText, row.Code, row.Ground);
            }

            if (found.HasMore)
            {
                Line(csv, texts["FileCut", found.Rows.Count]);
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
