using System.Security.Cryptography;

namespace PokCases.Domain.Referrals;

/// <summary>A receiver without an account gets to one referral: by a link, and apart from it a code. Only the hashes of both are kept.</summary>
/// <remarks>
/// It works for a limited time and a limited number of wrong codes, and ends with its referral, whatever else is still to be
/// written down. To who comes with the link a wrong code, a link of the past and one that never was are all the same: the
/// answer of <see cref="Try"/> says no more than yes or no, and what is done for it is the same too.
/// </remarks>
public sealed class OutsideAccess
{
    /// <summary>Wrong codes that are allowed, unless an installation says otherwise.</summary>
    public const int UsualTries = 5;

    /// <summary>Longest life of a link, in days.</summary>
    public const int LongestDays = 92;

    private OutsideAccess()
    {
    }

    /// <summary>Lets somebody in.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="referral">The referral; throws <c>outside-not-outside</c> when its receiver is of the partnership, <c>referral-act-state</c> or <c>referral-not-yours</c> when no link is given of it now.</param>
    /// <param name="linkHash">SHA-256 of the secret in the link, which is long enough to be kept so.</param>
    /// <param name="codeHash">Keyed hash of the code, which is too short for a plain one.</param>
    /// <param name="life">How long it works; throws <c>outside-life</c> when not between an hour and <see cref="LongestDays"/> days.</param>
    /// <param name="tries">How many wrong codes are allowed, 1 to 10; else throws <c>outside-tries</c>.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="now">The moment.</param>
    public OutsideAccess(Guid id, Referral referral, byte[] linkHash, byte[] codeHash, TimeSpan life, int tries, ReferralActor by, DateTimeOffset now)
    {
        ReferralActs.Check(ReferralAct.GiveLink, referral.State, by.Party);
        RuleViolation.When(!referral.To.IsOutside, "outside-not-outside", "Who works in the partnership signs in.");
        RuleViolation.When(life < TimeSpan.FromHours(1) || life > TimeSpan.FromDays(LongestDays), "outside-life", "Between an hour and so many days.");
        RuleViolation.When(tries is < 1 or > 10, "outside-tries", "Between 1 and 10 wrong codes.");
        Id = id;
        ReferralId = referral.Id;
        LinkHash = linkHash;
        CodeHash = codeHash;
        TriesLeft = tries;
        GivenById = by.PersonId;
        GivenAt = now;
        ExpiresAt = now + life;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The one referral.</summary>
    public Guid ReferralId { get; private set; }

    /// <summary>SHA-256 of the secret in the link.</summary>
    public byte[] LinkHash { get; private set; } = [];

    /// <summary>Keyed hash of the code.</summary>
    public byte[] CodeHash { get; private set; } = [];

    /// <summary>How many wrong codes are still allowed.</summary>
    public int TriesLeft { get; private set; }

    /// <summary>Who gave it.</summary>
    public Guid? GivenById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Until when it works.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was first opened with the code; null while it was not.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When it was revoked or ended with its referral.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who revoked it; null for what ended with its referral.</summary>
    public Guid? EndedById { get; private set; }

    /// <summary>Grows with each change: also with each wrong code, so that two guesses at once don't count as one.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it lets somebody in now: it is of this referral, which is before the receiver, its time is not over, it was not revoked and the code was not guessed at too often.</summary>
    public bool Works(Referral referral, DateTimeOffset now) =>
        referral.Id == ReferralId && referral.To.IsOutside && referral.IsBeforeReceiver && EndedAt is null && TriesLeft > 0 && now < ExpiresAt;

    /// <summary>Somebody with the link gives a code. The attempt counts before anything is compared, and a right one gives it back.</summary>
    /// <param name="referral">Its referral.</param>
    /// <param name="codeHash">Keyed hash of what was typed.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Whether it opens; never why not.</returns>
    public bool Try(Referral referral, byte[] codeHash, DateTimeOffset now)
    {
        var works = Works(referral, now);
        var right = CryptographicOperations.FixedTimeEquals(CodeHash, codeHash);
        TriesLeft -= works && !right ? 1 : 0;
        OpenedAt = works && right ? OpenedAt ?? now : OpenedAt;
        Version++;
        return works && right;
    }

    /// <summary>Revokes it; throws <c>outside-ended</c> the second time.</summary>
    public void Revoke(Guid byId, DateTimeOffset now)
    {
        RuleViolation.When(EndedAt is not null, "outside-ended", "It works no more.");
        EndedAt = now;
        EndedById = byId;
        Version++;
    }

    /// <summary>Its referral ended, or another link took its place. Access was over the moment that happened; this writes it down.</summary>
    public void End(DateTimeOffset now)
    {
        if (EndedAt is null)
        {
            EndedAt = now;
            Version++;
        }
    }
}
