using System.Numerics;

namespace PokCases.Domain.Accountability;

/// <summary>Proofs over a Merkle tree (RFC 6962, sections 2.1.1 and 2.1.2): that an entry stands in it, and that a larger tree begins with a smaller one.</summary>
/// <remarks>A proof is a list of roots of parts of the tree. Which parts is told apart from their hashes, so that who makes a proof can read the leaves once, in order.</remarks>
public static class MerkleProof
{
    /// <summary>The parts whose roots prove that a leaf stands in the tree, in the order of the proof.</summary>
    /// <param name="index">The leaf, counted from 0.</param>
    /// <param name="size">How many leaves the tree has.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static IReadOnlyList<LeafRange> InclusionRanges(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        List<LeafRange> ranges = [];
        var (start, end) = (0L, size);
        while (end - start > 1)
        {
            var middle = start + Split(end - start);
            ranges.Add(index < middle ? new(middle, end) : new(start, middle));
            (start, end) = index < middle ? (start, middle) : (middle, end);
        }

        // From the leaf up to the root.
        ranges.Reverse();
        return ranges;
    }

    /// <summary>The parts whose roots prove that the tree begins with the smaller one, in the order of the proof.</summary>
    /// <param name="first">How many leaves the smaller tree has; at least one.</param>
    /// <param name="second">How many the larger one has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first is empty or larger than the second.</exception>
    public static IReadOnlyList<LeafRange> ConsistencyRanges(long first, long second)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        List<LeafRange> ranges = [];
        var (start, end) = (0L, second);
        while (first < end)
        {
            var middle = start + Split(end - start);
            ranges.Add(first <= middle ? new(middle, end) : new(start, middle));
            (start, end) = first <= middle ? (start, middle) : (middle, end);
        }

        // Who checks knows the root of the first tree, unless its last part is only a part.
        if (start > 0)
        {
            ranges.Add(new(start, end));
        }

        ranges.Reverse();
        return ranges;
    }

    /// <summary>Whether the proof leads from the leaf to the root.</summary>
    /// <param name="leaf">Hash of the leaf.</param>
    /// <param name="index">Where it stands, counted from 0.</param>
    /// <param name="size">How many leaves the tree has.</param>
    /// <param name="proof">Roots of the parts.</param>
    /// <param name="root">Root of the tree.</param>
    public static bool Includes(byte[] leaf, long index, long size, IReadOnlyList<byte[]> proof, byte[] root)
    {
        if (index < 0 || index >= size)
        {
            return false;
        }

        var (node, last, hash) = (index, size - 1, leaf);
        foreach (var part in proof)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleHash.Node(part, hash);
                // A node without a neighbour on its right stands for itself one level up.
                var up = BitOperations.TrailingZeroCount(node);
                (node, last) = (node >> up, last >> up);
            }
            else
            {
                hash = MerkleHash.Node(hash, part);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether the proof shows that the second tree begins with the first.</summary>
    /// <param name="first">How many leaves the first tree has.</param>
    /// <param name="firstRoot">Its root.</param>
    /// <param name="second">How many the second one has.</param>
    /// <param name="secondRoot">Its root.</param>
    /// <param name="proof">Roots of the parts.</param>
    public static bool IsConsistent(long first, byte[] firstRoot, long second, byte[] secondRoot, IReadOnlyList<byte[]> proof)
    {
        if (first < 1 || first > second)
        {
            return false;
        }

        if (first == second)
        {
            return proof.Count == 0 && firstRoot.AsSpan().SequenceEqual(secondRoot);
        }

        var whole = BitOperations.IsPow2(first);
        if (!whole && proof.Count == 0)
        {
            return false;
        }

        var steps = BitOperations.TrailingZeroCount(first);
        var (node, last) = ((first - 1) >> steps, (second - 1) >> steps);
        var start = whole ? firstRoot : proof[0];
        var (ofFirst, ofSecond) = (start, start);
        foreach (var part in proof.Skip(whole ? 0 : 1))
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                (ofFirst, ofSecond) = (MerkleHash.Node(part, ofFirst), MerkleHash.Node(part, ofSecond));
                var up = BitOperations.TrailingZeroCount(node);
                (node, last) = (node >> up, last >> up);
            }
            else
            {
                ofSecond = MerkleHash.Node(ofSecond, part);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && ofFirst.AsSpan().SequenceEqual(firstRoot) && ofSecond.AsSpan().SequenceEqual(secondRoot);
    }

    // The largest power of two below the number.
    private static long Split(long leaves) => 1L << (63 - BitOperations.LeadingZeroCount((ulong)leaves - 1));
}
