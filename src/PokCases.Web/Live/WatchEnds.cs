using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Live;

/// <summary>Ends the watching of who may no longer know of a stream.</summary>
/// <remarks>
/// A change of what somebody may see is itself a numbered change that names the person (design §2.2). The page is told of it,
/// asks, and is refused; beside that the part that has the stream is asked again here, so that a page which stays open, or
/// is none of ours, does not go on hearing that something happens in a case. Off the path of every command; one question
/// for a stream that advanced, and one more for each person whose sight changed.
/// </remarks>
internal sealed partial class WatchEnds(LiveConnections connections, ReadDoor reading, IServiceProvider services, TimeProvider time, ILogger<WatchEnds> logger) : BackgroundService
{
    // Numbers looked back at when a stream is looked at for the first time: notices of other nodes tell several at once.
    private const int LookBack = 50;

    // Streams remembered; forgotten together, since looking back finds the same.
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Guid, long> advanced = new();
    private readonly Dictionary<Guid, long> looked = [];
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        connections.StreamAdvanced += Hear;
        try
        {
            while (await wake.Reader.WaitToReadAsync(stoppingToken))
            {
                wake.Reader.TryRead(out _);
                await Look([.. advanced.Keys.Select(s => new StreamPosition(s, advanced.TryRemove(s, out var seq) ? seq : 0))], stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
        finally
        {
            connections.StreamAdvanced -= Hear;
        }
    }

    private void Hear(StreamPosition position)
    {
        if (connections.Count > 0)
        {
            advanced.AddOrUpdate(position.Stream, position.Seq, (_, old) => Math.Max(old, position.Seq));
            wake.Writer.TryWrite(true);
        }
    }

    private async Task Look(List<StreamPosition> positions, CancellationToken stopping)
    {
        try
        {
            HashSet<Guid> people = [];
            foreach (var position in positions)
            {
                people.UnionWith(await Changed(position, stopping));
            }

            // All that these people watch: who leaves a table leaves sessions that are over as well.
            foreach (var page in people.Count == 0 ? [] : connections.All.Where(p => people.Contains(p.Caller.PersonId)))
            {
                await LookAt(page);
            }

            if (looked.Count > MostRemembered)
            {
                looked.Clear();
            }

            positions.ForEach(p => looked[p.Stream] = p.Seq);
        }
#pragma warning disable CA1031 // The database may be away for a moment: asked again right after, never given up.
        catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LookFailed(e);
            await Task.Delay(Again, time, stopping);
            positions.ForEach(Hear);
        }
    }

    private async Task LookAt(LiveConnection page)
    {
        foreach (var stream in page.Streams)
        {
            if (!await MayWatch(page, stream))
            {
                connections.Leave(page, stream);
            }
        }
    }

    private async Task<HashSet<Guid>> Changed(StreamPosition position, CancellationToken stopping)
    {
        var from = looked.GetValueOrDefault(position.Stream, position.Seq - LookBack);
        await using var db = reading.Plain();
        var named = await db.StreamChanges.Where(c => c.StreamId == position.Stream && c.Seq > from && c.WholeFor != string.Empty).Select(c => c.WholeFor).ToListAsync(stopping);
        return [.. named.SelectMany(n => n.Split(' ')).Where(n => n != WhatChanged.Everybody).Select(n => Guid.ParseExact(n, "N"))];
    }

    private async Task<bool> MayWatch(LiveConnection page, Guid stream)
    {
        foreach (var gate in services.GetServices<IStreamGate>())
        {
            if (await gate.SeqFor(page.Caller, stream) is not null)
            {
                return true;
            }
        }

        return false;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Who may still watch could not be looked at; trying again.")]
    private partial void LookFailed(Exception exception);
}
