using System.Net;
using System.Net.Sockets;

namespace PokCases.Web.Cases.Documents;

/// <summary>Where a clamd listens: <c>tcp://host:port</c> or <c>unix:///path</c>.</summary>
internal static class ScannerEndPoint
{
    /// <summary>The end point, or null when the text is not one.</summary>
    public static EndPoint? Parse(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? uri.Scheme switch
        {
            "tcp" when uri is { Host.Length: > 0, Port: > 0, PathAndQuery: "" or "/" } => new DnsEndPoint(uri.IdnHost, uri.Port),
            "unix" when uri is { Host: "", AbsolutePath.Length: > 1 } => new UnixDomainSocketEndPoint(Uri.UnescapeDataString(uri.AbsolutePath)),
            _ => null,
        }
        : null;

    /// <summary>A socket of the right kind for it, not connected yet.</summary>
    public static Socket NewSocket(EndPoint end) => end is UnixDomainSocketEndPoint
        ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
        : new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
}
