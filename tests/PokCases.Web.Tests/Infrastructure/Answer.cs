using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>What the server answered, wholly read.</summary>
internal sealed class Answer(HttpResponseMessage response, string body, CapturedLog log)
{
    private readonly Lazy<IHtmlDocument> document = new(() => new HtmlParser().ParseDocument(body));

    public HttpStatusCode Status => response.StatusCode;

    public string Body => body;

    /// <summary>Where it came from, after redirects.</summary>
    public Uri Address => response.RequestMessage!.RequestUri!;

    /// <summary>Where a redirect leads; empty when it is none.</summary>
    public string Location => response.Headers.Location?.OriginalString ?? string.Empty;

    public IHtmlDocument Page => document.Value;

    public JsonElement Json => JsonDocument.Parse(body).RootElement;

    public string Header(string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : string.Empty;

    /// <summary>Fails with the body and the program's log when the status is another.</summary>
    public Answer ShouldBe(HttpStatusCode status)
    {
        if (Status != status)
        {
            Assert.Fail($"{response.RequestMessage?.Method} {Address.PathAndQuery} answered {(int)Status}, not {(int)status}:\n{body}\n--- log ---\n{log}");
        }

        return this;
    }

    public Answer ShouldBeOk() => ShouldBe(HttpStatusCode.OK);

    /// <summary>The code of problem details.</summary>
    public string Code => Json.GetProperty("code").GetString() ?? string.Empty;

    public override string ToString() => $"{(int)Status} {Address.PathAndQuery}\n{body}";
}
