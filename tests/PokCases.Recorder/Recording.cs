using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace PokCases.Recorder;

/// <summary>Lets each answer through as it is made, and writes it down.</summary>
internal sealed class Recording(RequestDelegate next, AnswerFile answers)
{
    private static readonly string[] Texts = ["text/html", "text/plain", "text/csv", "text/calendar", "application/json", "application/problem+json", "application/xml"];

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true })
        {
            // The hub carries numbers only.
            await next(http);
            return;
        }

        var trace = Activity.Current?.TraceId.ToHexString() ?? string.Empty;
        var (path, route) = ($"{http.Request.Path}{http.Request.QueryString}", "(none)");
        var typed = IsForm(http.Request) ? new CopyingStream(http.Request.Body, () => true) : null;
        var sent = new CopyingStream(http.Response.Body, () => IsText(http.Response.ContentType));
        var (asked, usual) = (http.Request.Body, http.Response.Body);
        http.Request.Body = typed ?? asked;
        http.Response.Body = sent;
        try
        {
            await next(http);
            route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? route;
        }
        finally
        {
            (http.Request.Body, http.Response.Body) = (asked, usual);
            answers.Add(new RecordedAnswer(
                trace,
                $"{http.Request.Method} {route}",
                path,
                typed is null ? string.Empty : Encoding.UTF8.GetString(typed.Copied),
                http.Response.StatusCode,
                http.Response.ContentType?.Split(';')[0] ?? string.Empty,
                http.Response.Headers.Location.ToString(),
                sent.Length > 0 && !IsText(http.Response.ContentType) ? null : Encoding.UTF8.GetString(sent.Copied)));
        }
    }

    private static bool IsForm(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsText(string? type) => type is not null && Texts.Any(t => type.StartsWith(t, StringComparison.OrdinalIgnoreCase));
}
