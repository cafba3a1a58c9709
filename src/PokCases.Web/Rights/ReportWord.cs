using DocumentFormat.OpenXml;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Rights;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Rights;

/// <summary>The report to a resident as a Word file.</summary>
internal sealed class ReportWord(IStringLocalizer<RightsTexts> texts, Words words, IOptions<RequestLocalizationOptions> languages)
{
    private static readonly int[] Columns = [2600, 4738, 2300];

    public byte[] Write(ReportShape report, DateTimeOffset now) => WordFile.InLanguageOf(languages.Value, language => WordFile.Make(
        new WordFile.Frame(texts["ReportTitle"], language, now, null, texts["WordPage", "\u0001", "\u0002"]),
        Content(report, words.Local(now))));

    private IEnumerable<OpenXmlElement> Content(ReportShape report, DateOnly today)
    {
        yield return WordFile.Text(WordStyles.Title, texts["ReportTitle"]);
        yield return WordFile.Text(WordStyles.Muted, texts["ReportHead", report.Request.Reference, PaperDay.Of(report.Request.ReceivedOn), PaperDay.Of(today)]);
        yield return WordFile.Text(null, texts["ReportIntro"]);
        foreach (var part in report.In)
        {
            yield return WordFile.Text(WordStyles.Heading1, texts[$"Part.{part.Key}"]);
            yield return WordFile.Text(null, texts[$"PartText.{part.Key}"]);
            yield return WordFile.Table(
                texts[$"Part.{part.Key}"],
                Columns,
                [texts["ColumnWhat"], texts["ColumnText"], texts["ColumnFrom"]],
                part.Select(i => (IReadOnlyList<string>)[i.Title, i.Text, From(i)]));
        }

        yield return WordFile.Text(WordStyles.Heading1, texts["OmittedTitle"]);
        var omitted = report.Out.ToList();
        yield return WordFile.Text(null, omitted.Count == 0 ? texts["OmittedNone"] : texts["OmittedText"]);
        foreach (var (part, why, times) in omitted)
        {
            yield return WordFile.Text(WordStyles.ListBullet, texts["OmittedLine", texts[$"Part.{part}"], why, times]);
        }

        yield return WordFile.Text(WordStyles.Heading1, texts["YourRights"]);
        yield return WordFile.Text(null, texts["YourRightsText"]);
    }

    private static string From(ReportItem item) => string.Join('\n', new[] { item.Origin, item.On is { } on ? PaperDay.Of(on) : string.Empty }.Where(t => t.Length > 0));
}
