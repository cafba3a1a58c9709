using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>The referrals of a case as they stand beside it at the live table, each for who may know of it.</summary>
internal static class SessionReferrals
{
    public static async Task<IReadOnlyList<ReferralRow>> Of(AccessScope scope, Guid caseId, DateOnly today)
    {
        // Most cases have none: everybody at the table is then told by one question.
        var ids = await scope.Share(new SharedKey("case-referrals", caseId, DependsOn.Content), db => db.Referrals.Where(r => r.CaseId == caseId).Select(r => r.Id).ToListAsync());
        if (ids.Count == 0)
        {
            return [];
        }

        var found = await ReferralQueries.Whole(scope.Db).Where(r => ids.Contains(r.Id)).OrderByDescending(r => r.BegunAt).AsNoTracking().ToListAsync();
        return await ReferralRows.Seen(scope, found, today);
    }
}
