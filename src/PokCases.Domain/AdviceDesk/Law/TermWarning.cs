using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>That a term of an objection comes near: so many days before its last day. Known by its term and days, wherever and however often it is reckoned.</summary>
/// <param name="ObjectionId">The objection.</param>
/// <param name="SourceId">The decision or event that the term comes from.</param>
/// <param name="LastDay">The last day; a term that is put right warns anew.</param>
/// <param name="Days">How many days before it.</param>
/// <param name="At">When it is due.</param>
public sealed record TermWarning(Guid ObjectionId, Guid SourceId, DateOnly LastDay, int Days, DateTimeOffset At)
{
    /// <summary>The id it is recorded under, once: the same on every node and after every crash.</summary>
    public Guid Id
    {
        get
        {
            Span<byte> key = stackalloc byte[40];
            ObjectionId.TryWriteBytes(key);
            SourceId.TryWriteBytes(key[16..]);
            BinaryPrimitives.WriteInt32BigEndian(key[32..], LastDay.DayNumber);
            BinaryPrimitives.WriteInt32BigEndian(key[36..], Days);
            Span<byte> hash = stackalloc byte[32];
            SHA256.HashData(key, hash);
            // An own kind of UUID (version 8), since it is made of other data.
            hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
            hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
            return new Guid(hash[..16], bigEndian: true);
        }
    }
}
