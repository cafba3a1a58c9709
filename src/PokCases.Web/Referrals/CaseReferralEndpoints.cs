using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>The referrals of a case: those that were offered, and one's own drafts.</summary>
internal static class CaseReferralEndpoints
{
    public static void MapCaseReferrals(this RouteGroupBuilder about)
    {
        about.MapGet("", Show);
        about.MapGet("/wijzigingen", Changes);
    }

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<CaseReferralsPage, CaseReferralsView>(http, reference, "case-referrals", (scope, access) => Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<CaseReferralsChanges, CaseReferralsView>(http, reference, na, "case-referrals-changes", (scope, access) => Read(scope, access, words));

    private static async Task<CaseReferralsView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var id = access.About.Id;
        var found = await ReferralQueries.Whole(scope.Db).Where(r => r.CaseId == id).OrderByDescending(r => r.BegunAt).AsNoTracking().ToListAsync();
        return new CaseReferralsView(
            await CaseHeadReader.Read(scope, access, words),
            await ReferralRows.Seen(scope, found, words.Local(scope.Now)),
            AccessPolicy.BeginReferral(scope.Caller.Viewer, access.Standing).IsAllowed);
    }
}
