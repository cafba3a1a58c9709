using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>A host whose logs, metrics and spans are looked through, and that sends its mails to a real mail server of ours.</summary>
public sealed class MatrixHost<TStore> : TestHost<TStore>, IAsyncDisposable
    where TStore : ITestStore, new()
{
    private readonly MailServer server = new();
    private readonly ConcurrentQueue<ReceivedMail> mails = new();

    public MatrixHost() => _ = Take();

    public CanaryWatch Watch { get; } = new();

    /// <summary>What was sent up to now.</summary>
    internal IReadOnlyCollection<ReceivedMail> Mails => mails;

    protected override void Adjust(WebApplicationBuilder builder)
    {
        builder.Logging.AddProvider(Watch).SetMinimumLevel(LogLevel.Information);
        builder.Configuration["Mail:Host"] = "127.0.0.1";
        builder.Configuration["Mail:Port"] = $"{server.Port}";
        builder.Configuration["Mail:Security"] = "None";
        builder.Configuration["Mail:From"] = "pokcases@example.invalid";
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        server.Dispose();
        Watch.Dispose();
    }

    private async Task Take()
    {
        while (await server.NextUntilEnd() is { } mail)
        {
            mails.Enqueue(mail);
        }
    }
}
