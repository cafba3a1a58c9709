using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using PokCases.Load.Delivery.Pages;
using PokCases.Web.Live;

namespace PokCases.Load.Delivery.Simulated;

/// <summary>A hub connection between a page and a node: keeps its order, can be slow, and can be cut without either side knowing at once.</summary>
internal sealed class SimulatedLink(string id, World world, SimulatedNode node, Action<long> advanced, Action closed) : HubCallerContext, ILiveClient, IHubLink
{
    private static readonly double _longestSilence = 15;

    private TimeSpan _lastArrival;
    private long _lastSent;
    private bool _removed;
    private bool _told;

    public override string ConnectionId => id;

    public override string? UserIdentifier => null;

    public override ClaimsPrincipal? User => null;

    public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override CancellationToken ConnectionAborted => CancellationToken.None;

    /// <summary>Since when it carries what is sent; null when it no longer does.</summary>
    public TimeSpan? OpenSince { get; private set; } = world.Time.Now;

    public override void Abort()
    {
        OpenSince = null;
        ServerKnows();
        world.Threads.After(world.Chance.UpTo(world.Chance.Latency), PageKnows);
    }

    /// <summary>The network loses it: each side finds out in its own time.</summary>
    public void Cut()
    {
        world.Trace.Say($"{id} is cut");
        OpenSince = null;
        world.Threads.After(world.Chance.UpTo(_longestSilence), ServerKnows);
        world.Threads.After(world.Chance.UpTo(_longestSilence), PageKnows);
    }

    public async Task Advanced(Guid stream, long seq)
    {
        if (seq < _lastSent)
        {
            world.Broken($"{id} was told {seq} after {_lastSent}");
        }

        _lastSent = seq;
        if (OpenSince is not null)
        {
            var arrival = world.Time.Now + world.Chance.UpTo(world.Chance.Latency);
            _lastArrival = arrival > _lastArrival ? arrival : _lastArrival;
            world.Threads.After(_lastArrival - world.Time.Now, () => Arrive(seq));
        }

        if (world.Chance.Happens(world.Chance.ReaderSlow))
        {
            await Task.Delay(world.Chance.UpTo(World.SlowestReader), world.Time);
        }
    }

    public async Task<long> Watch()
    {
        await Task.Delay(world.Chance.UpTo(world.Chance.Latency), world.Time);
        using var hub = new LiveHub(node.Connections, [world.Gate]) { Context = this };
        var seq = await hub.Watch(world.Truth.Stream);
        await Task.Delay(world.Chance.UpTo(world.Chance.Latency), world.Time);
        return OpenSince is null ? throw new IOException("The connection broke.") : seq;
    }

    public void Stop()
    {
        OpenSince = null;
        _told = true;
        world.Threads.After(world.Chance.UpTo(world.Chance.Latency), ServerKnows);
    }

    private void Arrive(long seq)
    {
        if (OpenSince is not null)
        {
            world.Trace.Say($"{id} hears {seq}");
            advanced(seq);
        }
    }

    private void ServerKnows()
    {
        if (!_removed)
        {
            _removed = true;
            node.Forget(this);
        }
    }

    private void PageKnows()
    {
        if (!_told)
        {
            _told = true;
            closed();
        }
    }
}
