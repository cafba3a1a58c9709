using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Accountability;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>The verb <c>audit prove NUMBER</c>: that one entry stands in the log of the last checkpoint, for who has that checkpoint and not the log.</summary>
/// <remarks>Lines <c>entry</c>, <c>payload</c>, <c>leaf</c> and <c>proof</c>, an empty line, the checkpoint, and a sentence.</remarks>
internal static class ProveEntry
{
    public static async Task<int> Run(Verb verb, long number, CancellationToken cancellation)
    {
        var storage = verb.Get<IStorage>();
        var texts = verb.Get<IStringLocalizer<AccountabilityTexts>>();
        if (!await DatabaseCheck.IsThere(storage, cancellation))
        {
            await verb.Say(texts["NoDatabase"]);
            return 1;
        }

        await using var db = storage.OpenReading();
        var last = await db.LogCheckpoints.OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellation);
        var entry = await db.Log.SingleOrDefaultAsync(e => e.Number == number, cancellation);
        if (entry is null || last is null || number > last.Size || !CheckpointNote.TryParse(last.Text, out var note))
        {
            await verb.Say(texts[entry is null ? "NoSuchEntry" : "NotSealedYet", number]);
            return 1;
        }

        var leaf = MerkleHash.Leaf(entry.Payload);
        var proof = await Proof(storage, number - 1, note.Size, cancellation);
        if (!MerkleProof.Includes(leaf, number - 1, note.Size, proof, note.Root))
        {
            await verb.Say(texts["ProofFails", number]);
            return 1;
        }

        await verb.Say(FormattableString.Invariant($"entry {number}\npayload {Convert.ToBase64String(entry.Payload)}\nleaf {Convert.ToBase64String(leaf)}"));
        foreach (var part in proof)
        {
            await verb.Say($"proof {Convert.ToBase64String(part)}");
        }

        await verb.Say($"\n{last.Text}");
        await verb.Say(texts["Proven", number, note.Size, CheckpointBook.Moment(note)]);
        return 0;
    }

    private static async Task<List<byte[]>> Proof(IStorage storage, long index, long size, CancellationToken cancellation)
    {
        List<byte[]> proof = [];
        await using var reader = await LogReader.Open(storage, cancellation);
        foreach (var range in MerkleProof.InclusionRanges(index, size))
        {
            var part = new MerkleFrontier();
            await foreach (var block in reader.Leaves(range.Start, range.End, cancellation))
            {
                block.ForEach(e => part.Append(e.Hash));
            }

            proof.Add(part.Root());
        }

        return proof;
    }
}
