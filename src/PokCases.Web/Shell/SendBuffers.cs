using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace PokCases.Web.Shell;

/// <summary>How much the system keeps for a reader who is slow.</summary>
internal static class SendBuffers
{
    // The system would take up to 4 MB for each connection. This still gives 2 MB a second to a reader 60 ms away.
    private const int Bytes = 128 * 1024;

    public static void Limit(SocketTransportOptions options) => options.CreateBoundListenSocket = endpoint =>
    {
        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
        // What is accepted has what the listener has.
        socket.SendBufferSize = Bytes;
        return socket;
    };
}
