using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PokCases.Web.Cases.Documents;

/// <summary>Has clamd look a file over: <c>INSTREAM</c> of its protocol, one connection for one file.</summary>
internal static class ClamdTalk
{
    private const int ChunkSize = 64 * 1024;
    private const int LongestAnswer = 4 * 1024;

    /// <summary>What it said, e.g. <c>stream: OK</c>; throws <see cref="SocketException"/> or <see cref="IOException"/> when the talk broke off.</summary>
    public static async Task<string> Ask(EndPoint end, Stream content, CancellationToken cancellation)
    {
        using var socket = ScannerEndPoint.NewSocket(end);
        await socket.ConnectAsync(end, cancellation);
        await using var stream = new NetworkStream(socket, ownsSocket: false);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellation);
        var chunk = new byte[sizeof(uint) + ChunkSize];
        int read;
        while ((read = await content.ReadAtLeastAsync(chunk.AsMemory(sizeof(uint)), ChunkSize, throwOnEndOfStream: false, cancellation)) > 0)
        {
            BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)read);
            await stream.WriteAsync(chunk.AsMemory(0, sizeof(uint) + read), cancellation);
        }

        // A chunk of nothing ends the file.
        await stream.WriteAsync(new byte[sizeof(uint)], cancellation);
        return await Answer(stream, cancellation);
    }

    // An answer ends with a zero; one that was cut off, or doesn't end, is none.
    private static async Task<string> Answer(NetworkStream stream, CancellationToken cancellation)
    {
        var answer = new byte[LongestAnswer];
        var length = 0;
        while (length < answer.Length)
        {
            var read = await stream.ReadAsync(answer.AsMemory(length), cancellation);
            if (read == 0)
            {
                break;
            }

            length += read;
            if (answer.AsSpan(0, length).IndexOf((byte)0) is >= 0 and var end)
            {
                return Encoding.UTF8.GetString(answer, 0, end);
            }
        }

        throw new IOException("The answer was cut off.");
    }
}
