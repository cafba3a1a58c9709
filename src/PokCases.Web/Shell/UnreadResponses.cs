using Microsoft.AspNetCore.Http.Features;

namespace PokCases.Web.Shell;

/// <summary>Ends a response whose reader stopped reading. The server's own limit grows with what was sent already, to hours for a large answer; this one does not.</summary>
internal sealed class UnreadResponses(RequestDelegate next, TimeProvider time)
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
        await using var stream = new ImpatientStream(usual.Stream, http.Abort, time);
        var impatient = new ImpatientBody(usual, stream);
        http.Features.Set<IHttpResponseBodyFeature>(impatient);
        try
        {
            await next(http);
            await impatient.Finish();
        }
        finally
        {
            http.Features.Set(usual);
        }
    }
}
