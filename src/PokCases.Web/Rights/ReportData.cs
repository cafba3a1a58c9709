using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Web.Shell;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Rights;

/// <summary>The report to a resident as JSON: the same as the Word file holds, for another program to read (AVG 15(3)).</summary>
internal sealed class ReportData(IStringLocalizer<RightsTexts> texts, IOptions<RequestLocalizationOptions> languages)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public byte[] Write(ReportShape report, DateTimeOffset now) => WordFile.InLanguageOf(languages.Value, _ => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            kenmerk = report.Request.Reference,
            ontvangen = Words.Machine(report.Request.ReceivedOn),
            gemaakt = Words.Machine(now),
            onderdelen = report.In.Select(part => new
            {
                onderdeel = texts[$"Part.{part.Key}"].Value,
                uitleg = texts[$"PartText.{part.Key}"].Value,
                gegevens = part.Select(i => new { wat = i.Title, inhoud = i.Text.Split('\n'), vanWie = i.Origin, datum = i.On is { } on ? Words.Machine(on) : null }),
            }),
            weggelaten = report.Out.Select(o => new { onderdeel = texts[$"Part.{o.Part}"].Value, reden = o.Why, aantal = o.Times }),
        },
        Options));
}
