using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability;

/// <summary>Re-hashes the log and compares it with its head. Only reads, so it works while the server runs.</summary>
internal sealed class VerifyLog(IStorage storage, IStringLocalizer<AccountabilityTexts> texts)
{
    /// <summary>The verb <c>audit verify</c>: exit code 0 when the log is whole, else 1; the last line says so.</summary>
    public static async Task<int> Run(Verb verb, bool sinceCheckpoint, CancellationToken cancellation)
    {
        var folder = verb.Get<DataFolder>();
        var storage = verb.Get<IStorage>();
        var texts = verb.Get<IStringLocalizer<AccountabilityTexts>>();
        if (!await DatabaseCheck.IsThere(storage, cancellation))
        {
            await verb.Say(texts["NoDatabase"]);
            return 1;
        }

        var from = sinceCheckpoint ? await LogCheckpoint.Read(folder, cancellation) : LogCheckpoint.Start;
        var verdict = await new VerifyLog(storage, texts).Check(from, cancellation);
        if (verdict.Reached is { } reached)
        {
            await reached.Keep(folder, cancellation);
        }

        await verb.Say(verdict.Sentence);
        return verdict.Reached is null ? 1 : 0;
    }

    /// <summary>Checks everything after a point that verified before.</summary>
    public async Task<LogVerdict> Check(LogCheckpoint from, CancellationToken cancellation)
    {
        await using var db = storage.OpenReading();
        // The head first: what is appended meanwhile comes after it.
        var head = await db.LogHeads.SingleOrDefaultAsync(h => h.Id == 1, cancellation);
        if (head is null)
        {
            return Broken("HeadMissing");
        }

        if (from.Number > 0 && !await StillHas(db, from, cancellation))
        {
            return Broken("CheckpointGone", from.Number);
        }

        var hash = from.HashBytes;
        var number = from.Number;
        var entries = db.Log.Where(e => e.Number > from.Number && e.Number <= head.Number).OrderBy(e => e.Number).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            if (entry.Number != ++number)
            {
                return Broken("EntryMissing", number);
            }

            hash = LogHash.Next(hash, number, entry.Payload);
            if (!hash.AsSpan().SequenceEqual(entry.Hash))
            {
                return Broken("EntryChanged", number);
            }
        }

        if (number != head.Number || !hash.AsSpan().SequenceEqual(head.Hash))
        {
            return Broken(number < head.Number ? "EntryMissing" : "HeadDiffers", number + 1);
        }

        // Entries beyond the head were put there by somebody else; the head now counts what was appended meanwhile.
        var last = await db.Log.MaxAsync(e => (long?)e.Number, cancellation) ?? 0;
        if (last > await db.LogHeads.Where(h => h.Id == 1).Select(h => h.Number).SingleAsync(cancellation))
        {
            return Broken("HeadDiffers", last);
        }

        var sentence = from.Number == 0 ? texts["LogWhole", number] : texts["LogWholeSince", number - from.Number, from.Number, number];
        return new LogVerdict(new LogCheckpoint(number, Convert.ToHexString(hash)), sentence);
    }

    private static async Task<bool> StillHas(PokCasesDb db, LogCheckpoint checkpoint, CancellationToken cancellation) =>
        await db.Log.SingleOrDefaultAsync(e => e.Number == checkpoint.Number, cancellation) is { } entry
        && entry.Hash.AsSpan().SequenceEqual(checkpoint.HashBytes);

    private LogVerdict Broken(string key, long number = 0) => new(null, texts[key, number]);
}
