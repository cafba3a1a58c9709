using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using PokCases.Tests.Shared;
using PokCases.Web.Live;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A page's connection: what was heard of each stream, over a real WebSocket.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, long> advanced = new();
    private TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubSocket? socket;

    private HubClient()
    {
    }

    /// <summary>Ends when the server closes the connection.</summary>
    public Task Closed => Socket.Closed;

    /// <summary>Everything that was heard, as text, to check that it holds no content.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    private HubSocket Socket => socket ?? throw new InvalidOperationException("It is not connected.");

    /// <summary>Connects as the person of this browser, or as nobody.</summary>
    public static async Task<HubClient> Connect(WebClient client, string? origin = null)
    {
        var hub = new HubClient();
        hub.socket = await HubSocket.Connect(
            new Uri(client.Host.Address, LiveModule.Path),
            client.CookieHeader,
            origin ?? client.Host.Address.GetLeftPart(UriPartial.Authority),
            [typeof(Guid), typeof(long)],
            hub.Hear,
            hub.Heard.Enqueue,
            TestContext.Current.CancellationToken);
        return hub;
    }

    /// <summary>Watches a stream; answers its number, or throws a <see cref="HubException"/> with the error's code.</summary>
    public Task<long> Watch(Guid stream) => Call<long>(nameof(LiveHub.Watch), stream);

    public Task<T> Call<T>(string method, params object?[] arguments) => Socket.Call<T>(method, arguments, TestContext.Current.CancellationToken);

    /// <summary>Waits until the stream has advanced to a number or beyond.</summary>
    public async Task<long> Advanced(Guid stream, long atLeast = 1)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            var next = heard;
            if (advanced.TryGetValue(stream, out var seq) && seq >= atLeast)
            {
                return seq;
            }

            await next.Task.WaitAsync(patience.Token);
        }
    }

    /// <summary>The last number heard of a stream; 0 when nothing was.</summary>
    public long LastHeard(Guid stream) => advanced.GetValueOrDefault(stream);

    /// <summary>Sends text as it is, with the mark that ends a message.</summary>
    public Task SendRaw(string text, bool ended = true) => Socket.SendRaw(text, ended);

    /// <summary>The connection breaks, without a goodbye.</summary>
    public void Break() => Socket.Break();

    public ValueTask DisposeAsync() => socket?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Hear(InvocationMessage said)
    {
        if (said.Target == nameof(ILiveClient.Advanced))
        {
            advanced.AddOrUpdate((Guid)said.Arguments[0]!, (long)said.Arguments[1]!, (_, old) => Math.Max(old, (long)said.Arguments[1]!));
            Interlocked.Exchange(ref heard, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        }
    }
}
