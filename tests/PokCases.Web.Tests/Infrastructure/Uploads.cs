using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>Sends a form with a file, as a browser does.</summary>
internal static class Uploads
{
    public static async Task<Answer> SubmitFile(this WebClient client, IHtmlFormElement form, string fileName, byte[] content, params (string Name, string Value)[] fields) =>
        await client.Follow(await client.Send(Request(form, fileName, content, fields), "text/html"));

    public static HttpRequestMessage Request(IHtmlFormElement form, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        var body = new MultipartFormDataContent();
        foreach (var field in form.Elements.OfType<IHtmlInputElement>().Where(i => i is { Type: "hidden", Name.Length: > 0 }))
        {
            body.Add(new StringContent(field.Value), field.Name!);
        }

        foreach (var (name, value) in fields)
        {
            body.Add(new StringContent(value), name);
        }

        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        body.Add(file, "bestand", fileName);
        return new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")!) { Content = body };
    }
}
