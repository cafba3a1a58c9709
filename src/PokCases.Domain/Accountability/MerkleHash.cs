using System.Security.Cryptography;

namespace PokCases.Domain.Accountability;

/// <summary>The hashes of a Merkle tree over a list (RFC 6962, section 2.1): SHA-256, with a prefix that tells a leaf from a node.</summary>
public static class MerkleHash
{
    /// <summary>Length of every hash, in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;
    private const int OnTheStack = 768;

    /// <summary>The root of a tree without leaves: SHA-256 over nothing.</summary>
    public static byte[] Empty => SHA256.HashData(ReadOnlySpan<byte>.Empty);

    /// <summary>SHA-256 over 0x00 and the entry.</summary>
    /// <param name="entry">The entry's bytes.</param>
    public static byte[] Leaf(ReadOnlySpan<byte> entry)
    {
        var hash = new byte[Length];
        Leaf(entry, hash);
        return hash;
    }

    /// <summary>The same, written where it is wanted.</summary>
    /// <param name="entry">The entry's bytes.</param>
    /// <param name="hash">Takes it: <see cref="Length"/> bytes.</param>
    public static void Leaf(ReadOnlySpan<byte> entry, Span<byte> hash)
    {
        var length = entry.Length + 1;
        var bytes = length <= OnTheStack ? stackalloc byte[OnTheStack] : new byte[length];
        bytes[0] = LeafPrefix;
        entry.CopyTo(bytes[1..]);
        SHA256.HashData(bytes[..length], hash);
    }

    /// <summary>SHA-256 over 0x01 and both hashes below.</summary>
    /// <param name="left">The hash on the left.</param>
    /// <param name="right">The hash on the right.</param>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var hash = new byte[Length];
        Node(left, right, hash);
        return hash;
    }

    /// <summary>The same, written where it is wanted.</summary>
    /// <param name="left">The hash on the left.</param>
    /// <param name="right">The hash on the right.</param>
    /// <param name="hash">Takes it: <see cref="Length"/> bytes, which may be those of one of the two.</param>
    public static void Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, Span<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * Length)];
        bytes[0] = NodePrefix;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + Length)..]);
        SHA256.HashData(bytes, hash);
    }
}
