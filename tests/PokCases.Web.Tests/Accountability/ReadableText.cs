using System.IO.Compression;
using System.Net;
using System.Text;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Accountability;

/// <summary>What a reader can find in an answer, whatever kind of file it is.</summary>
internal static class ReadableText
{
    public static async Task<(HttpStatusCode Status, string Text)> Read(this WebClient browser, HttpRequestMessage request)
    {
        using var response = await browser.SendRaw(request);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var headers = string.Join('\n', response.Headers.Concat(response.Content.Headers).Select(h => $"{h.Key}: {string.Join(',', h.Value)}"));
        return (response.StatusCode, $"{headers}\n{Text(response.Content.Headers.ContentType?.MediaType ?? string.Empty, bytes)}");
    }

    private static string Text(string type, byte[] bytes) => type switch
    {
        _ when type.Contains("officedocument", StringComparison.Ordinal) => Unzipped(bytes),
        // A long line goes on in the next one after a space.
        "text/calendar" => Encoding.UTF8.GetString(bytes).Replace("\r\n ", string.Empty, StringComparison.Ordinal),
        _ => WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes)),
    };

    private static string Unzipped(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
