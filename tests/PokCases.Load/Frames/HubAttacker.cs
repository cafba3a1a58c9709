using System.Net.WebSockets;
using System.Text;

namespace PokCases.Load.Frames;

/// <summary>Sends bad frames over a real connection, and connects again when the server has enough of it.</summary>
internal sealed class HubAttacker(Uri hub, IReadOnlyList<string> cookies, Random chance, FrameFindings findings)
{
    private const int MostOnOneConnection = 20;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>So many frames.</summary>
    public async Task Run(int frames, CancellationToken cancellation)
    {
        var sent = 0;
        while (sent < frames)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(_patience);
            sent += await OneConnection(Math.Min(frames - sent, MostOnOneConnection), patience.Token);
        }

        findings.AddFrames(sent);
    }

    private async Task<int> OneConnection(int most, CancellationToken cancellation)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", cookies[chance.Next(cookies.Count)]);
        socket.Options.CollectHttpResponseDetails = true;
        var wrongOrigin = chance.Next(20) == 0;
        socket.Options.SetRequestHeader("Origin", wrongOrigin ? "https://elders.example" : hub.GetLeftPart(UriPartial.Authority));
        var sent = 1;
        try
        {
            await socket.ConnectAsync(new UriBuilder(hub) { Scheme = "ws" }.Uri, cancellation);
            if (wrongOrigin)
            {
                findings.AddLetIn();
            }

            await Send(socket, Encoding.UTF8.GetBytes(HubFrames.Handshake(chance)), cancellation);
            for (; sent < most && socket.State == WebSocketState.Open; sent++)
            {
                await Send(socket, HubFrames.Next(chance), cancellation);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            // Refused, or cut in the middle: as it should be.
            if ((int)socket.HttpStatusCode is var status and >= 400)
            {
                findings.AddStatus(status, "hub");
            }
        }

        socket.Abort();
        return sent;
    }

    private Task Send(ClientWebSocket socket, byte[] bytes, CancellationToken cancellation) => socket.SendAsync(
        bytes,
        chance.Next(10) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text,
        endOfMessage: chance.Next(10) != 0,
        cancellation);
}
