using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals.Outside;

/// <summary>Somebody without an account at the one referral that a link leads to.</summary>
/// <param name="Access">By which access.</param>
/// <param name="Referral">With its whole course.</param>
/// <param name="Sight">On what ground, and until when.</param>
internal sealed record OutsideVisit(OutsideAccess Access, Referral Referral, Sight Sight)
{
    /// <summary>For a page; null when it opens nothing (any more), which is in the log.</summary>
    public static async Task<OutsideVisit?> Open(AccessScope scope, string secret)
    {
        var found = await Find(scope.Db, secret, scope.Caller.OutsideId, scope.Now);
        if (found is not { Sight.IsAllowed: true })
        {
            await scope.Refuse("unknown");
            return null;
        }

        scope.Show(found.Referral.Id, found.Sight.Ground);
        if (found.Referral.CaseId is { } caseId)
        {
            scope.ShowCase(caseId, found.Sight.Ground);
        }

        return found;
    }

    /// <summary>For a command; throws as for what is unknown.</summary>
    public static async Task<OutsideVisit> Open(Writing w, string secret)
    {
        w.For(ReferralsModule.Purpose);
        var found = await Find(w.Db, secret, w.Caller.OutsideId, w.Now) ?? throw RefusedException.Unknown();
        w.About(found.Referral.Id);
        w.AboutCase(found.Referral.CaseId);
        w.Require(found.Sight, mayKnow: false);
        return found;
    }

    private static async Task<OutsideVisit?> Find(PokCasesDb db, string secret, Guid? accessId, DateTimeOffset now)
    {
        var hash = AddressSecrets.HashOf(secret);
        var access = await db.OutsideAccesses.SingleOrDefaultAsync(a => a.LinkHash == hash && a.Id == accessId);
        var referral = access is null ? null : await ReferralQueries.Whole(db).SingleOrDefaultAsync(r => r.Id == access.ReferralId);
        return referral is null ? null : new OutsideVisit(access!, referral, AccessPolicy.OutsideReferral(referral, access!, now));
    }
}
