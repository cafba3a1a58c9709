using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.RegularExpressions;
using PokCases.Load.Live;
using PokCases.Web.Live;

namespace PokCases.Load.Stall;

/// <summary>A hub connection that watches, goes on saying that it is there, and reads nothing until it is told to.</summary>
internal sealed partial class StalledHub : IDisposable
{
    private const char Ends = '\u001e';
    private const int SmallBuffer = 4 * 1024;
    private static readonly TimeSpan _pingEvery = TimeSpan.FromSeconds(4);

    private readonly ClientWebSocket _socket = new();
    private readonly SocketsHttpHandler _handler = new() { UseCookies = false };
    private readonly CancellationTokenSource _stop = new();

    private StalledHub()
    {
    }

    public static async Task<StalledHub> Connect(Uri server, Guid session, PreparedPerson person, CancellationToken cancellation)
    {
        var hub = new StalledHub();
        hub._handler.ConnectCallback = async (context, token) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = SmallBuffer };
            await socket.ConnectAsync(new DnsEndPoint(context.DnsEndPoint.Host, context.DnsEndPoint.Port), token);
            return new NetworkStream(socket, ownsSocket: true);
        };
        hub._socket.Options.SetRequestHeader("Cookie", person.Cookie);
        hub._socket.Options.SetRequestHeader("Origin", server.GetLeftPart(UriPartial.Authority));
        using var invoker = new HttpMessageInvoker(hub._handler, disposeHandler: false);
        await hub._socket.ConnectAsync(new UriBuilder(new Uri(server, LiveModule.Path)) { Scheme = "ws" }.Uri, invoker, cancellation);
        await hub.Send("""{"protocol":"json","version":1}""");
        await hub.Send($$"""{"type":1,"invocationId":"1","target":"Watch","arguments":["{{session}}"]}""");
        // The answer to Watch is read; after it, nothing.
        await hub.ReadUntil(text => text.Contains("\"type\":3", StringComparison.Ordinal), cancellation);
        _ = Task.Run(hub.StayAlive, CancellationToken.None);
        return hub;
    }

    /// <summary>Reads again until it was told this number; false when the connection turns out to be gone.</summary>
    public Task<bool> ReadUntil(long seq, CancellationToken cancellation) =>
        ReadUntil(text => Told().Matches(text).Any(m => long.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= seq), cancellation);

    public void Dispose()
    {
        _stop.Cancel();
        _socket.Abort();
        _socket.Dispose();
        _handler.Dispose();
        _stop.Dispose();
    }

    [GeneratedRegex("\"Advanced\",\"arguments\":\\[\"[^\"]*\",([0-9]+)\\]")]
    private static partial Regex Told();

    private Task Send(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text + Ends), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task<bool> ReadUntil(Func<string, bool> enough, CancellationToken cancellation)
    {
        var read = new StringBuilder();
        var buffer = new byte[SmallBuffer];
        try
        {
            while (!enough(read.ToString()))
            {
                var got = await _socket.ReceiveAsync(buffer.AsMemory(), cancellation);
                if (got.MessageType == WebSocketMessageType.Close)
                {
                    return false;
                }

                read.Append(Encoding.UTF8.GetString(buffer, 0, got.Count));
            }
        }
        catch (WebSocketException)
        {
            return false;
        }

        return true;
    }

    private async Task StayAlive()
    {
        try
        {
            while (true)
            {
                await Task.Delay(_pingEvery, _stop.Token);
                await Send("""{"type":6}""");
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Gone: who reads again finds out.
        }
    }
}
