using System.Numerics;

namespace PokCases.Domain.Accountability;

/// <summary>All that is needed of a Merkle tree (RFC 6962) to add leaves to it and to know its root: the roots of its whole subtrees, the largest first.</summary>
/// <remarks>There is one for each bit of the size that is set, so that a tree of a million leaves takes at most 20 hashes.</remarks>
public sealed class MerkleFrontier
{
    // One for each bit that a size can have.
    private const int Most = 63;

    private readonly byte[] subtrees = new byte[Most * MerkleHash.Length];
    private int count;

    /// <summary>A tree without leaves.</summary>
    public MerkleFrontier()
    {
    }

    private MerkleFrontier(long size, ReadOnlySpan<byte> hashes)
    {
        Size = size;
        count = hashes.Length / MerkleHash.Length;
        hashes.CopyTo(subtrees);
    }

    /// <summary>How many leaves there are.</summary>
    public long Size { get; private set; }

    /// <summary>Adds a leaf on the right.</summary>
    /// <param name="leaf">Its hash, as <see cref="MerkleHash.Leaf(ReadOnlySpan{byte})"/> makes it.</param>
    public void Append(ReadOnlySpan<byte> leaf)
    {
        // Two subtrees of one size become one, as carrying does in adding one to a binary number.
        Span<byte> hash = stackalloc byte[MerkleHash.Length];
        leaf.CopyTo(hash);
        for (var carries = BitOperations.TrailingZeroCount(~Size); carries > 0; carries--)
        {
            MerkleHash.Node(Subtree(--count), hash, hash);
        }

        hash.CopyTo(Subtree(count++));
        Size++;
    }

    /// <summary>The root of the tree so far.</summary>
    public byte[] Root()
    {
        if (count == 0)
        {
            return MerkleHash.Empty;
        }

        var root = Subtree(count - 1).ToArray();
        for (var i = count - 2; i >= 0; i--)
        {
            MerkleHash.Node(Subtree(i), root, root);
        }

        return root;
    }

    /// <summary>The same tree apart: what is added to one is not in the other.</summary>
    public MerkleFrontier Copy() => new(Size, Whole);

    /// <summary>Its hashes one after the other, the largest subtree first.</summary>
    public byte[] ToBytes() => Whole.ToArray();

    /// <summary>Reads what <see cref="ToBytes"/> made; null when the bytes can't be a tree of this size.</summary>
    /// <param name="size">How many leaves it has.</param>
    /// <param name="bytes">Its hashes.</param>
    public static MerkleFrontier? FromBytes(long size, ReadOnlySpan<byte> bytes) =>
        size < 0 || bytes.Length != BitOperations.PopCount((ulong)size) * MerkleHash.Length ? null : new MerkleFrontier(size, bytes);

    private ReadOnlySpan<byte> Whole => subtrees.AsSpan(0, count * MerkleHash.Length);

    private Span<byte> Subtree(int index) => subtrees.AsSpan(index * MerkleHash.Length, MerkleHash.Length);
}
