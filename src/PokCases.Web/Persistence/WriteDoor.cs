using System.Text.Json;
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
internal sealed partial class WriteDoor(IStorage storage, IStreamNotifier notifier, TimeProvider time, ILogger<WriteDoor> logger) : BackgroundService
{
    /// <summary>How many waiting commands go into one transaction at most.</summary>
    private const int MostInOneBatch = 64;

    /// <summary>How many may wait; more are told that it is too busy.</summary>
    private const int MostWaiting = 4096;

    private static readonly JsonSerializerOptions AnswerOptions = JsonSerializerOptions.Web;

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
            var log = await LogAppender.Open(writer, transaction);
            var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
            foreach (var pending in batch)
            {
                await pending.Do(new BatchStep(storage, writer, transaction, log, now));
            }

            await log.Close();
            await storage.Announce(writer, transaction, [.. batch.SelectMany(p => p.Positions)]);
            await transaction.CommitAsync();
        }
#pragma warning disable CA1031 // Whatever went wrong, nothing of the batch was kept and everybody in it is told so.
        catch (Exception e)
#pragma warning restore CA1031
        {
            BatchFailed(e, batch.Count);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of {Count} writes was not saved.")]
    private partial void BatchFailed(Exception exception, int count);

    private sealed class PendingCommand<TAnswer>(Caller caller, Guid commandId, string name, Func<Writing, Task<TAnswer>> work) : PendingWrite
    {
        private Written<TAnswer>? written;
        private Exception? failure;

        public TaskCompletionSource<Written<TAnswer>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override IEnumerable<StreamPosition> Positions => failure is null && written is not null ? written.Positions : [];

        public override async Task Do(BatchStep step)
        {
            await using var db = step.OpenDb();
            var writing = new Writing(db, caller, step.Now, commandId);
            db.Scope = writing;
            await step.Save();
            try
            {
                written = await Repeat(db) ?? await First(step, db, writing);
                await step.Release();
            }
#pragma warning disable CA1031 // A command that fails is undone alone and its caller is told; the batch goes on.
            catch (Exception e)
#pragma warning restore CA1031
            {
                failure = e;
                await step.RollBack();
                await step.Log.Append(EntryOf(step, writing, OutcomeOf(e), CodeOf(e)));
            }
        }

        public override void Acknowledge()
        {
            if (failure is null)
            {
                Done.TrySetResult(written!);
            }
            else
            {
                Done.TrySetException(failure);
            }
        }

        public override void Fail(Exception failure) => Done.TrySetException(failure);

        private static string OutcomeOf(Exception e) => e switch
        {
            RefusedException => "refused",
            RuleViolation => "rejected",
            DbUpdateConcurrencyException => "rejected",
            _ => "failed",
        };

        private static string CodeOf(Exception e) => e switch
        {
            RefusedException refused => refused.Code,
            RuleViolation rule => rule.Code,
            DbUpdateConcurrencyException => StaleVersion.Code,
            _ => e.GetType().Name,
        };

        private async Task<Written<TAnswer>?> Repeat(PokCasesDb db)
        {
            var known = await db.Commands.AsNoTracking().SingleOrDefaultAsync(c => c.Id == commandId);
            if (known is null)
            {
                return null;
            }

            RuleViolation.When(known.ActorId != caller.PersonId || known.Name != name, "command-id-used", "The command id was used for something else.");
            var answer = JsonSerializer.Deserialize<StoredAnswer<TAnswer>>(known.Answer, AnswerOptions)!;
            return new Written<TAnswer>(answer.Answer, [.. answer.Positions.Select(p => new StreamPosition(p.Key, p.Value))]);
        }

        private async Task<Written<TAnswer>> First(BatchStep step, PokCasesDb db, Writing writing)
        {
            var answer = await work(writing);
            await db.SaveChangesAsync();
            var positions = await StreamNumbers.GiveOut(db, writing.Advances, step.Now);
            db.Commands.Add(new CommandRecord
            {
                Id = commandId,
                ActorId = caller.PersonId,
                Name = name,
                Answer = JsonSerializer.Serialize(new StoredAnswer<TAnswer>(answer, positions.ToDictionary(p => p.Stream, p => p.Seq)), AnswerOptions),
                At = step.Now,
            });
            await db.SaveChangesAsync();
            await step.Log.Append(EntryOf(step, writing, "ok", null));
            return new Written<TAnswer>(answer, positions);
        }

        private LogRecord EntryOf(BatchStep step, Writing writing, string outcome, string? code) => new(
            step.Now.ToUnixTimeMilliseconds(),
            caller.PersonId,
            caller.OrganisationId,
            (int)caller.Viewer.Roles,
            "command",
            name,
            outcome,
            code,
            [.. writing.Cases],
            [.. writing.Subjects],
            0,
            writing.Purpose,
            writing.Ground.ToString(),
            caller.From,
            caller.Trace,
            commandId);
    }

    private sealed class PendingEntry(LogRecord record) : PendingWrite
    {
        public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Task Do(BatchStep step) => step.Log.Append(record with { At = step.Now.ToUnixTimeMilliseconds() });

        public override void Acknowledge() => Done.TrySetResult(true);

        public override void Fail(Exception failure) => Done.TrySetException(failure);
    }

    private sealed class PendingKeeping(Func<PokCasesDb, Task> work) : PendingWrite
    {
        private Exception? failure;

        public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task Do(BatchStep step)
        {
            await using var db = step.OpenDb();
            await step.Save();
            try
            {
                await work(db);
                await db.SaveChangesAsync();
                await step.Release();
            }
#pragma warning disable CA1031 // As with commands: undone alone.
            catch (Exception e)
#pragma warning restore CA1031
            {
                failure = e;
                await step.RollBack();
            }
        }

        public override void Acknowledge()
        {
            if (failure is null)
            {
                Done.TrySetResult(true);
            }
            else
            {
                Done.TrySetException(failure);
            }
        }

        public override void Fail(Exception failure) => Done.TrySetException(failure);
    }

    private sealed record StoredAnswer<TAnswer>(TAnswer Answer, Dictionary<Guid, long> Positions);
}
