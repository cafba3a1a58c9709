using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Following;

/// <summary>Makes the log searchable, a moment after it was written, so that writing it stays as fast as it is.</summary>
/// <remarks>
/// Lines and cursor are written together, so that nothing is done twice or left out on any number of nodes: who finds the
/// cursor moved lets go of what it made. The index proves nothing; the log does, and the index is made again from it.
/// </remarks>
internal sealed partial class FollowLog(WriteDoor door, ReadDoor reading, TimeProvider time, ILogger<FollowLog> logger) : BackgroundService
{
    /// <summary>Entries in one go: some milliseconds of the writer.</summary>
    public const int MostAtOnce = 200;

    // Grows when lines are made otherwise: the index is then made again.
    private const string Version = "1";

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(5);

    /// <summary>Follows to the end of the log.</summary>
    /// <param name="pause">Between one go and the next.</param>
    /// <param name="cancellation">Ends it after the go that is under way.</param>
    public async Task CatchUp(TimeSpan pause, CancellationToken cancellation)
    {
        while (await Step(cancellation) == MostAtOnce)
        {
            await Task.Delay(pause, time, cancellation);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(await Try(stoppingToken) ? Every : AfterTrouble, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops: the next start goes on from the cursor.
        }
    }

    private async Task<bool> Try(CancellationToken stopping)
    {
        try
        {
            await CatchUp(Pause, stopping);
            return true;
        }
#pragma warning disable CA1031 // Whatever the reason, it tries again; the log itself is written by another.
        catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            NotFollowed(e);
            return false;
        }
    }

    private async Task<int> Step(CancellationToken cancellation)
    {
        await using var db = reading.Plain();
        var stands = await db.Set<LogFollower>().SingleOrDefaultAsync(f => f.Name == LogFollower.Index, cancellation);
        if (stands?.MadeWith != Version)
        {
            await door.Keep(Begin, cancellation);
            return MostAtOnce;
        }

        var next = await FollowedEntries.Read(db, stands.Number, MostAtOnce, cancellation);
        if (next.Lines.Count > 0)
        {
            await door.Keep(writing => Keep(writing, next), cancellation);
        }

        return next.Lines.Count;
    }

    private static async Task Begin(PokCasesDb db)
    {
        var cursor = await db.Set<LogFollower>().SingleOrDefaultAsync(f => f.Name == LogFollower.Index);
        if (cursor?.MadeWith == Version)
        {
            return;
        }

        await db.Set<LogSubject>().ExecuteDeleteAsync();
        await db.Set<LogLine>().ExecuteDeleteAsync();
        if (cursor is null)
        {
            db.Add(cursor = new LogFollower { Name = LogFollower.Index });
        }

        cursor.Number = 0;
        cursor.MadeWith = Version;
    }

    private static async Task Keep(PokCasesDb db, FollowedEntries next)
    {
        var cursor = await db.Set<LogFollower>().SingleOrDefaultAsync(f => f.Name == LogFollower.Index);
        if (cursor?.Number != next.From || cursor.MadeWith != Version)
        {
            // Another node was first.
            return;
        }

        await LogRows.Add(db, next);
        cursor.Number = next.To;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The log could not be made searchable any further; it is tried again.")]
    private partial void NotFollowed(Exception exception);
}
