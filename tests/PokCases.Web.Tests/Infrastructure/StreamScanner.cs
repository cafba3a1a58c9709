using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A scanner that speaks clamd's INSTREAM over TCP: it takes a file in chunks and says what the test wants it to say.</summary>
internal sealed class StreamScanner : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource over = new();
    private readonly Task serving;

    public StreamScanner()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        serving = Serve();
    }

    public int Port { get; }

    public string Answer { get; set; } = "stream: OK\0";

    /// <summary>Breaks off without a word.</summary>
    public bool BreaksOff { get; set; }

    /// <summary>The last file that came wholly.</summary>
    public byte[] LastFile { get; private set; } = [];

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        listener.Dispose();
        await serving;
        over.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (!over.IsCancellationRequested)
            {
                using var client = await listener.AcceptTcpClientAsync(over.Token);
                if (!BreaksOff)
                {
                    await Talk(client.GetStream());
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        var command = new byte["zINSTREAM\0".Length];
        await stream.ReadExactlyAsync(command, over.Token);
        if (!command.AsSpan().SequenceEqual("zINSTREAM\0"u8))
        {
            return;
        }

        using var file = new MemoryStream();
        var size = new byte[sizeof(uint)];
        while (true)
        {
            await stream.ReadExactlyAsync(size, over.Token);
            var length = BinaryPrimitives.ReadUInt32BigEndian(size);
            if (length == 0)
            {
                break;
            }

            var chunk = new byte[length];
            await stream.ReadExactlyAsync(chunk, over.Token);
            file.Write(chunk);
        }

        LastFile = file.ToArray();
        await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Answer), over.Token);
    }
}
