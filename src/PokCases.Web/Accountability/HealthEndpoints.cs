using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability;

/// <summary>For whoever watches the server: alive, and able to do its work. Answer without signing in.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => Results.Text("ok")).AllowAnonymous();
        app.MapGet("/readyz", Ready).AllowAnonymous();
        return app;
    }

    // Reading and writing: a full disk still answers questions, but nothing can be kept, nor anything personal shown, since that is logged.
    private static async Task<IResult> Ready(IStorage storage, WriteDoor door, CancellationToken cancellation)
    {
        try
        {
            if (!await storage.IsReady(cancellation))
            {
                return NotReady("database not migrated");
            }

            if (door.Trouble is not null)
            {
                await door.TryAgain(cancellation).WaitAsync(Patience, cancellation);
            }

            return Results.Text("ready");
        }
#pragma warning disable CA1031 // Whatever the reason, the answer is: not ready.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return NotReady(StoreTrouble.Of(e) ?? door.Trouble ?? StoreTrouble.NotReachable);
        }
    }

    private static IResult NotReady(string why) => Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
}
