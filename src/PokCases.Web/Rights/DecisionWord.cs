using DocumentFormat.OpenXml;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Rights;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Rights;

/// <summary>The decision on a request as a Word file, with how to object (UAVG 34, Awb 6:7 and 6:8).</summary>
internal sealed class DecisionWord(IStringLocalizer<RightsTexts> texts, Words words, IOptions<RequestLocalizationOptions> languages)
{
    /// <param name="request">The request, not decided yet in what is stored.</param>
    /// <param name="verdict">What is decided.</param>
    /// <param name="reason">Why; empty for no reason.</param>
    /// <param name="municipality">The municipality that decides.</param>
    /// <param name="address">Where an objection goes.</param>
    /// <param name="now">When.</param>
    public byte[] Write(ResidentRequest request, RequestVerdict verdict, string reason, string municipality, string address, DateTimeOffset now) =>
        WordFile.InLanguageOf(languages.Value, language => WordFile.Make(
            new WordFile.Frame(texts["DecisionTitle"], language, now, null, texts["WordPage", "\u0001", "\u0002"]),
            Content(request, verdict, reason, municipality, address, words.Local(now))));

    private IEnumerable<OpenXmlElement> Content(ResidentRequest request, RequestVerdict verdict, string reason, string municipality, string address, DateOnly today)
    {
        yield return WordFile.Text(WordStyles.Title, texts["DecisionTitle"]);
        yield return WordFile.Text(WordStyles.Muted, texts["ReportHead", request.Reference, PaperDay.Of(request.ReceivedOn), PaperDay.Of(today)]);
        yield return WordFile.Text(null, texts[$"Asked.{request.Kind}"]);
        if (request.What.Length > 0)
        {
            yield return WordFile.Text(WordStyles.Quote, request.What);
        }

        if (request.Kind == ResidentRequestKind.Correction)
        {
            yield return WordFile.Text(null, texts["CorrectionLine", request.Wrong, request.Right]);
        }

        yield return WordFile.Text(WordStyles.Heading1, texts["DecisionHeading"]);
        yield return WordFile.Strong(null, texts[$"Decided.{verdict}", municipality]);
        if (reason.Length > 0)
        {
            yield return WordFile.Text(null, reason);
        }

        if (verdict != RequestVerdict.Refused)
        {
            if (request.CaseIds.Count > 0 || request.Kind == ResidentRequestKind.Access)
            {
                yield return WordFile.Text(null, texts[$"Follows.{request.Kind}"]);
            }

            if (request.ReferralIds.Count > 0 && request.Kind == ResidentRequestKind.Erasure)
            {
                yield return WordFile.Text(null, texts["FollowsReferral"]);
            }
        }

        yield return WordFile.Text(WordStyles.Heading1, texts["ObjectionHeading"]);
        yield return WordFile.Text(null, texts["ObjectionText", municipality]);
        yield return WordFile.Text(null, address);
        yield return WordFile.Text(null, texts["ObjectionHow", request.Reference]);
        yield return WordFile.Text(WordStyles.Muted, texts["ObjectionSource"]);
    }
}
