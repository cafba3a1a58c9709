using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PokCases.Domain.Referrals;

/// <summary>One reminder of what a referral waits for: who hears of it, and when. It is known by referral, term and round, wherever and however often it is reckoned.</summary>
/// <param name="ReferralId">The referral.</param>
/// <param name="Kind">What is waited for.</param>
/// <param name="TermNumber">Which term of the referral.</param>
/// <param name="Round">0 before the last day, or on it; then 1, 2 and so on after it.</param>
/// <param name="At">When it is due: a morning of a working day.</param>
/// <param name="DueOn">The last day of the term.</param>
/// <param name="To">Who hears of it.</param>
public sealed record ReferralReminder(Guid ReferralId, ReferralTermKind Kind, int TermNumber, int Round, DateTimeOffset At, DateOnly DueOn, ReferralParty To)
{
    /// <summary>Whether the last day was over.</summary>
    public bool IsLate => Round > 0;

    /// <summary>The id it is recorded under, once: the same on every node and after every crash.</summary>
    public Guid Id => IdOf(ReferralId, Kind, TermNumber, Round);

    /// <summary>The id of a reminder.</summary>
    public static Guid IdOf(Guid referralId, ReferralTermKind kind, int termNumber, int round)
    {
        Span<byte> key = stackalloc byte[28];
        referralId.TryWriteBytes(key);
        BinaryPrimitives.WriteInt32BigEndian(key[16..], (int)kind);
        BinaryPrimitives.WriteInt32BigEndian(key[20..], termNumber);
        BinaryPrimitives.WriteInt32BigEndian(key[24..], round);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(key, hash);
        // An own kind of UUID (version 8), since it is made of other data.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
