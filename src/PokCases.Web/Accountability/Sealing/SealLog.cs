using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>Makes checkpoints of the log, and puts them in the witness's file of this node.</summary>
/// <remarks>
/// What is signed always continues what was signed before: the last checkpoint of the file must stand in the database, and the
/// entries since the last one must lead from its tree to the head's. A log that was rewritten or put back is not signed.
/// </remarks>
internal sealed class SealLog(IStorage storage, WriteDoor door, LogKey key, LogPublicKeys keys, WitnessFile witness, IOptions<LogOptions> options, TimeProvider time)
{
    /// <summary>So long after the last one; it is looked at every second, and promised within 60.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(45);

    /// <summary>Or after so many entries; promised within 10,000.</summary>
    private const int Many = 5_000;

    /// <summary>Makes a checkpoint if one is due. Several nodes may ask at once: one makes it.</summary>
    /// <param name="now">Also when the last one was a moment ago.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Whether there is a new one.</returns>
    /// <exception cref="LogForkedException">The log is not the one that was sealed before.</exception>
    public async Task<bool> Run(bool now, CancellationToken cancellation)
    {
        LogCheckpoint? last;
        LogHead head;
        await using (var db = storage.OpenReading())
        {
            // In this order, so that the head is never older than the checkpoint.
            last = await db.LogCheckpoints.OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellation);
            head = await db.LogHeads.SingleAsync(h => h.Id == 1, cancellation);
            await witness.Find(db, cancellation);
        }

        var made = false;
        if (head.Number != (last?.Size ?? 0) && (now || IsDue(last, head)))
        {
            made = await Make(last, head, over: null, cancellation);
        }

        await CatchUp(cancellation);
        return made;
    }

    /// <summary>After a restore: a checkpoint that says what was replaced, so that witnesses can tell it from tampering.</summary>
    /// <param name="over">The last checkpoint of the log that was replaced; null when the restored one goes on from it.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task AfterRestore(CheckpointNote? over, CancellationToken cancellation)
    {
        await using (var db = storage.OpenReading())
        {
            var last = await db.LogCheckpoints.OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellation);
            var head = await db.LogHeads.SingleAsync(h => h.Id == 1, cancellation);
            await Make(last, head, over, cancellation);
        }

        await using (var db = storage.OpenReading())
        {
            await witness.Find(db, cancellation);
        }

        await CatchUp(cancellation);
    }

    private bool IsDue(LogCheckpoint? last, LogHead head) =>
        // A clock that was set back must not keep it from happening.
        last is null || head.Number - last.Size >= Many || (time.GetUtcNow() - last.At).Duration() >= Every;

    private async Task<bool> Make(LogCheckpoint? last, LogHead head, CheckpointNote? over, CancellationToken cancellation)
    {
        var tree = await Continue(last, head, cancellation);
        keys.Add(key.Public);
        var at = Moment(last, over);
        var unsigned = new CheckpointNote(options.Value.Origin, tree.Size, tree.Root(), at, key.Public.Id, over is null ? null : new RestoredOver(over.Size, over.Root), []);
        var checkpoint = new LogCheckpoint
        {
            Number = (last?.Number ?? 0) + 1,
            Size = tree.Size,
            At = at,
            Text = (unsigned with { Signature = key.Sign(unsigned.SignedBytes()) }).ToString(),
            Frontier = tree.ToBytes(),
        };
        var made = false;
        await door.Keep(async db =>
        {
            // The writer holds the head: of several nodes the second finds the first one's.
            if (!await db.LogCheckpoints.AnyAsync(c => c.Number >= checkpoint.Number, CancellationToken.None))
            {
                db.LogCheckpoints.Add(checkpoint);
                made = true;
            }
        }, cancellation);
        return made;
    }

    private async Task<MerkleFrontier> Continue(LogCheckpoint? last, LogHead head, CancellationToken cancellation)
    {
        var tree = Before(last);
        await using var reader = await LogReader.Open(storage, cancellation);
        await foreach (var block in reader.Leaves(tree.Size, head.Number, cancellation))
        {
            foreach (var leaf in block)
            {
                if (leaf.Number != tree.Size + 1)
                {
                    throw new LogForkedException("rewritten");
                }

                tree.Append(leaf.Hash);
            }
        }

        return tree.Size == head.Number && tree.ToBytes().AsSpan().SequenceEqual(head.Frontier) ? tree : throw new LogForkedException("rewritten");
    }

    // Never before the last one, whatever the clock says, and after what a restore replaced: the order of checkpoints shows in their times.
    private DateTimeOffset Moment(LogCheckpoint? last, CheckpointNote? over)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var least = Math.Max(last?.At.ToUnixTimeMilliseconds() ?? 0, (over?.At.ToUnixTimeMilliseconds() ?? 0) + 1);
        return DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(now, least));
    }

    private static MerkleFrontier Before(LogCheckpoint? last)
    {
        if (last is null)
        {
            return new MerkleFrontier();
        }

        var tree = MerkleFrontier.FromBytes(last.Size, last.Frontier);
        return tree is not null && CheckpointNote.TryParse(last.Text, out var note) && note.Size == last.Size && note.Root.AsSpan().SequenceEqual(tree.Root())
            ? tree
            : throw new LogForkedException("rewritten");
    }

    private async Task CatchUp(CancellationToken cancellation)
    {
        await using var db = storage.OpenReading();
        while (await db.LogCheckpoints.Where(c => c.Number > witness.Position).OrderBy(c => c.Number).Take(1000).ToListAsync(cancellation) is { Count: > 0 } fresh)
        {
            witness.Append(fresh);
        }
    }
}
