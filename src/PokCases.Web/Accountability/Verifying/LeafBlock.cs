using PokCases.Domain.Accountability;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>Hashes of entries that follow each other, each held against the entry's bytes. It ends before the first thing that is wrong.</summary>
internal sealed class LeafBlock(int most)
{
    private readonly byte[] hashes = new byte[most * MerkleHash.Length];

    /// <summary>The first entry's number; 0 when there is none.</summary>
    public long First { get; private set; }

    /// <summary>How many entries.</summary>
    public int Count { get; private set; }

    /// <summary>What comes after them and is wrong; null for nothing.</summary>
    public LogFinding? Found { get; private set; }

    /// <summary>The hash of one of them.</summary>
    /// <param name="index">From 0.</param>
    public ReadOnlySpan<byte> Hash(int index) => hashes.AsSpan(index * MerkleHash.Length, MerkleHash.Length);

    /// <summary>Takes the next entry; false when something is wrong, and there is no use in going on.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="payload">Its bytes.</param>
    /// <param name="hash">The hash that is stored with it.</param>
    public bool Add(long number, byte[] payload, byte[] hash)
    {
        First = Count == 0 ? number : First;
        var place = hashes.AsSpan(Count * MerkleHash.Length, MerkleHash.Length);
        if (number != First + Count)
        {
            Found = new LogFinding("EntryMissing", First + Count);
            return false;
        }

        MerkleHash.Leaf(payload, place);
        if (!place.SequenceEqual(hash))
        {
            Found = new LogFinding("EntryChanged", number);
            return false;
        }

        Count++;
        return true;
    }
}
