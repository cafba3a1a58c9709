using Microsoft.Net.Http.Headers;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Documents;

/// <summary>The content of a document as an answer: in a sandbox, and under its name.</summary>
internal static class DocumentAnswers
{
    /// <summary>To take home.</summary>
    public static Task<IResult> Attachment(HttpContext http, DocumentFolder folder, string storedAs, string fileName, DocumentKind kind) => Answer(http, folder, "attachment", storedAs, fileName, kind);

    /// <summary>One of a case, to take home.</summary>
    public static Task<IResult> Attachment(HttpContext http, DocumentFolder folder, CaseDocument document) => Attachment(http, folder, document.StoredAs, document.FileName, document.Kind);

    /// <summary>To look at: only what a browser draws and nothing that it could run.</summary>
    public static Task<IResult> Picture(HttpContext http, DocumentFolder folder, string storedAs, string fileName, DocumentKind kind) => Answer(http, folder, "inline", storedAs, fileName, kind);

    private static async Task<IResult> Answer(HttpContext http, DocumentFolder folder, string how, string storedAs, string fileName, DocumentKind kind)
    {
        var content = await folder.Read(storedAs, http.RequestAborted);
        var disposition = new ContentDispositionHeaderValue(how);
        disposition.SetHttpFileName(fileName);
        http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Sandbox;
        http.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(content, kind.MediaType());
    }
}
