using Microsoft.Extensions.Options;

namespace PokCases.Web.Live;

/// <summary>Lets only pages of this site, or of a named origin, connect: a WebSocket carries cookies wherever its page comes from.</summary>
internal static class OriginCheck
{
    public static TBuilder FromAllowedOriginsOnly<TBuilder>(this TBuilder hub)
        where TBuilder : IEndpointConventionBuilder
    {
        hub.Add(endpoint =>
        {
            var connect = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = http =>
            {
                if (IsAllowed(http.Request, http.RequestServices.GetRequiredService<IOptions<LiveOptions>>().Value))
                {
                    return connect(http);
                }

                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        return hub;
    }

    // A browser always names the origin of the page; who names none is no page, and has no browser's cookie to borrow.
    private static bool IsAllowed(HttpRequest request, LiveOptions options) =>
        request.Headers.Origin is not { Count: > 0 } origins
        || (Uri.TryCreate(origins[0], UriKind.Absolute, out var origin)
            && (string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
                || options.AllowedOrigins.Contains(origin.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase)));
}
