using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PokCases.Web.Accountability;

/// <summary>The chain of hashes over the log.</summary>
internal static class LogHash
{
    /// <summary>The hash before the first entry.</summary>
    public static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    /// <summary>SHA-256 over the hash before, the number (8 bytes, big-endian) and the stored bytes.</summary>
    public static byte[] Next(byte[] before, long number, byte[] payload)
    {
        Span<byte> numberBytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(numberBytes, number);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        hash.AppendData(numberBytes);
        hash.AppendData(payload);
        return hash.GetHashAndReset();
    }
}
