namespace PokCases.Web;

/// <summary>Stands at the server's address while the server can't: alive, not ready, and why.</summary>
internal sealed class WaitingRoom : IAsyncDisposable
{
    private readonly WebApplication app;

    private WaitingRoom(WebApplication app) => this.app = app;

    /// <summary>Why the server can't serve yet.</summary>
    public string Why { get; set; } = string.Empty;

    public static async Task<WaitingRoom> Open(string[] args)
    {
        var builder = WebApplication.CreateBuilder([.. args.Where(a => a != "--demo")]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        var room = new WaitingRoom(app);
        app.MapGet("/healthz", () => Results.Text("ok"));
        app.MapFallback((HttpContext http) =>
        {
            http.Response.Headers.RetryAfter = "5";
            return Results.Text(room.Why, statusCode: StatusCodes.Status503ServiceUnavailable);
        });
        await app.StartAsync();
        return room;
    }

    /// <summary>False when the program was told to stop meanwhile.</summary>
    public async Task<bool> Wait(TimeSpan time)
    {
        try
        {
            await Task.Delay(time, app.Lifetime.ApplicationStopping);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
