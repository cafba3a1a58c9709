using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace PokCases.Tests.Shared;

/// <summary>A connection to a hub: a real WebSocket with the framework's own JSON protocol.</summary>
[SuppressMessage("Reliability", "CA2213:Disposable fields should be disposed", Justification = "The reading task ends with the socket.")]
internal sealed class HubSocket : IInvocationBinder, IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly JsonHubProtocol _protocol = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<CompletionMessage>> _calls = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly Type[] _parameters;
    private readonly Action<InvocationMessage> _told;
    private readonly Action<string>? _heard;
    private int _lastCall;

    private HubSocket(Type[] parameters, Action<InvocationMessage> told, Action<string>? heard)
    {
        _parameters = parameters;
        _told = told;
        _heard = heard;
    }

    /// <summary>Ends when the server closes the connection.</summary>
    public Task Closed => _closed.Task;

    /// <summary>Connects and shakes hands.</summary>
    /// <param name="hub">The hub's address, <c>ws</c> or <c>http</c>.</param>
    /// <param name="cookies">The header's value; empty for nobody.</param>
    /// <param name="origin">The page's origin, as a browser sends it.</param>
    /// <param name="parameters">Types of the arguments of what the server says.</param>
    /// <param name="told">Called on the reading task for each thing the server says; must not wait.</param>
    /// <param name="heard">Called with all text that comes in.</param>
    /// <param name="cancellation">Ends the connecting.</param>
    public static async Task<HubSocket> Connect(Uri hub, string cookies, string origin, Type[] parameters, Action<InvocationMessage> told, Action<string>? heard, CancellationToken cancellation)
    {
        var made = new HubSocket(parameters, told, heard);
        made._socket.Options.SetRequestHeader("Cookie", cookies);
        made._socket.Options.SetRequestHeader("Origin", origin);
        try
        {
            await made._socket.ConnectAsync(new UriBuilder(hub) { Scheme = "ws" }.Uri, cancellation);
            var handshake = new ArrayBufferWriter<byte>();
            HandshakeProtocol.WriteRequestMessage(new HandshakeRequestMessage(made._protocol.Name, made._protocol.Version), handshake);
            await made.Send(handshake.WrittenMemory);
        }
        catch
        {
            await made.DisposeAsync();
            throw;
        }

        _ = Task.Run(made.Read, CancellationToken.None);
        _ = Task.Run(made.StayAlive, CancellationToken.None);
        return made;
    }

    /// <summary>Calls a method of the hub; throws a <see cref="HubException"/> with the error's code.</summary>
    public async Task<T> Call<T>(string method, object?[] arguments, CancellationToken cancellation)
    {
        var id = $"{Interlocked.Increment(ref _lastCall)}";
        var call = _calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(_protocol.GetMessageBytes(new InvocationMessage(id, method, arguments)));
        var done = await call.Task.WaitAsync(_patience, cancellation);
        return done.Error is null ? (T)done.Result! : throw new HubException(CodeOf(done.Error));
    }

    /// <summary>Sends text as it is, with the mark that ends a message.</summary>
    public Task SendRaw(string text, bool ended = true) => Send(Encoding.UTF8.GetBytes(ended ? text + '\u001e' : text));

    /// <summary>The connection breaks, without a goodbye.</summary>
    public void Break() => _socket.Abort();

    public Type GetReturnType(string invocationId) => typeof(long);

    public IReadOnlyList<Type> GetParameterTypes(string methodName) => _parameters;

    public Type GetStreamItemType(string streamId) => typeof(object);

    public ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    // The framework puts words of its own before a hub's error.
    private static string CodeOf(string error) => error[(error.LastIndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..];

    private async Task Send(ReadOnlyMemory<byte> bytes)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    // A hub lets go of a page that is silent for long: ours after 15 seconds.
    private async Task StayAlive()
    {
        try
        {
            while (await Task.WhenAny(_closed.Task, Task.Delay(TimeSpan.FromSeconds(4))) != _closed.Task)
            {
                await Send(_protocol.GetMessageBytes(PingMessage.Instance));
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
            while (_socket.State == WebSocketState.Open)
            {
                var got = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
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

        _closed.TrySetResult();
        foreach (var call in _calls.Values)
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
        _heard?.Invoke(Encoding.UTF8.GetString(bytes));
        var rest = new ReadOnlySequence<byte>(bytes);
        if (!shaken)
        {
            shaken = HandshakeProtocol.TryParseResponseMessage(ref rest, out _);
        }

        while (_protocol.TryParseMessage(ref rest, this, out var message))
        {
            switch (message)
            {
                case CompletionMessage done when _calls.TryRemove(done.InvocationId!, out var call):
                    call.TrySetResult(done);
                    break;
                case InvocationMessage said:
                    _told(said);
                    break;
            }
        }

        return shaken;
    }
}
