using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PokCases.Web.Shell.Paper;

/// <summary>Makes a Word file of paragraphs and tables, in the house's styles.</summary>
internal static class WordFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>What stands around the content.</summary>
    /// <param name="Title">Title of the document.</param>
    /// <param name="Language">Language tag, e.g. <c>nl-NL</c>.</param>
    /// <param name="Now">When it was made.</param>
    /// <param name="Header">What each sheet says on top; null for nothing.</param>
    /// <param name="PageNumbers">The foot of each sheet, with U+0001 for its number and U+0002 for how many there are.</param>
    internal sealed record Frame(string Title, string Language, DateTimeOffset Now, string? Header, string PageNumbers);

    /// <summary>What goes around and is kept is in the installation's language, whatever the screen of who downloads it speaks.</summary>
    /// <param name="languages">The languages of the installation.</param>
    /// <param name="write">Writes it; gets the language's tag.</param>
    public static T InLanguageOf<T>(RequestLocalizationOptions languages, Func<string, T> write)
    {
        var reader = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var own = languages.DefaultRequestCulture;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (own.Culture, own.UICulture);
        try
        {
            return write(own.UICulture.Name);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = reader;
        }
    }

    public static byte[] Make(Frame frame, IEnumerable<OpenXmlElement> content)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // No author: who downloads it is in the log, not in a file that goes around.
            document.PackageProperties.Title = frame.Title;
            document.PackageProperties.Language = frame.Language;
            document.PackageProperties.Created = frame.Now.UtcDateTime;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Make(frame.Language);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.MakeNumbering();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
                new ThemeFontLanguages { Val = frame.Language });
            string? header = null;
            if (frame.Header is { } onTop)
            {
                var part = main.AddNewPart<HeaderPart>();
                part.Header = new Header(Text(WordStyles.Header, onTop));
                header = main.GetIdOfPart(part);
            }

            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumbers(frame.PageNumbers));
            main.Document = new Document(new Body([.. content, Section(header, main.GetIdOfPart(footer))]));
        }

        return file.ToArray();
    }

    public static Paragraph Text(string? style, string text)
    {
        var run = new Run();
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(WithoutControls(line)) { Space = SpaceProcessingModeValues.Preserve });
        }

        var paragraph = new Paragraph(run);
        if (style is not null)
        {
            paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        }

        return paragraph;
    }

    public static Paragraph Strong(string? style, string text)
    {
        var paragraph = Text(style, text);
        paragraph.GetFirstChild<Run>()!.RunProperties = new RunProperties(new Bold());
        return paragraph;
    }

    /// <param name="caption">What it is, for who can't see it.</param>
    /// <param name="widths">Widths of the columns, in twentieths of a point.</param>
    /// <param name="heads">Heads of the columns.</param>
    /// <param name="rows">A text for each column.</param>
    public static Table Table(string caption, IReadOnlyList<int> widths, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows) => new(
    [
        new TableProperties(
            new TableStyle { Val = WordStyles.Table },
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableLook { FirstRow = true, Val = "0020" },
            new TableCaption { Val = caption }),
        new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) })),
        new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. heads.Select(h => new TableCell(Strong(null, h)))]),
        .. rows.Select(row => new TableRow([new TableRowProperties(new CantSplit()), .. row.Select(text => new TableCell(Text(null, text)))])),
    ]);

    // XML cannot hold most control characters; somebody may have pasted one.
    private static string WithoutControls(string text) => string.Concat(text.Where(c => c == '\t' || !char.IsControl(c)));

    private static SectionProperties Section(string? header, string footer)
    {
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1247, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
        if (header is not null)
        {
            section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = header });
        }

        return section;
    }

    private static Paragraph PageNumbers(string text)
    {
        var parts = text.Split('\u0001', '\u0002');
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }, new Justification { Val = JustificationValues.Right }),
            new Run(new Text(parts[0]) { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
            new Run(new Text(parts[1]) { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = "NUMPAGES" },
            new Run(new Text(parts[2]) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
