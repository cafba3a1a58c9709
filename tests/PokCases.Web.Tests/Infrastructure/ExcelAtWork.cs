using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>An Excel file as another program reads it.</summary>
internal static class ExcelAtWork
{
    /// <summary>What a cell holds.</summary>
    /// <param name="Text">A text; null for a number and an empty cell.</param>
    /// <param name="Number">A number; null for a text and an empty cell.</param>
    public sealed record Held(string? Text, decimal? Number);

    /// <summary>What breaks the format.</summary>
    public static IEnumerable<string> Faults(byte[] file)
    {
        using var document = Open(file);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }

    /// <summary>The rows of a sheet, its head first.</summary>
    public static IReadOnlyList<IReadOnlyList<Held>> Rows(byte[] file, string sheet)
    {
        using var document = Open(file);
        var book = document.WorkbookPart!;
        var tab = book.Workbook.Descendants<Sheet>().Single(s => s.Name?.Value == sheet);
        return [.. ((WorksheetPart)book.GetPartById(tab.Id!.Value!)).Worksheet.Descendants<Row>().Select(r => (IReadOnlyList<Held>)[.. r.Elements<Cell>().Select(Read)])];
    }

    private static Held Read(Cell cell) =>
        cell.InlineString is { } text ? new Held(text.InnerText, null)
        : cell.CellValue is { } value ? new Held(null, decimal.Parse(value.Text, CultureInfo.InvariantCulture))
        : new Held(null, null);

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
}
