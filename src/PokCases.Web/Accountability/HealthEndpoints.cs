using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability;

/// <summary>For whoever watches the server: alive, and able to do its work. Answer without signing in.</summary>
internal static class HealthEndpoints
{
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => Results.Text("ok")).AllowAnonymous();
        app.MapGet("/readyz", Ready).AllowAnonymous();
        return app;
    }

    private static async Task<IResult> Ready(IStorage storage, CancellationToken cancellation)
    {
        try
        {
            return await storage.IsReady(cancellation)
                ? Results.Text("ready")
                : Results.Text("database not migrated", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
#pragma warning disable CA1031 // Whatever the reason, the answer is: not ready.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Results.Text("database not reachable", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
