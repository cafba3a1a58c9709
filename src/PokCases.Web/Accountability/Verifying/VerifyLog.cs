using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>Re-hashes the log and compares it with its head and with every checkpoint. Only reads, so it works while the server runs.</summary>
internal sealed class VerifyLog(IStorage storage, LogPublicKeys keys, IStringLocalizer<AccountabilityTexts> texts)
{
    private const int Readers = 2;

    /// <summary>The verb <c>audit verify</c>: exit code 0 when the log is whole, else 1; the last line says so.</summary>
    public static async Task<int> Run(Verb verb, bool sinceCheckpoint, string? witnessFile, CancellationToken cancellation)
    {
        var storage = verb.Get<IStorage>();
        var files = verb.Get<LogFiles>();
        var texts = verb.Get<IStringLocalizer<AccountabilityTexts>>();
        if (!await DatabaseCheck.IsThere(storage, cancellation))
        {
            await verb.Say(texts["NoDatabase"]);
            return 1;
        }

        var from = sinceCheckpoint ? await LogVerified.Read(files.Verified, cancellation) : LogVerified.Start;
        List<WitnessedNotes> witnesses = [];
        if (await WitnessedNotes.Read(files.Witness, from.Witness, isOwn: true, cancellation) is { } own)
        {
            witnesses.Add(own);
        }
        else if (from.Witness > 0)
        {
            await verb.Say(texts["WitnessCut", files.Witness]);
            return 1;
        }

        if (witnessFile is not null)
        {
            if (await WitnessedNotes.Read(witnessFile, 0, isOwn: false, cancellation) is not { Texts.Count: > 0 } other)
            {
                await verb.Say(texts["WitnessMissing", witnessFile]);
                return 1;
            }

            witnesses.Add(other);
        }

        var verdict = await new VerifyLog(storage, verb.Get<LogPublicKeys>(), texts).Check(from, witnesses, cancellation);
        if (verdict.Reached is { } reached)
        {
            await reached.Keep(files.Verified, cancellation);
        }

        foreach (var remark in verdict.Remarks)
        {
            await verb.Say(remark);
        }

        await verb.Say(verdict.Sentence);
        return verdict.Reached is null ? 1 : 0;
    }

    /// <summary>Checks everything after a point that verified before.</summary>
    /// <param name="from">That point.</param>
    /// <param name="witnesses">What witnesses have; read before this.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<LogVerdict> Check(LogVerified from, IReadOnlyList<WitnessedNotes> witnesses, CancellationToken cancellation)
    {
        await using var db = storage.OpenReading();
        // The head last: what is appended meanwhile comes after it, and no checkpoint is beyond it.
        var stored = await db.LogCheckpoints.Where(c => c.Number > from.Checkpoint).OrderBy(c => c.Number).Select(c => new { c.Number, c.Text }).ToListAsync(cancellation);
        if (await db.LogHeads.SingleOrDefaultAsync(h => h.Id == 1, cancellation) is not { } head)
        {
            return new LogVerdict(null, [], texts["HeadMissing"]);
        }

        var book = new CheckpointBook(stored.Select(c => c.Text), witnesses, from.Number, keys);
        // Beside each other: signatures take as long as some thousand entries.
        var troubles = Task.Run(() => book.Troubles(texts), cancellation);
        var walk = new LogWalk(from.Tree(), book);
        await Walk(walk, head, cancellation);
        walk.End(head);
        var found = walk.Found ?? await Beyond(db, cancellation);
        List<string> remarks = [.. book.Restores.Select(r => texts["RestoredAt", r.Size, CheckpointBook.Moment(r), r.Over!.Size].Value), .. await troubles];
        if (found is not null)
        {
            return new LogVerdict(null, remarks, $"{texts[found.Text, found.From, found.To]} {Vouched(from, walk)}");
        }

        if (await troubles is [var trouble, ..])
        {
            return new LogVerdict(null, [.. remarks.Where(r => r != trouble)], trouble);
        }

        remarks.Add(texts["CheckpointsFit", book.Count]);
        remarks.Add(witnesses.Count == 0 ? texts["NoWitness"] : walk.LastGood is { IsWitnessed: true } good ? texts["WitnessedUpTo", good.Note.Size, CheckpointBook.Moment(good.Note)] : texts["NothingWitnessed"]);
        var reached = new LogVerified(walk.Tree.Size, Convert.ToHexString(walk.Tree.ToBytes()), stored.Count > 0 ? stored[^1].Number : from.Checkpoint, witnesses.FirstOrDefault(w => w.IsOwn)?.End ?? from.Witness);
        return new LogVerdict(reached, remarks, from.Number == 0 ? texts["LogWhole", walk.Tree.Size] : texts["LogWholeSince", walk.Tree.Size - from.Number, from.Number, walk.Tree.Size]);
    }

    // An entry is held against its own hash by who reads it, on both connections at once; only the tree is made in order.
    private async Task Walk(LogWalk walk, LogHead head, CancellationToken cancellation)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var readers = await LeafReaders.Open(storage, Readers, cancellation);
        var ahead = Channel.CreateBounded<Task<LeafBlock>>(new BoundedChannelOptions(Readers) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => readers.ReadAll(walk.Tree.Size, head.Number, ahead.Writer, stopping.Token), stopping.Token);
        try
        {
            await foreach (var block in ahead.Reader.ReadAllAsync(cancellation))
            {
                walk.Check(await block);
                if (walk.Found is not null)
                {
                    break;
                }
            }
        }
        finally
        {
            await stopping.CancelAsync();
            await reading;
        }
    }

    // Entries beyond the head were put there by somebody else; the head now counts what was appended meanwhile.
    private static async Task<LogFinding?> Beyond(PokCasesDb db, CancellationToken cancellation)
    {
        var last = await db.Log.MaxAsync(e => (long?)e.Number, cancellation) ?? 0;
        var head = await db.LogHeads.Where(h => h.Id == 1).Select(h => h.Number).SingleAsync(cancellation);
        return last > head ? new LogFinding("HeadDiffers", head) : null;
    }

    private string Vouched(LogVerified from, LogWalk walk) => walk.LastGood is { } good
        ? texts[good.IsWitnessed ? "VouchedByWitness" : "VouchedByDatabase", good.Note.Size, CheckpointBook.Moment(good.Note)]
        : from.Number > 0 ? texts["VouchedBefore", from.Number] : texts["VouchedByNothing"];
}
