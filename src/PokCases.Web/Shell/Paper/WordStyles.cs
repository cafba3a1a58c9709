using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PokCases.Web.Shell.Paper;

/// <summary>The Word file's styles: real headings, lists and a table, so that a reader finds the way and a screen reader too.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string ListBullet = "ListBullet";
    public const string Quote = "Quote";
    public const string Muted = "Muted";
    public const string Table = "TableGrid";
    public const string Header = "Header";
    public const string Footer = "Footer";

    /// <summary>The one list: bullets.</summary>
    public const int Bullets = 1;

    private const string Ink = "1A1A1A";
    private const string Brand = "154273";
    private const string Grey = "525252";

    /// <param name="language">Language tag of the document, e.g. <c>nl-NL</c>.</param>
    public static Styles Make(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new Color { Val = Ink },
                new FontSize { Val = "21" },
                new Languages { Val = language, EastAsia = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "100", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new Style(
            new StyleName { Val = "Normal Table" },
            new UIPriority { Val = 99 },
            new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableNormal", Default = true },
        Paragraph(Title, "Title", new SpacingBetweenLines { Before = "0", After = "160" }, Bold(), new Color { Val = Brand }, new FontSize { Val = "40" }),
        Heading(Heading1, "heading 1", 0, "320", "30"),
        Heading(Heading2, "heading 2", 1, "160", "24"),
        new Style(
            new StyleName { Val = "List Bullet" },
            new BasedOn { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(
                new NumberingProperties(new NumberingId { Val = Bullets }),
                new SpacingBetweenLines { After = "40" },
                new ContextualSpacing()))
        { Type = StyleValues.Paragraph, StyleId = ListBullet },
        new Style(
            new StyleName { Val = "Quote" },
            new BasedOn { Val = "Normal" },
            new PrimaryStyle(),
            new StyleParagraphProperties(new Indentation { Left = "567" }),
            new StyleRunProperties(new Italic()))
        { Type = StyleValues.Paragraph, StyleId = Quote },
        Paragraph(Muted, "Muted", new SpacingBetweenLines { After = "60" }, new Color { Val = Grey }, new FontSize { Val = "19" }),
        Paragraph(Header, "header", new SpacingBetweenLines { After = "0" }, new Color { Val = Grey }, new FontSize { Val = "18" }),
        Paragraph(Footer, "footer", new SpacingBetweenLines { After = "0" }, new Color { Val = Grey }, new FontSize { Val = "18" }),
        new Style(
            new StyleName { Val = "Table Grid" },
            new BasedOn { Val = "TableNormal" },
            new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" }),
            new StyleTableProperties(new TableBorders(
                Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>())))
        { Type = StyleValues.Table, StyleId = Table });

    /// <summary>Bullets for <see cref="ListBullet"/>.</summary>
    public static Numbering MakeNumbering() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new ParagraphStyleIdInLevel { Val = ListBullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "240" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets });

    private static Style Heading(string id, string name, int level, string before, string size) => new(
        new StyleName { Val = name },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepNext(),
            new KeepLines(),
            new SpacingBetweenLines { Before = before, After = "80" },
            new OutlineLevel { Val = level }),
        new StyleRunProperties(Bold(), new Color { Val = Brand }, new FontSize { Val = size }))
    { Type = StyleValues.Paragraph, StyleId = id };

    private static Style Paragraph(string id, string name, SpacingBetweenLines spacing, params OpenXmlElement[] run) => new(
        new StyleName { Val = name },
        new BasedOn { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(spacing),
        new StyleRunProperties(run))
    { Type = StyleValues.Paragraph, StyleId = id };

    private static Bold Bold() => new();

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" };
}
