using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Sessions;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>The minutes as a Word file: the same view as the page, so it holds nothing else.</summary>
internal sealed class MinutesWord(IStringLocalizer<MinutesTexts> texts, MinutesPhrases phrases, IOptions<RequestLocalizationOptions> languages)
{
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

    public byte[] Write(MinutesView view) => WordFile.InLanguageOf(languages.Value, language => WordFile.Make(
        new WordFile.Frame(phrases.Heading(view), language, view.Now, texts["WordHeader", phrases.Heading(view), texts["Confidential"]], texts["WordPage", "\u0001", "\u0002"]),
        Content(view)));

    private IEnumerable<OpenXmlElement> Content(MinutesView view)
    {
        yield return WordFile.Text(WordStyles.Title, phrases.Heading(view));
        yield return WordFile.Text(null, texts["WordFact", texts["FactWhen"], phrases.When(view)]);
        if (view.Place.Length > 0)
        {
            yield return WordFile.Text(null, texts["WordFact", texts["FactWhere"], view.Place]);
        }

        yield return WordFile.Text(null, texts["WordFact", texts["FactChair"], view.Chair]);
        yield return WordFile.Text(null, texts["WordFact", texts["FactStage"], phrases.Stage(view)]);
        foreach (var element in view.Items.SelectMany(ItemContent))
        {
            yield return element;
        }

        if (view.NotReached.Count > 0)
        {
            yield return WordFile.Text(WordStyles.Heading1, texts["NotReachedTitle"]);
            foreach (var item in view.NotReached)
            {
                yield return WordFile.Text(WordStyles.ListBullet, phrases.Title(item));
            }
        }

        yield return WordFile.Text(WordStyles.Muted, texts["Foot"]);
    }

    private IEnumerable<OpenXmlElement> ItemContent(MinutesView.Item item)
    {
        if (item.Document is not { } part)
        {
            return
            [
                WordFile.Text(WordStyles.Heading1, texts["NumberedTitle", item.Number, texts[item.RunsNow ? "RunsNowTitle" : item.IsCase ? "WithheldCaseTitle" : "WithheldTitle"]]),
                WordFile.Text(WordStyles.Muted, texts[item.RunsNow ? "RunsNow" : "Withheld"]),
            ];
        }

        return
        [
            WordFile.Text(WordStyles.Heading1, phrases.Title(part)),
            WordFile.Text(WordStyles.Muted, phrases.Under(part)),
            WordFile.Text(WordStyles.Heading2, texts["PresentTitle"]),
            .. part.Present.Select(p => WordFile.Text(WordStyles.ListBullet, phrases.Person(p))),
            .. part.BesideThem.Select(g => WordFile.Text(WordStyles.ListBullet, phrases.BesideThem(g))),
            .. part.Phases.Count == 0 ? Array.Empty<OpenXmlElement>() : [WordFile.Text(WordStyles.Muted, texts["TimeSpent", phrases.Phases(part)])],
            .. Outcomes(part),
            .. part.Actions.Count == 0 ? Array.Empty<OpenXmlElement>() : [WordFile.Text(WordStyles.Heading2, texts["ActionsTitle"]), ActionTable(part.Actions), WordFile.Text(WordStyles.Muted, string.Empty)],
            .. item.Additions.SelectMany(a => (OpenXmlElement[])[WordFile.Text(WordStyles.Heading2, texts["AdditionTitle"]), WordFile.Text(null, a.Text), WordFile.Text(WordStyles.Muted, phrases.AddedBy(a))]),
        ];
    }

    private IEnumerable<OpenXmlElement> Outcomes(ItemDocument part) => part switch
    {
        { Outcomes.Count: > 0 } => [WordFile.Text(WordStyles.Heading2, texts["OutcomesTitle"]), .. part.Outcomes.SelectMany(OutcomeContent)],
        { Kind: ItemKind.Welcome or ItemKind.Closing } => [],
        _ => [WordFile.Text(WordStyles.Heading2, texts["OutcomesTitle"]), WordFile.Text(WordStyles.Muted, texts["NoOutcomes"])],
    };

    private IEnumerable<OpenXmlElement> OutcomeContent(ItemDocument.OutcomeThen outcome)
    {
        yield return WordFile.Strong(WordStyles.ListBullet, outcome.Text);
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
            yield return WordFile.Text(WordStyles.Quote, texts["WordDissent", position.Dissent, phrases.NameAndOrganisation(position.Who)]);
        }
    }

    // Stands under its bullet, in line with the text.
    private static Paragraph Under(string text)
    {
        var paragraph = WordFile.Text(WordStyles.Muted, text);
        paragraph.ParagraphProperties!.Append(new Indentation { Left = "360" });
        return paragraph;
    }

    private Table ActionTable(IEnumerable<ItemDocument.ActionThen> actions) => WordFile.Table(
        texts["ActionsTitle"],
        [4800, 3000, 1838],
        [texts["What"], texts["Who"], texts["ByWhen"]],
        actions.Select(a => (IReadOnlyList<string>)[a.Text, phrases.NameAndOrganisation(a.Who), MinutesPhrases.Day(a.DueOn)]));
}
