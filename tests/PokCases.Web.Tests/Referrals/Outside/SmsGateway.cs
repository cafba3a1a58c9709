using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PokCases.Web.Tests.Referrals.Outside;

/// <summary>A gateway for text messages, on loopback. It ends with the process.</summary>
internal sealed class SmsGateway
{
    private readonly ConcurrentQueue<(string Body, string Key)> taken = new();

    private SmsGateway(WebApplication app) => app.MapPost("/{**path}", async (HttpContext http) =>
    {
        using var reader = new StreamReader(http.Request.Body);
        taken.Enqueue((await reader.ReadToEndAsync(), http.Request.Headers["X-Key"].ToString()));
        return Results.StatusCode(Answer);
    });

    /// <summary>What it answers.</summary>
    public int Answer { get; set; } = StatusCodes.Status202Accepted;

    public IReadOnlyList<(string Body, string Key)> Taken => [.. taken];

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public static SmsGateway Start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var gateway = new SmsGateway(app);
        app.StartAsync().GetAwaiter().GetResult();
        gateway.Address = new Uri(app.Urls.First());
        return gateway;
    }
}
