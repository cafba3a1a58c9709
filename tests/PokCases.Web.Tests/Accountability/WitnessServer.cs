using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PokCases.Web.Tests.Accountability;

/// <summary>A partner organisation's server that takes in checkpoints, on loopback. It ends with the process.</summary>
internal sealed class WitnessServer
{
    private readonly ConcurrentQueue<string> kept = new();

    private WitnessServer(WebApplication app)
    {
        app.MapPost("/{**path}", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var text = await reader.ReadToEndAsync();
            Asked++;
            if (Answer is >= 200 and < 300)
            {
                kept.Enqueue(text);
            }

            return Results.StatusCode(Answer);
        });
    }

    /// <summary>What it answers.</summary>
    public int Answer { get; set; } = StatusCodes.Status204NoContent;

    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    /// <summary>What it acknowledged, in order.</summary>
    public IReadOnlyList<string> Kept => [.. kept];

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public static WitnessServer Start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new WitnessServer(app);
        app.StartAsync().GetAwaiter().GetResult();
        server.Address = new Uri(app.Urls.First());
        return server;
    }
}
