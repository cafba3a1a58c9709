using System.Globalization;
using DocumentFormat.OpenXml;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Cases.Resident;

/// <summary>The resident's page as a Word file: the same view as the page, so it holds nothing else.</summary>
internal sealed class ResidentWord(IStringLocalizer<ResidentTexts> texts, Words words, IOptions<RequestLocalizationOptions> languages)
{
    /// <summary>"afspraken-db-2026-014.docx": the reference, never a person.</summary>
    public static string FileName(ResidentView view) => $"afspraken-{view.Head.Reference.ToLowerInvariant()}.docx";

    /// <summary>In the installation's language, whatever the screen of who downloads it speaks: it is for the resident.</summary>
    public byte[] Write(ResidentView view) => WordFile.InLanguageOf(languages.Value, language => WordFile.Make(
        new WordFile.Frame(texts["Title"], language, view.Head.Now, null, texts["WordPage", "\u0001", "\u0002"]),
        Content(view)));

    private IEnumerable<OpenXmlElement> Content(ResidentView view)
    {
        yield return WordFile.Text(WordStyles.Title, texts["Title"]);
        yield return WordFile.Text(null, texts["Date", words.Day(view.Head.Today)]);
        foreach (var (title, lines) in new[] { (texts["Goals"], view.Goals), (texts["Agreements"], view.Agreements) }.Where(part => part.Item2.Count > 0))
        {
            yield return WordFile.Text(WordStyles.Heading1, title);
            foreach (var line in lines)
            {
                yield return WordFile.Text(WordStyles.ListBullet, line);
            }
        }

        if (view.Actions.Count > 0)
        {
            yield return WordFile.Text(WordStyles.Heading1, texts["Actions"]);
            yield return WordFile.Table(
                texts["Actions"],
                [4600, 3000, 2038],
                [texts["What"], texts["Who"], texts["When"]],
                view.Actions.Select(a => (IReadOnlyList<string>)
                [
                    a.What,
                    a.Partner.Length == 0 ? a.Who.Full : texts["PartnerDoes", a.Partner, a.Who.Full],
                    texts["Before", words.Day(a.DueOn)],
                ]));
        }

        yield return WordFile.Text(WordStyles.Heading1, texts["Contact"]);
        yield return WordFile.Text(null, texts["ContactText"]);
        yield return WordFile.Strong(null, view.Contact.Person.Name);
        yield return WordFile.Text(null, string.Join('\n', new[] { view.Contact.Function, view.Contact.Person.Organisation, view.Contact.Email }.Where(t => t.Length > 0)));
        if (view.Head.Steward is { } steward)
        {
            yield return WordFile.Text(null, texts["Meanwhile", steward.Person.Full, words.Day(steward.LastDay)]);
        }

        yield return WordFile.Text(WordStyles.Muted, texts["Reference", view.Head.Reference]);
    }
}
