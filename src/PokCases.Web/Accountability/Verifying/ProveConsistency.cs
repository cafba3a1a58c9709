using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Accountability;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>The verb <c>audit prove --consistency FROM TO</c>: that the log of TO entries begins with the log of FROM entries, for who has a checkpoint of each and not the log.</summary>
/// <remarks>
/// Lines <c>first</c>, <c>first-root</c>, <c>second</c>, <c>second-root</c> and <c>proof</c>, an empty line, the checkpoints
/// the database has of those sizes, and a sentence. Who has a checkpoint of a size the database has none of can use the proof as well.
/// </remarks>
internal static class ProveConsistency
{
    public static async Task<int> Run(Verb verb, long first, long second, CancellationToken cancellation)
    {
        var storage = verb.Get<IStorage>();
        var texts = verb.Get<IStringLocalizer<AccountabilityTexts>>();
        if (!await DatabaseCheck.IsThere(storage, cancellation))
        {
            await verb.Say(texts["NoDatabase"]);
            return 1;
        }

        if (first < 1 || first > second)
        {
            await verb.Say(texts["SizesWrong"]);
            return 1;
        }

        await using var db = storage.OpenReading();
        var head = await db.LogHeads.Where(h => h.Id == 1).Select(h => h.Number).SingleAsync(cancellation);
        if (second > head)
        {
            await verb.Say(texts["LogShorter", head]);
            return 1;
        }

        await using var reader = await LogReader.Open(storage, cancellation);
        var tree = new MerkleFrontier();
        await Add(tree, reader, 0, first, cancellation);
        var firstRoot = tree.Root();
        await Add(tree, reader, first, second, cancellation);
        var secondRoot = tree.Root();
        List<byte[]> proof = [];
        foreach (var range in MerkleProof.ConsistencyRanges(first, second))
        {
            var part = new MerkleFrontier();
            await Add(part, reader, range.Start, range.End, cancellation);
            proof.Add(part.Root());
        }

        var notes = await Notes(db, [first, second], cancellation);
        if (notes.Find(n => !n.Root.AsSpan().SequenceEqual(n.Size == first ? firstRoot : secondRoot)) is { } differs)
        {
            await verb.Say(texts["ConsistencyFails", differs.Size]);
            return 1;
        }

        if (!MerkleProof.IsConsistent(first, firstRoot, second, secondRoot, proof))
        {
            await verb.Say(texts["ConsistencyFails", second]);
            return 1;
        }

        await verb.Say(FormattableString.Invariant($"first {first}\nfirst-root {Convert.ToBase64String(firstRoot)}\nsecond {second}\nsecond-root {Convert.ToBase64String(secondRoot)}"));
        foreach (var part in proof)
        {
            await verb.Say($"proof {Convert.ToBase64String(part)}");
        }

        await verb.Say(string.Empty);
        foreach (var note in notes)
        {
            await verb.Say(note.ToString());
        }

        long[] without = [.. new[] { first, second }.Distinct().Except(notes.Select(n => n.Size))];
        foreach (var size in without)
        {
            await verb.Say(texts["NoCheckpointOfSize", size]);
        }

        await verb.Say(texts["ConsistencyProven", second, first]);
        return 0;
    }

    // The last one of each size: after a restore the database may have one of before with as many entries.
    private static async Task<List<CheckpointNote>> Notes(PokCasesDb db, long[] sizes, CancellationToken cancellation)
    {
        var stored = await db.LogCheckpoints.Where(c => sizes.Contains(c.Size)).OrderByDescending(c => c.Number).ToListAsync(cancellation);
        return [.. stored.DistinctBy(c => c.Size).OrderBy(c => c.Size).Select(c => CheckpointNote.TryParse(c.Text, out var note) ? note : null).OfType<CheckpointNote>()];
    }

    private static async Task Add(MerkleFrontier tree, LogReader reader, long after, long upTo, CancellationToken cancellation)
    {
        await foreach (var block in reader.Leaves(after, upTo, cancellation))
        {
            block.ForEach(e => tree.Append(e.Hash));
        }
    }
}
