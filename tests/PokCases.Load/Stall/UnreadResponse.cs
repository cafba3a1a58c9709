using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PokCases.Load.Live;

namespace PokCases.Load.Stall;

/// <summary>Asks for everything that changed, and reads nothing of the answer.</summary>
internal sealed class UnreadResponse : IDisposable
{
    private const int SmallBuffer = 4 * 1024;
    private const string Established = "01";
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(100);

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = SmallBuffer };
    private readonly Uri _server;
    private long _sent;

    private UnreadResponse(Uri server) => _server = server;

    public static async Task<UnreadResponse> Ask(Uri server, Guid session, PreparedPerson person, CancellationToken cancellation)
    {
        var made = new UnreadResponse(server);
        await made._socket.ConnectAsync(IPAddress.Loopback, server.Port, cancellation);
        var request = $"GET /sessies/{session}/wijzigingen?na=0 HTTP/1.1\r\nHost: {server.Authority}\r\nAccept: text/html\r\nCookie: {person.Cookie}\r\nConnection: close\r\n\r\n";
        await made._socket.SendAsync(Encoding.ASCII.GetBytes(request), cancellation);
        made._sent = Stopwatch.GetTimestamp();
        return made;
    }

    /// <summary>Seconds until the server let go of it. Seen from the kernel's list of connections: who doesn't read isn't told.</summary>
    public async Task<double> UntilEnded(TimeSpan patience, CancellationToken cancellation)
    {
        while (ServerHoldsIt() && Stopwatch.GetElapsedTime(_sent) < patience)
        {
            await Task.Delay(_look, cancellation);
        }

        return Stopwatch.GetElapsedTime(_sent).TotalSeconds;
    }

    /// <summary>Reads it to its end, as everybody does who does not stall.</summary>
    public async Task Read(CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        while (await _socket.ReceiveAsync(buffer.AsMemory(), cancellation) > 0)
        {
        }
    }

    public void Dispose() => _socket.Dispose();

    private bool ServerHoldsIt()
    {
        var server = Place(_server.Port);
        var mine = Place(((IPEndPoint)_socket.LocalEndPoint!).Port);
        return File.ReadLines("/proc/net/tcp")
            .Concat(File.Exists("/proc/net/tcp6") ? File.ReadLines("/proc/net/tcp6") : [])
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Any(l => l[1].EndsWith(server, StringComparison.Ordinal) && l[2].EndsWith(mine, StringComparison.Ordinal) && l[3] == Established);
    }

    private static string Place(int port) => ":" + port.ToString("X4", CultureInfo.InvariantCulture);
}
