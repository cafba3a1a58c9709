using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Referring;

/// <summary>A warm referral with its case, and what the viewer may do.</summary>
internal sealed record ReferralAccess(WarmReferral Referral, Case About, CaseStanding Standing, Sight Sees, Sight Ends)
{
    /// <summary>For a page. Unknown and not allowed answer alike; both are in the log.</summary>
    public static async Task<ReferralAccess> Open(AccessScope scope, Guid id)
    {
        var found = await Find(scope.Db, scope.Caller.Viewer, id, scope.Now);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, found.Sees.Ground);
        scope.ShowCase(found.About.Id, found.Sees.Ground);
        await scope.Require(found.Sees, mayKnow: false);
        CaseAccess.SayEmergency(scope, found.About, found.Sees);
        return found;
    }

    /// <summary>For a command of who brings it to an end.</summary>
    public static async Task<ReferralAccess> Open(Writing w, Guid id)
    {
        w.For("casus");
        w.About(id);
        var found = await Find(w.Db, w.Caller.Viewer, id, w.Now) ?? throw RefusedException.Unknown();
        w.AboutCase(found.About.Id);
        w.Require(found.Ends, mayKnow: found.Sees.IsAllowed);
        return found;
    }

    private static async Task<ReferralAccess?> Find(PokCasesDb db, Viewer viewer, Guid id, DateTimeOffset now)
    {
        var referral = await db.WarmReferrals.SingleOrDefaultAsync(r => r.Id == id);
        if (referral is null)
        {
            return null;
        }

        var about = await db.Cases.SingleAsync(c => c.Id == referral.CaseId);
        var standing = await CaseQueries.StandingOf(db, viewer, about, now);
        return new ReferralAccess(
            referral,
            about,
            standing,
            AccessPolicy.Referral(viewer, standing, referral.ResponsibleId, referral.IsOpen),
            AccessPolicy.EndReferral(viewer, standing, referral.ResponsibleId));
    }
}
