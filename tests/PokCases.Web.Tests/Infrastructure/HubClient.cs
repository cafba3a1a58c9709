using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using PokCases.Web.Live;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A page's connection: a real WebSocket with the framework's own protocol.</summary>
[SuppressMessage("Reliability", "CA2213:Disposable fields should be disposed", Justification = "The reading task ends with the socket.")]
internal sealed class HubClient : IInvocationBinder, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket socket = new();
    private readonly JsonHubProtocol protocol = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<CompletionMessage>> calls = new();
    private readonly ConcurrentDictionary<Guid, long> advanced = new();
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim sending = new(1, 1);
    private TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int lastCall;

    private HubClient()
    {
    }

    /// <summary>Ends when the server closes the connection.</summary>
    public Task Closed => closed.Task;

    /// <summary>Everything that was heard, as text, to check that it holds no content.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    /// <summary>Connects as the person of this browser, or as nobody.</summary>
    public static async Task<HubClient> Connect(WebClient client, string? origin = null)
    {
        var hub = new HubClient();
        hub.socket.Options.SetRequestHeader("Cookie", client.CookieHeader);
        hub.socket.Options.SetRequestHeader("Origin", origin ?? client.Host.Address.GetLeftPart(UriPartial.Authority));
        var address = new UriBuilder(client.Host.Address) { Scheme = "ws", Path = LiveModule.Path }.Uri;
        try
        {
            await hub.socket.ConnectAsync(address, TestContext.Current.CancellationToken);
            var handshake = new ArrayBufferWriter<byte>();
            HandshakeProtocol.WriteRequestMessage(new HandshakeRequestMessage(hub.protocol.Name, hub.protocol.Version), handshake);
            await hub.Send(handshake.WrittenMemory);
        }
        catch
        {
            await hub.DisposeAsync();
            throw;
        }

        _ = Task.Run(hub.Read);
        _ = Task.Run(hub.StayAlive);
        return hub;
    }

    /// <summary>Watches a stream; answers its number, or throws a <see cref="HubException"/> with the error's code.</summary>
    public async Task<long> Watch(Guid stream) => await Call<long>(nameof(LiveHub.Watch), stream);

    public async Task<T> Call<T>(string method, params object?[] arguments)
    {
        var id = $"{Interlocked.Increment(ref lastCall)}";
        var call = calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(protocol.GetMessageBytes(new InvocationMessage(id, method, arguments)));
        var done = await call.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return done.Error is null ? (T)done.Result! : throw new HubException(CodeOf(done.Error));
    }

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
    public Task SendRaw(string text, bool ended = true) => Send(Encoding.UTF8.GetBytes(ended ? text + '\u001e' : text));

    /// <summary>The connection breaks, without a goodbye.</summary>
    public void Break() => socket.Abort();

    public Type GetReturnType(string invocationId) => typeof(long);

    public IReadOnlyList<Type> GetParameterTypes(string methodName) => [typeof(Guid), typeof(long)];

    public Type GetStreamItemType(string streamId) => typeof(object);

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    // The framework puts words of its own before a hub's error.
    private static string CodeOf(string error) => error[(error.LastIndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..];

    private async Task Send(ReadOnlyMemory<byte> bytes)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    // The server lets go of a page that is silent for 15 seconds.
    private async Task StayAlive()
    {
        try
        {
            while (await Task.WhenAny(closed.Task, Task.Delay(TimeSpan.FromSeconds(4))) != closed.Task)
            {
                await Send(protocol.GetMessageBytes(PingMessage.Instance));
            }
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The reading side says that it is closed.
        }
    }

    private async Task Read()
    {
        var kept = new List<byte>();
        var buffer = new byte[16 * 1024];
        var shaken = false;
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var got = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (got.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                kept.AddRange(buffer.AsSpan(0, got.Count));
                shaken = Take(kept, shaken);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            // Broken or let go: closed, either way.
        }

        closed.TrySetResult();
        foreach (var call in calls.Values)
        {
            call.TrySetException(new HubException("The connection was closed."));
        }
    }

    private bool Take(List<byte> kept, bool shaken)
    {
        var whole = kept.LastIndexOf(0x1e) + 1;
        if (whole == 0)
        {
            return shaken;
        }

        var bytes = kept.GetRange(0, whole).ToArray();
        kept.RemoveRange(0, whole);
        Heard.Enqueue(Encoding.UTF8.GetString(bytes));
        var rest = new ReadOnlySequence<byte>(bytes);
        if (!shaken)
        {
            shaken = HandshakeProtocol.TryParseResponseMessage(ref rest, out _);
        }

        while (protocol.TryParseMessage(ref rest, this, out var message))
        {
            Hear(message);
        }

        return shaken;
    }

    private void Hear(HubMessage message)
    {
        switch (message)
        {
            case CompletionMessage done when calls.TryRemove(done.InvocationId!, out var call):
                call.TrySetResult(done);
                break;
            case InvocationMessage { Target: nameof(ILiveClient.Advanced) } notice:
                advanced.AddOrUpdate((Guid)notice.Arguments[0]!, (long)notice.Arguments[1]!, (_, old) => Math.Max(old, (long)notice.Arguments[1]!));
                Interlocked.Exchange(ref heard, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
                break;
        }
    }
}
