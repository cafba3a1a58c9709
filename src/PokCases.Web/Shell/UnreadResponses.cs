using Microsoft.AspNetCore.Http.Features;

namespace PokCases.Web.Shell;

/// <summary>
/// Ends a response whose reader stopped reading, and keeps nothing for it meanwhile but its bytes. The server's own limit
/// grows with what was sent already, to hours for a large answer; this one does not.
/// </summary>
internal sealed class UnreadResponses(RequestDelegate next, IServiceScopeFactory scopes, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true })
        {
            // A hub connection has limits of its own.
            await next(http);
            return;
        }

        var usual = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var spool = new ResponseSpool(usual.Stream, http.Abort, time);
        var body = new SpooledBody(usual, spool);
        http.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await Make(http, body, usual);
            await spool.Send(CancellationToken.None);
        }
        finally
        {
            http.Features.Set(usual);
        }
    }

    // What the request's own services hold (what was loaded, what was rendered) goes before the first byte of the body does.
    private async Task Make(HttpContext http, SpooledBody body, IHttpResponseBodyFeature usual)
    {
        await using var services = scopes.CreateAsyncScope();
        http.RequestServices = services.ServiceProvider;
        await next(http);
        await body.Finish();
        if (!http.Response.HasStarted && HasBody(http))
        {
            http.Response.ContentLength ??= body.Stream.Length;
        }

        // Whoever waits for the start still has these services.
        await usual.StartAsync(CancellationToken.None);
    }

    private static bool HasBody(HttpContext http) =>
        !HttpMethods.IsHead(http.Request.Method) && http.Response.StatusCode is not (< 200 or StatusCodes.Status204NoContent or StatusCodes.Status304NotModified);
}
