using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PokCases.Web.Shell.Paper;

/// <summary>Makes an Excel file of sheets with typed cells: numbers are numbers and days are days, whatever the reader's settings.</summary>
internal static class ExcelFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Longest text a cell holds; Excel refuses to open more.
    private const int LongestText = 32_767;

    // Places in the list of formats that Styles makes.
    private const uint Plain = 0;
    private const uint Head = 1;
    private const uint Day = 2;
    private const uint Wrapped = 3;

    // Days are counted from here in Excel.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <param name="title">Title of the file.</param>
    /// <param name="language">Language tag, e.g. <c>nl-NL</c>.</param>
    /// <param name="now">When it was made.</param>
    /// <param name="sheets">Its sheets, at least one.</param>
    public static byte[] Make(string title, string language, DateTimeOffset now, IReadOnlyList<ExcelSheet> sheets)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            // No author: who downloads it is in the log, not in a file that goes around.
            document.PackageProperties.Title = title;
            document.PackageProperties.Language = language;
            document.PackageProperties.Created = now.UtcDateTime;
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var tabs = new Sheets();
            foreach (var (index, sheet) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Sheet(sheet);
                tabs.Append(new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = book.GetIdOfPart(part) });
            }

            book.Workbook = new Workbook(new BookViews(new WorkbookView()), tabs);
        }

        return file.ToArray();
    }

    private static Worksheet Sheet(ExcelSheet sheet) => new(
        // The head stays in sight.
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
        new Columns(sheet.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })),
        new SheetData([Row(1, sheet.Columns.Select((c, i) => Text(i, 1, c.Head, Head))), .. sheet.Rows.Select((row, i) => Row((uint)i + 2, row.Select((value, column) => Cell(column, (uint)i + 2, value))))]),
        new AutoFilter { Reference = $"A1:{Place(sheet.Columns.Count - 1, (uint)sheet.Rows.Count + 1)}" });

    private static Row Row(uint number, IEnumerable<Cell> cells) => new(cells) { RowIndex = number };

    private static Cell Cell(int column, uint row, object? value) => value switch
    {
        null => new Cell { CellReference = Place(column, row), StyleIndex = Plain },
        DateOnly day => Number(column, row, day.DayNumber - DayZero.DayNumber, Day),
        int or long or decimal => Number(column, row, Convert.ToDecimal(value, CultureInfo.InvariantCulture), Plain),
        string text => Text(column, row, text, Wrapped),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A cell holds a text, a number or a day."),
    };

    private static Cell Number(int column, uint row, decimal value, uint style) =>
        new(new CellValue(value.ToString(CultureInfo.InvariantCulture))) { CellReference = Place(column, row), DataType = CellValues.Number, StyleIndex = style };

    // In the cell itself and never a formula, whatever it begins with.
    private static Cell Text(int column, uint row, string text, uint style) =>
        new(new InlineString(new Text(Written(text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = Place(column, row), DataType = CellValues.InlineString, StyleIndex = style };

    private static string Written(string text)
    {
        // XML cannot hold most control characters; somebody may have pasted one.
        var clean = string.Concat(text.Where(c => c is '\t' or '\n' || !char.IsControl(c)));
        return clean.Length <= LongestText ? clean : clean[..LongestText];
    }

    private static string Place(int column, uint row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            new CellFormat { NumberFormatId = 0, FontId = 1, FillId = 0, BorderId = 0, FormatId = 0, ApplyFont = true },
            // 14 is a day, written as the reader's country does.
            new CellFormat { NumberFormatId = 14, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyAlignment = true })
        { Count = 4 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
}
