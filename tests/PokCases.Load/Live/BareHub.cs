using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PokCases.Load.Live;

/// <summary>
/// What a live table costs at the very least: a post that sends the same bytes to every connection. No sign-in, no
/// policy, no database, no log, nothing rendered, and nothing kept.
/// </summary>
internal sealed class BareHub : Hub
{
    /// <summary>Where it listens for connections.</summary>
    public const string Path = "/live";

    /// <summary>Where contributions are posted; the field <c>text</c> of the form is the content.</summary>
    public const string Post = "/share";

    /// <summary>What connections are told: the content.</summary>
    public const string Shared = "Shared";

    public static async Task<int> Serve(string urls, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.AddSignalR().AddJsonProtocol();
        await using var app = builder.Build();
        app.MapHub<BareHub>(Path);
        app.MapPost(Post, async (HttpContext http, IHubContext<BareHub> hub) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            // The rest of an answer's bytes is made here, so that both posts carry the same and both answers weigh the same.
            var content = form["text"].ToString();
            var filler = int.Parse(form["fill"].ToString(), System.Globalization.CultureInfo.InvariantCulture) - content.Length;
            await hub.Clients.All.SendAsync(Shared, content + new string('.', Math.Max(filler, 0)));
            return Results.Json(new { done = true });
        });
        await app.StartAsync(cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }
}
