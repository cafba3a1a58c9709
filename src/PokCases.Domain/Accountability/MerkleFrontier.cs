using System.Numerics;

namespace PokCases.Domain.Accountability;

/// <summary>All that is needed of a Merkle tree (RFC 6962) to add leaves to it and to know its root: the roots of its whole subtrees, the largest first.</summary>
/// <remarks>There is one for each bit of the size that is set, so that a tree of a million leaves takes at most 20 hashes.</remarks>
public sealed class MerkleFrontier
{
    private readonly List<byte[]> subtrees;

    /// <summary>A tree without leaves.</summary>
    public MerkleFrontier() => subtrees = [];

    private MerkleFrontier(long size, List<byte[]> subtrees)
    {
        Size = size;
        this.subtrees = subtrees;
    }

    /// <summary>How many leaves there are.</summary>
    public long Size { get; private set; }

    /// <summary>Adds a leaf on the right.</summary>
    /// <param name="leaf">Its hash, as <see cref="MerkleHash.Leaf"/> makes it.</param>
    public void Append(byte[] leaf)
    {
        // Two subtrees of one size become one, as carrying does in adding one to a binary number.
        var hash = leaf;
        for (var carries = BitOperations.TrailingZeroCount(~Size); carries > 0; carries--)
        {
            hash = MerkleHash.Node(subtrees[^1], hash);
            subtrees.RemoveAt(subtrees.Count - 1);
        }

        subtrees.Add(hash);
        Size++;
    }

    /// <summary>The root of the tree so far.</summary>
    public byte[] Root()
    {
        if (subtrees.Count == 0)
        {
            return MerkleHash.Empty;
        }

        var root = subtrees[^1];
        for (var i = subtrees.Count - 2; i >= 0; i--)
        {
            root = MerkleHash.Node(subtrees[i], root);
        }

        return root;
    }

    /// <summary>The same tree apart: what is added to one is not in the other.</summary>
    public MerkleFrontier Copy() => new(Size, [.. subtrees]);

    /// <summary>Its hashes one after the other, the largest subtree first.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[subtrees.Count * MerkleHash.Length];
        for (var i = 0; i < subtrees.Count; i++)
        {
            subtrees[i].CopyTo(bytes, i * MerkleHash.Length);
        }

        return bytes;
    }

    /// <summary>Reads what <see cref="ToBytes"/> made; null when the bytes can't be a tree of this size.</summary>
    /// <param name="size">How many leaves it has.</param>
    /// <param name="bytes">Its hashes.</param>
    public static MerkleFrontier? FromBytes(long size, ReadOnlySpan<byte> bytes)
    {
        var count = BitOperations.PopCount((ulong)size);
        if (size < 0 || bytes.Length != count * MerkleHash.Length)
        {
            return null;
        }

        var subtrees = new List<byte[]>(count + 1);
        for (var i = 0; i < count; i++)
        {
            subtrees.Add(bytes.Slice(i * MerkleHash.Length, MerkleHash.Length).ToArray());
        }

        return new MerkleFrontier(size, subtrees);
    }
}
