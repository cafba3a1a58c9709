using Microsoft.AspNetCore.SignalR;
using PokCases.Web.Accountability;

namespace PokCases.Web.Live;

/// <summary>The one hub. A page names the streams it shows; the server tells it when they advance.</summary>
internal sealed class LiveHub(LiveConnections connections, IEnumerable<IStreamGate> gates) : Hub<ILiveClient>
{
    public override Task OnConnectedAsync()
    {
        connections.Add(Context, Context.GetHttpContext()!.GetCaller());
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }

    /// <summary>Starts watching a stream.</summary>
    /// <param name="stream">The stream's id.</param>
    /// <returns>The stream's present number, so that a page that stands lower asks at once.</returns>
    /// <exception cref="HubException"><see cref="LiveErrors.UnknownStream"/>, <see cref="LiveErrors.TooMany"/> or <see cref="LiveErrors.SignedOut"/>.</exception>
    public async Task<long> Watch(Guid stream)
    {
        var connection = connections.Find(Context.ConnectionId) ?? throw new HubException(LiveErrors.SignedOut);
        if (!connection.MayCall())
        {
            throw new HubException(LiveErrors.TooMany);
        }

        foreach (var gate in gates)
        {
            if (await gate.SeqFor(connection.Caller, stream) is { } seq)
            {
                connection.Watch(stream);
                connections.Index(connection, stream);
                await gate.Watched(connection.Caller, stream);
                // What advanced between looking and being listed was told to others only: the number says it.
                return Math.Max(seq, connections.LastKnown(stream));
            }
        }

        throw new HubException(LiveErrors.UnknownStream);
    }
}
