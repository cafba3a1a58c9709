using System.Globalization;
using DocumentFormat.OpenXml;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Retention;
using PokCases.Web.Cases;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Retention.Destroyed;

/// <summary>A verklaring van vernietiging as a Word file.</summary>
internal sealed class DestructionWord(IStringLocalizer<RetentionTexts> texts, Words words, IOptions<RequestLocalizationOptions> languages)
{
    private static readonly int[] Columns = [6638, 3000];

    /// <param name="record">What it says.</param>
    /// <param name="people">Who approved.</param>
    public byte[] Write(DestructionRecord record, Dictionary<Guid, PersonLine> people) => WordFile.InLanguageOf(languages.Value, language => WordFile.Make(
        new WordFile.Frame(texts["DeclarationTitle"], language, record.DestroyedAt, null, texts["WordPage", "\u0001", "\u0002"]),
        Content(record, people)));

    private IEnumerable<OpenXmlElement> Content(DestructionRecord record, Dictionary<Guid, PersonLine> people)
    {
        yield return WordFile.Text(WordStyles.Title, texts["DeclarationTitle"]);
        yield return WordFile.Text(WordStyles.Muted, texts["DeclarationHead", record.Municipality, words.ShortDay(words.Local(record.DestroyedAt))]);
        yield return WordFile.Text(WordStyles.Heading1, texts["What"]);
        yield return WordFile.Text(null, texts["CasePeriod", record.Reference, words.ShortDay(record.From), words.ShortDay(record.Until)]);
        if (record.TableId != Guid.Empty)
        {
            yield return WordFile.Text(null, texts["TableLine", record.Table]);
        }

        yield return WordFile.Table(
            texts["What"],
            Columns,
            [texts["ColumnKind"], texts["ColumnCount"]],
            record.Parts.Select(p => (IReadOnlyList<string>)[texts[$"Erased.{p.Kind}"], p.Count.ToString(CultureInfo.CurrentCulture)]));
        yield return WordFile.Text(WordStyles.Heading1, texts["OnGround"]);
        if (record.Request.Length > 0)
        {
            yield return WordFile.Text(null, texts["RequestFactText", record.Request]);
        }

        if (record.Kind.Length > 0)
        {
            yield return WordFile.Text(null, texts["GroundLine", record.Kind, record.Source]);
            yield return WordFile.Text(null, texts["ResultLine", record.Result.Length == 0 ? texts["NoResult"].Value : record.Result]);
        }

        if (record.DueOn is { } due)
        {
            yield return WordFile.Text(null, texts["DueLine", words.ShortDay(due)]);
        }

        yield return WordFile.Text(WordStyles.Heading1, texts["HowByWhom"]);
        yield return WordFile.Text(null, texts["HowText"]);
        yield return WordFile.Text(null, record.TableId == Guid.Empty ? texts[record.DueOn is null ? "ByAdvisor" : "ByTerm"] : texts["ApprovedLineWord", people.Of(record.FirstApprovedById).Full, words.Moment(record.FirstApprovedAt)]);
        if (record is { SecondApprovedById: { } second, SecondApprovedAt: { } at })
        {
            yield return WordFile.Text(null, texts["ApprovedLineWord", people.Of(second).Full, words.Moment(at)]);
        }

        yield return WordFile.Text(null, texts["DestroyedLine", words.Moment(record.DestroyedAt)]);
    }
}
