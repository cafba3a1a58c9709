using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace PokCases.Load.Frames;

/// <summary>Sends bad requests as bytes over a connection of their own, and reads how they were answered.</summary>
internal sealed class HttpAttacker(Uri server, BadRequests requests, Random chance, FrameFindings findings)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    public async Task Run(int count, CancellationToken cancellation)
    {
        for (var i = 0; i < count; i++)
        {
            var (name, bytes, answered) = requests.Next(chance);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(_patience);
            if (await Status(bytes, answered, patience.Token) is { } status)
            {
                findings.AddStatus(status, name);
            }
        }

        findings.AddFrames(count);
    }

    // Null when the connection was closed without an answer, which is an answer to garbage.
    private async Task<int?> Status(byte[] bytes, bool answered, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(server.Host, server.Port, cancellation);
            var stream = client.GetStream();
            await stream.WriteAsync(bytes, cancellation);
            if (!answered)
            {
                return null;
            }

            var start = new byte[12];
            var read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
            var line = Encoding.Latin1.GetString(start, 0, read);
            return line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(line.AsSpan(9, 3), CultureInfo.InvariantCulture) : null;
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return null;
        }
        catch (OperationCanceledException)
        {
            findings.AddUnanswered();
            return null;
        }
    }
}
