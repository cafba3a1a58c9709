using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>The minutes as a Word file: the same view as the page, so it holds nothing else.</summary>
internal sealed class MinutesWord(IStringLocalizer<MinutesTexts> texts, MinutesPhrases phrases, IOptions<RequestLocalizationOptions> languages)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>"verslag-doorbraaktafel-noord-14.docx": table and number, never a person or case.</summary>
    public static string FileName(MinutesView view)
    {
        var plain = new StringBuilder();
        foreach (var letter in view.Table.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"verslag-{plain.ToString().Trim('-')}-{view.Number}.docx");
    }

    /// <summary>Minutes go around and are kept: they are in the installation's language, whatever the screen of who downloads them speaks.</summary>
    public byte[] Write(MinutesView view)
    {
        var reader = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var minutes = languages.Value.DefaultRequestCulture;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (minutes.Culture, minutes.UICulture);
        try
        {
            return WriteHere(view, minutes.UICulture.Name);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = reader;
        }
    }

    private byte[] WriteHere(MinutesView view, string language)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // No author: who downloads it is in the log, not in a file that goes around.
            document.PackageProperties.Title = phrases.Heading(view);
            document.PackageProperties.Language = language;
            document.PackageProperties.Created = view.Now.UtcDateTime;
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Make(language);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.MakeNumbering();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
                new ThemeFontLanguages { Val = language });
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(Text(WordStyles.Header, texts["WordHeader", phrases.Heading(view), texts["Confidential"]]));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumbers());
            main.Document = new Document(new Body([.. Content(view), Section(main.GetIdOfPart(header), main.GetIdOfPart(footer))]));
        }

        return file.ToArray();
    }

    private static Paragraph Text(string? style, string text)
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

    private static Paragraph Strong(string? style, string text)
    {
        var paragraph = Text(style, text);
        paragraph.GetFirstChild<Run>()!.RunProperties = new RunProperties(new Bold());
        return paragraph;
    }

    // XML cannot hold most control characters; somebody may have pasted one.
    private static string WithoutControls(string text) => string.Concat(text.Where(c => c == '\t' || !char.IsControl(c)));

    private static SectionProperties Section(string header, string footer) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1247, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });

    private Paragraph PageNumbers()
    {
        var parts = texts["WordPage", "\u0001", "\u0002"].Value.Split('\u0001', '\u0002');
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }, new Justification { Val = JustificationValues.Right }),
            new Run(new Text(parts[0]) { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
            new Run(new Text(parts[1]) { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = "NUMPAGES" },
            new Run(new Text(parts[2]) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private IEnumerable<OpenXmlElement> Content(MinutesView view)
    {
        yield return Text(WordStyles.Title, phrases.Heading(view));
        yield return Text(null, texts["WordFact", texts["FactWhen"], phrases.When(view)]);
        if (view.Place.Length > 0)
        {
            yield return Text(null, texts["WordFact", texts["FactWhere"], view.Place]);
        }

        yield return Text(null, texts["WordFact", texts["FactChair"], view.Chair]);
        yield return Text(null, texts["WordFact", texts["FactStage"], phrases.Stage(view)]);
        foreach (var element in view.Items.SelectMany(ItemContent))
        {
            yield return element;
        }

        if (view.NotReached.Count > 0)
        {
            yield return Text(WordStyles.Heading1, texts["NotReachedTitle"]);
            foreach (var item in view.NotReached)
            {
                yield return Text(WordStyles.ListBullet, phrases.Title(item));
            }
        }

        yield return Text(WordStyles.Muted, texts["Foot"]);
    }

    private IEnumerable<OpenXmlElement> ItemContent(MinutesView.Item item)
    {
        if (item.Document is not { } part)
        {
            return
            [
                Text(WordStyles.Heading1, texts["NumberedTitle", item.Number, texts[item.RunsNow ? "RunsNowTitle" : item.IsCase ? "WithheldCaseTitle" : "WithheldTitle"]]),
                Text(WordStyles.Muted, texts[item.RunsNow ? "RunsNow" : "Withheld"]),
            ];
        }

        return
        [
            Text(WordStyles.Heading1, phrases.Title(part)),
            Text(WordStyles.Muted, phrases.Under(part)),
            Text(WordStyles.Heading2, texts["PresentTitle"]),
            .. part.Present.Select(p => Text(WordStyles.ListBullet, phrases.Person(p))),
            .. part.BesideThem.Select(g => Text(WordStyles.ListBullet, phrases.BesideThem(g))),
            .. part.Phases.Count == 0 ? Array.Empty<OpenXmlElement>() : [Text(WordStyles.Muted, texts["TimeSpent", phrases.Phases(part)])],
            .. Outcomes(part),
            .. part.Actions.Count == 0 ? Array.Empty<OpenXmlElement>() : [Text(WordStyles.Heading2, texts["ActionsTitle"]), ActionTable(part.Actions), Text(WordStyles.Muted, string.Empty)],
            .. item.Additions.SelectMany(a => (OpenXmlElement[])[Text(WordStyles.Heading2, texts["AdditionTitle"]), Text(null, a.Text), Text(WordStyles.Muted, phrases.AddedBy(a))]),
        ];
    }

    private IEnumerable<OpenXmlElement> Outcomes(ItemDocument part) => part switch
    {
        { Outcomes.Count: > 0 } => [Text(WordStyles.Heading2, texts["OutcomesTitle"]), .. part.Outcomes.SelectMany(OutcomeContent)],
        { Kind: ItemKind.Welcome or ItemKind.Closing } => [],
        _ => [Text(WordStyles.Heading2, texts["OutcomesTitle"]), Text(WordStyles.Muted, texts["NoOutcomes"])],
    };

    private IEnumerable<OpenXmlElement> OutcomeContent(ItemDocument.OutcomeThen outcome)
    {
        yield return Strong(WordStyles.ListBullet, outcome.Text);
        yield return Under(phrases.Kind(outcome));
        foreach (var stance in Enum.GetValues<Stance>())
        {
            if (phrases.Stance(outcome, stance) is { } said)
            {
                yield return Under(said);
            }
        }

        foreach (var position in MinutesPhrases.Dissent(outcome))
        {
            yield return Text(WordStyles.Quote, texts["WordDissent", position.Dissent, phrases.NameAndOrganisation(position.Who)]);
        }
    }

    // Stands under its bullet, in line with the text.
    private static Paragraph Under(string text)
    {
        var paragraph = Text(WordStyles.Muted, text);
        paragraph.ParagraphProperties!.Append(new Indentation { Left = "360" });
        return paragraph;
    }

    private Table ActionTable(IEnumerable<ItemDocument.ActionThen> actions) => new(
    [
        new TableProperties(
            new TableStyle { Val = WordStyles.Table },
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableLook { FirstRow = true, Val = "0020" },
            new TableCaption { Val = texts["ActionsTitle"].Value }),
        new TableGrid(new GridColumn { Width = "4800" }, new GridColumn { Width = "3000" }, new GridColumn { Width = "1838" }),
        new TableRow(
            new TableRowProperties(new CantSplit(), new TableHeader()),
            Cell(Strong(null, texts["What"])),
            Cell(Strong(null, texts["Who"])),
            Cell(Strong(null, texts["ByWhen"]))),
        .. actions.Select(a => new TableRow(
            new TableRowProperties(new CantSplit()),
            Cell(Text(null, a.Text)),
            Cell(Text(null, phrases.NameAndOrganisation(a.Who))),
            Cell(Text(null, MinutesPhrases.Day(a.DueOn))))),
    ]);

    private static TableCell Cell(Paragraph paragraph) => new(paragraph);
}
