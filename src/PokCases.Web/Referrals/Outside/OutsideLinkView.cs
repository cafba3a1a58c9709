namespace PokCases.Web.Referrals.Outside;

/// <summary>How a receiver without an account gets in, as who refers sees it.</summary>
/// <param name="Path">Where it is given and taken back.</param>
/// <param name="Works">Whether a link works now.</param>
/// <param name="GivenAt">When the last was given; null for none.</param>
/// <param name="OpenedAt">When it was first opened with the code; null while it was not.</param>
/// <param name="Until">Until when the last works or worked; null for none.</param>
/// <param name="TriesLeft">Wrong codes that are still allowed.</param>
/// <param name="IsLocked">Whether the code was wrong too often.</param>
/// <param name="MayGive">Whether a link can be given now.</param>
public sealed record OutsideLinkView(string Path, bool Works, DateTimeOffset? GivenAt, DateTimeOffset? OpenedAt, DateTimeOffset? Until, int TriesLeft, bool IsLocked, bool MayGive)
{
    /// <summary>For the referral's page; null for who does not refer, and when the receiver signs in.</summary>
    internal static async Task<OutsideLinkView?> Of(Persistence.PokCasesDb db, ReferralAccess access, Guid me, DateTimeOffset now)
    {
        var referral = access.Referral;
        if (!referral.To.IsOutside || !access.Parties.HasFlag(Domain.Referrals.ReferralParty.Referrer) || referral.State == Domain.Referrals.ReferralState.Draft)
        {
            return null;
        }

        var last = await OutsideLinks.Last(db, referral.Id);
        return new OutsideLinkView(
            GivingLinks.PathOf(referral.Reference),
            last?.Works(referral, now) == true,
            last?.GivenAt,
            last?.OpenedAt,
            last?.ExpiresAt,
            last?.TriesLeft ?? 0,
            last is { TriesLeft: 0, EndedAt: null },
            access.By(Domain.Referrals.ReferralAct.GiveLink, me) is not null);
    }
}
