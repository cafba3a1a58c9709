using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using PokCases.Web.Accountability;

namespace PokCases.Web.Live;

/// <summary>One page's connection: what it watches, and the one notice per stream that is still to be sent.</summary>
/// <remarks>
/// A notice is a number that only grows, so a stalled page costs one number per stream, never a queue; and whoever
/// advances a stream only sets the number and goes on (design §2.2).
/// </remarks>
internal sealed class LiveConnection(HubCallerContext context, Caller caller, ILiveClient client, TimeProvider time, TaskScheduler sender)
{
    /// <summary>After a notice, the least time until the next one. The first comes at once; what happens meanwhile is one notice more.</summary>
    /// <remarks>
    /// A person sees no difference, and a table where much is said at once asks a few times a second instead of once for
    /// every sentence: the fixed cost of an answer is many times that of one change in it.
    /// </remarks>
    public static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    private const int CallsPerWindow = 30;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    // With the last number that was sent.
    private readonly ConcurrentDictionary<Guid, long> watched = new();
    private readonly ConcurrentDictionary<Guid, long> pending = new();
    private int sending;
    private int calls;
    private long windowStart = time.GetTimestamp();

    public string Id => context.ConnectionId;

    /// <summary>Grows with every connection of this node: the lowest is the oldest.</summary>
    public long Order { get; init; }

    public Caller Caller { get; } = caller;

    public ICollection<Guid> Streams => watched.Keys;

    public void Watch(Guid stream) => watched.TryAdd(stream, 0);

    public void Forget(Guid stream) => watched.TryRemove(stream, out _);

    public bool Watches(Guid stream) => watched.ContainsKey(stream);

    /// <summary>Ends the connection; the page finds out by itself why.</summary>
    public void Cut() => context.Abort();

    /// <summary>Whether another call fits in the window.</summary>
    public bool MayCall()
    {
        if (time.GetElapsedTime(Interlocked.Read(ref windowStart)) > Window)
        {
            Interlocked.Exchange(ref windowStart, time.GetTimestamp());
            Interlocked.Exchange(ref calls, 0);
        }

        return Interlocked.Increment(ref calls) <= CallsPerWindow;
    }

    /// <summary>Notes that a stream advanced and lets the sender run if it doesn't.</summary>
    public void Notify(Guid stream, long seq)
    {
        if (!watched.ContainsKey(stream))
        {
            return;
        }

        pending.AddOrUpdate(stream, seq, (_, old) => Math.Max(old, seq));
        if (Interlocked.CompareExchange(ref sending, 1, 0) == 0)
        {
            _ = Task.Factory.StartNew(SendPending, CancellationToken.None, TaskCreationOptions.DenyChildAttach, sender);
        }
    }

    private async Task SendPending()
    {
        try
        {
            do
            {
                foreach (var stream in pending.Keys)
                {
                    // Two who tell at once can tell in the wrong order: what was sent never goes back. What was to be told before the page left is told.
                    if (pending.TryRemove(stream, out var seq) && (!watched.TryGetValue(stream, out var last) || seq >= last))
                    {
                        watched.TryUpdate(stream, seq, last);
                        await client.Advanced(stream, seq);
                    }
                }

                await Task.Delay(Between, time);
                Volatile.Write(ref sending, 0);
            }
            while (!pending.IsEmpty && Interlocked.CompareExchange(ref sending, 1, 0) == 0);
        }
#pragma warning disable CA1031 // A connection that breaks while sending is over; the page asks again when it is back.
        catch (Exception)
#pragma warning restore CA1031
        {
            Cut();
        }
    }
}
