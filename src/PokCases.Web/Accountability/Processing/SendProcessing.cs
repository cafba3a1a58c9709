using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Processing;

/// <summary>Sends every processing of a person's data as a record, in the order of the log, until the receiver says that it has it.</summary>
/// <remarks>
/// The log itself is the outbox; all that is kept beside it is the last entry that was acknowledged. A program that ends
/// between acknowledgement and cursor sends the same records once more, with the same span ids.
/// </remarks>
internal sealed partial class SendProcessing(
    ReadDoor reading, FollowerTurn turn, LdvRecords records, LdvReceiver receiver, SubjectKey key, IOptions<LdvOptions> options, TimeProvider time, ILogger<SendProcessing> logger)
    : BackgroundService
{
    private const string OtherKey = "other-key";

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan SayAgain = TimeSpan.FromMinutes(15);

    private string said = string.Empty;
    private DateTimeOffset saidAt;

    /// <summary>Sends the next entries' records; whether there is more to send at once, or how the receiver is.</summary>
    public async Task<LdvStep> Step(CancellationToken cancellation)
    {
        var indexed = (await turn.Find(LogFollower.Index, cancellation))?.Number ?? 0;
        var known = (await turn.Find(LogFollower.Ldv, cancellation))?.Number ?? 0;
        if (indexed <= known || await turn.Take(LogFollower.Ldv, cancellation) is not { } stands)
        {
            return LdvStep.Nothing;
        }

        if (stands.MadeWith.Length > 0 && stands.MadeWith != key.CheckValue)
        {
            // Under another key nobody would find all records of one person any more.
            await Note(OtherKey, indexed - stands.Number, cancellation);
            return new LdvStep(0, new LdvAnswer(OtherKey));
        }

        var (last, made) = await Make(stands.Number, indexed, cancellation);
        var answer = made.Count == 0 ? LdvAnswer.Acknowledged : await receiver.Send(OtlpTraces.Write(made), cancellation);
        if (!answer.IsAcknowledged)
        {
            await Note(answer.Trouble, indexed - stands.Number, cancellation);
            return new LdvStep(0, answer);
        }

        var kept = await turn.Keep(
            LogFollower.Ldv,
            row => (row.Number, row.Trouble, row.TroubleSince, row.MadeWith) = (Math.Max(row.Number, last), string.Empty, null, key.CheckValue),
            cancellation);
        if (said.Length > 0)
        {
            Again();
            said = string.Empty;
        }

        return new LdvStep(kept ? last - stands.Number : 0, answer);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        try
        {
            var failures = 0;
            while (true)
            {
                var step = await Try(stoppingToken);
                failures = step.Answer.IsAcknowledged ? 0 : failures + 1;
                if (step.Passed < options.Value.EntriesAtOnce)
                {
                    await Task.Delay(Wait(step, failures), time, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops: the next start goes on from the cursor.
            await LetGo();
        }
    }

    private static TimeSpan Wait(LdvStep step, int failures)
    {
        if (failures == 0)
        {
            return Every;
        }

        var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(failures - 1, 10))));
        var asked = step.Answer.NotBefore ?? TimeSpan.Zero;
        return asked > wait ? (asked < LongestAsked ? asked : LongestAsked) : wait;
    }

    private async Task LetGo()
    {
        try
        {
            await turn.LetGo(LogFollower.Ldv);
        }
        catch (StoreUnavailableException e)
        {
            Failed(e);
        }
    }

    private async Task<LdvStep> Try(CancellationToken stopping)
    {
        try
        {
            return await Step(stopping);
        }
#pragma warning disable CA1031 // Whatever the reason, nothing moved and it is tried again.
        catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Failed(e);
            return new LdvStep(0, new LdvAnswer("failed"));
        }
    }

    private async Task<(long Last, List<LdvRecord> Made)> Make(long after, long indexed, CancellationToken cancellation)
    {
        await using var db = reading.Plain();
        var entries = await db.Log.Where(e => e.Number > after && e.Number <= indexed).OrderBy(e => e.Number).Take(options.Value.EntriesAtOnce).ToListAsync(cancellation);
        var last = entries.Count == 0 ? after : entries[^1].Number;
        var subjects = (await db.Set<LogSubject>().Where(s => s.Number > after && s.Number <= last).ToListAsync(cancellation)).ToLookup(s => s.Number);
        return (last, [.. entries.SelectMany(e => records.Of(e.Number, LogRecord.FromBytes(e.Payload), subjects[e.Number]))]);
    }

    private async Task Note(string trouble, long behind, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (said != trouble || now - saidAt >= SayAgain)
        {
            (said, saidAt) = (trouble, now);
            NotSent(trouble, behind);
        }

        if ((await turn.Find(LogFollower.Ldv, cancellation))?.Trouble != trouble)
        {
            await turn.Keep(LogFollower.Ldv, row => (row.Trouble, row.TroubleSince) = (trouble, row.TroubleSince ?? now), cancellation);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Records of processing are not taken by the receiver ({Trouble}); {Behind} entries of the log wait. They are sent again.")]
    private partial void NotSent(string trouble, long behind);

    [LoggerMessage(Level = LogLevel.Information, Message = "Records of processing are taken again.")]
    private partial void Again();

    [LoggerMessage(Level = LogLevel.Error, Message = "Records of processing could not be made or kept track of; it is tried again.")]
    private partial void Failed(Exception exception);
}
