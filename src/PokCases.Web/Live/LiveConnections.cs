using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Live;

/// <summary>The connections of this node: by id, by stream, and how many each person has.</summary>
/// <param name="hub">Reaches the pages.</param>
/// <param name="time">For the limit of calls.</param>
/// <param name="services">For the gates of the streams.</param>
/// <param name="sender">Runs what sends notices; the thread pool, unless a simulation decides in which order things happen.</param>
internal sealed class LiveConnections(IHubContext<LiveHub, ILiveClient> hub, TimeProvider time, IServiceProvider services, TaskScheduler? sender = null) : IStreamNotifier
{
    /// <summary>More open pages than anybody needs at once; a further one ends the oldest.</summary>
    public const int MostPerPerson = 20;

    private readonly ConcurrentDictionary<string, LiveConnection> all = new();
    private readonly ConcurrentDictionary<Guid, ConcurrentDictionary<string, LiveConnection>> byStream = new();
    private readonly ConcurrentDictionary<Guid, long> lastSeq = new();
    private long lastOrder;

    /// <summary>Raised for every advance on this node or another, after the commit; handlers must not wait.</summary>
    public event Action<StreamPosition>? StreamAdvanced;

    public int Count => all.Count;

    public IEnumerable<LiveConnection> All => all.Values;

    public void Add(HubCallerContext context, Caller caller)
    {
        var mine = all.Values.Where(c => c.Caller.PersonId == caller.PersonId).OrderBy(c => c.Order).ToList();
        if (mine.Count >= MostPerPerson)
        {
            mine[0].Cut();
        }

        var client = hub.Clients.Client(context.ConnectionId);
        all[context.ConnectionId] = new LiveConnection(context, caller, client, time, sender ?? TaskScheduler.Default) { Order = Interlocked.Increment(ref lastOrder) };
    }

    public LiveConnection? Find(string connectionId) => all.GetValueOrDefault(connectionId);

    public void Index(LiveConnection connection, Guid stream) =>
        byStream.GetOrAdd(stream, _ => new()).TryAdd(connection.Id, connection);

    public void Remove(string connectionId)
    {
        if (!all.TryRemove(connectionId, out var connection))
        {
            return;
        }

        foreach (var stream in connection.Streams)
        {
            Leave(connection, stream);
        }
    }

    /// <summary>This page hears of the stream no more.</summary>
    public void Leave(LiveConnection connection, Guid stream)
    {
        connection.Forget(stream);
        if (byStream.TryGetValue(stream, out var watchers))
        {
            watchers.TryRemove(connection.Id, out _);
            if (!watchers.Values.Any(w => w.Caller.PersonId == connection.Caller.PersonId))
            {
                _ = TellGates(connection.Caller, stream);
            }
        }
    }

    /// <summary>The last number this node heard of; 0 when it heard of none.</summary>
    public long LastKnown(Guid stream) => lastSeq.GetValueOrDefault(stream);

    /// <summary>Whether this person watches the stream on this node.</summary>
    public bool IsWatching(Guid person, Guid stream) =>
        byStream.TryGetValue(stream, out var watchers) && watchers.Values.Any(w => w.Caller.PersonId == person);

    /// <summary>The streams that somebody watches on this node.</summary>
    public IEnumerable<Guid> Watched => byStream.Where(s => !s.Value.IsEmpty).Select(s => s.Key);

    /// <summary>Who watches a stream on this node.</summary>
    public IEnumerable<Guid> Watchers(Guid stream) =>
        byStream.TryGetValue(stream, out var watchers) ? watchers.Values.Select(w => w.Caller.PersonId).Distinct() : [];

    public void Advanced(StreamPosition position)
    {
        // Two nodes and a poll can tell the same; only what is new goes on.
        var known = lastSeq.GetOrAdd(position.Stream, 0);
        if (position.Seq <= known)
        {
            return;
        }

        lastSeq.AddOrUpdate(position.Stream, position.Seq, (_, old) => Math.Max(old, position.Seq));
        StreamAdvanced?.Invoke(position);
        if (byStream.TryGetValue(position.Stream, out var watchers))
        {
            foreach (var watcher in watchers.Values)
            {
                watcher.Notify(position.Stream, position.Seq);
            }
        }
    }

    /// <summary>Says to every page once more how far its streams are: for who asked in vain meanwhile. It costs nothing to who has it all.</summary>
    public void TellAgain()
    {
        foreach (var connection in all.Values)
        {
            foreach (var stream in connection.Streams)
            {
                connection.Notify(stream, LastKnown(stream));
            }
        }
    }

    private async Task TellGates(Caller caller, Guid stream)
    {
        foreach (var gate in services.GetServices<IStreamGate>())
        {
            await gate.Unwatched(caller, stream);
        }
    }
}
