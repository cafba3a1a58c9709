using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Documents;

/// <summary>A document as it goes to a browser, once its entry in the log is there: in a sandbox, and never as a page of the program.</summary>
internal static class DocumentAnswers
{
    /// <summary>To take home.</summary>
    public static Task<IResult> Attachment(HttpContext http, DocumentFolder folder, CaseDocument document) => Send(http, folder, document, "attachment");

    /// <summary>To look at; only what a browser draws and nothing that it could run.</summary>
    public static Task<IResult> Inline(HttpContext http, DocumentFolder folder, CaseDocument document) => Send(http, folder, document, "inline");

    /// <summary>How large it is, in words.</summary>
    public static string SizeOf(long bytes, IStringLocalizer<DocumentTexts> texts) => bytes < 1024 * 1024
        ? texts["Kilobytes", Math.Max(1, bytes / 1024)]
        : texts["Megabytes", (bytes / (1024.0 * 1024)).ToString("0.0", System.Globalization.CultureInfo.CurrentCulture)];

    private static async Task<IResult> Send(HttpContext http, DocumentFolder folder, CaseDocument document, string how)
    {
        var content = await folder.Read(document.StoredAs, http.RequestAborted);
        var disposition = new ContentDispositionHeaderValue(how);
        disposition.SetHttpFileName(document.FileName);
        http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Sandbox;
        http.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(content, document.Kind.MediaType());
    }
}
