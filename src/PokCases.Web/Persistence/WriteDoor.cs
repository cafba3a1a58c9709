using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>The one door to write (design §2.3).</summary>
/// <remarks>
/// Callers queue; one writer folds what waits into one transaction, each command in its own savepoint, so that one that
/// fails leaves the others alone. A caller hears back only after the commit. Readings are written down by the same writer.
/// </remarks>
internal sealed partial class WriteDoor(IStorage storage, IStreamNotifier notifier, SharedLoads shared, TimeProvider time, ILogger<WriteDoor> logger) : BackgroundService, IReadingLog
{
    /// <summary>How many waiting commands go into one transaction at most.</summary>
    private const int MostInOneBatch = 64;

    /// <summary>How many may wait; more are told that it is too busy.</summary>
    private const int MostWaiting = 4096;

    private const string TryKey = "write-tried-at";

    private readonly Channel<PendingWrite> waiting = Channel.CreateBounded<PendingWrite>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    /// <summary>Does a command: authorised, changed, numbered, logged and committed, or nothing at all.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="commandId">Chosen by the client: the same id again returns the first answer.</param>
    /// <param name="name">The use case's name, e.g. <c>ShareContribution</c>.</param>
    /// <param name="work">Authorises and changes; runs on the writer, so anything slow was done before.</param>
    /// <param name="cancellation">Ends the waiting of the caller, not a command that has begun.</param>
    public async Task<Written<TAnswer>> Run<TAnswer>(Caller caller, Guid commandId, string name, Func<Writing, Task<TAnswer>> work, CancellationToken cancellation = default)
    {
        RuleViolation.When(commandId == Guid.Empty, "command-id-missing", "A command names an id.");
        var pending = new PendingCommand<TAnswer>(caller, commandId, name, work);
        return await Wait(pending, pending.Done.Task, cancellation);
    }

    /// <summary>A command without an answer.</summary>
    public Task<Written<bool>> Run(Caller caller, Guid commandId, string name, Func<Writing, Task> work, CancellationToken cancellation = default) =>
        Run(caller, commandId, name, async w =>
        {
            await work(w);
            return true;
        }, cancellation);

    /// <summary>Writes down a reading, a refusal or a sign-in; returns when it is on disk.</summary>
    public async Task Record(LogRecord record, CancellationToken cancellation = default)
    {
        var pending = new PendingEntry(record);
        await Wait(pending, pending.Done.Task, cancellation);
    }

    /// <summary>Changes bookkeeping that is in no stream and no log (a last sign of life); returns when it is on disk.</summary>
    public async Task Keep(Func<PokCasesDb, Task> work, CancellationToken cancellation = default)
    {
        var pending = new PendingKeeping(work);
        await Wait(pending, pending.Done.Task, cancellation);
    }

    /// <summary>Why nothing can be written now, in words of <see cref="StoreTrouble"/>; null when the last batch was kept.</summary>
    public string? Trouble { get; private set; }

    /// <summary>After trouble: writes something small, to see whether it is over.</summary>
    public Task TryAgain(CancellationToken cancellation) =>
        Keep(async db =>
        {
            var mark = await db.Settings.SingleOrDefaultAsync(s => s.Key == TryKey, CancellationToken.None);
            if (mark is null)
            {
                db.Settings.Add(mark = new StoredSetting { Key = TryKey });
            }

            mark.Value = time.GetUtcNow().ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        }, cancellation);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What was taken in is still done; new callers are refused.
        waiting.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<PendingWrite>(MostInOneBatch);
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            batch.Clear();
            while (batch.Count < MostInOneBatch && waiting.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await CommitBatch(batch);
        }
    }

    private async Task<T> Wait<T>(PendingWrite pending, Task<T> done, CancellationToken cancellation)
    {
        if (!waiting.Writer.TryWrite(pending))
        {
            throw new StoreUnavailableException("The writer is stopping or too much waits.", null);
        }

        return await done.WaitAsync(cancellation);
    }

    private async Task CommitBatch(List<PendingWrite> batch)
    {
        try
        {
            var writer = await storage.Writer(CancellationToken.None);
            await using var transaction = await storage.BeginWrite(writer, CancellationToken.None);
            var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
            var together = await WriteBatch.Open(storage, writer, transaction, shared, [.. batch.Select(p => p.CommandId).OfType<Guid>().Distinct()], now);
            foreach (var pending in batch)
            {
                await pending.Do(together);
            }

            await together.Close();
            await transaction.CommitAsync();
            Trouble = null;
        }
#pragma warning disable CA1031 // Whatever went wrong, nothing of the batch was kept and everybody in it is told so.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Trouble = StoreTrouble.Of(e) ?? "nothing can be written";
            BatchFailed(e, batch.Count);
            await LetGoOfWriter();
            var failure = new StoreUnavailableException("Nothing was saved: the database could not be written.", e);
            batch.ForEach(p => p.Fail(failure));
            return;
        }

        // Acknowledge first, then tell the streams: nobody's answer waits for a notice.
        foreach (var pending in batch)
        {
            pending.Acknowledge();
        }

        foreach (var pending in batch)
        {
            foreach (var position in pending.Positions)
            {
                notifier.Advanced(position);
            }
        }
    }

    private async Task LetGoOfWriter()
    {
        try
        {
            await storage.CloseWriter();
        }
#pragma warning disable CA1031 // It is let go of, whatever it says to that; the writer goes on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            WriterNotClosed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The writer's connection could not be closed.")]
    private partial void WriterNotClosed(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Count} writes was not saved.")]
    private partial void BatchFailed(Exception exception, int count);
}
