using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Rights;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Rights;

/// <summary>Referrals of no case, about which a resident can ask as well: found by the name that stands in them, shown, and erased.</summary>
internal static class RequestReferrals
{
    /// <summary>One by its reference; null for none, and for one of a case, which is asked about by that.</summary>
    public static Task<Referral?> Find(PokCasesDb db, string reference) => db.Referrals.AsNoTracking().SingleOrDefaultAsync(r => r.Reference == reference && r.CaseId == null);

    /// <summary>Those that a request names and that are there.</summary>
    public static Task<List<Referral>> Of(PokCasesDb db, ResidentRequest request)
    {
        var ids = request.ReferralIds;
        return ids.Count == 0 ? Task.FromResult<List<Referral>>([]) : db.Referrals.Where(r => r.CaseId == null && ids.Contains(r.Id)).OrderBy(r => r.BegunAt).AsNoTracking().ToListAsync();
    }

    /// <summary>How many of them are still to be erased, after that was granted as a whole. Of a part, whoever decides says which.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="request">The request.</param>
    /// <param name="without">One that is erased now; null for none.</param>
    public static Task<int> Open(PokCasesDb db, ResidentRequest request, Guid? without = null)
    {
        var ids = request.ReferralIds;
        return request is { Kind: ResidentRequestKind.Erasure, Verdict: RequestVerdict.Granted } && ids.Count > 0
            ? db.Referrals.CountAsync(r => r.CaseId == null && ids.Contains(r.Id) && r.Id != without)
            : Task.FromResult(0);
    }

    /// <summary>Those in which every word of a name stands, the newest first. They are kept for a year or so: few enough to look through.</summary>
    public static async Task<List<RequestView.ReferralLine>> Named(AccessScope scope, string typed)
    {
        var words = SearchWords.Of(typed);
        if (!words.Any())
        {
            return [];
        }

        var all = await scope.Db.Referrals.Where(r => r.CaseId == null).OrderByDescending(r => r.BegunAt).AsNoTracking().ToListAsync();
        var found = all.FindAll(r => words.All(SearchWords.Of(r.ResidentName).Contains));
        found.ForEach(r => scope.Show(r.Id, Ground.PrivacyOfficer));
        scope.Weigh(all.Count - found.Count);
        return found.ConvertAll(Line);
    }

    /// <summary>As it is shown to who handles a request.</summary>
    public static RequestView.ReferralLine Line(Referral referral) => new(referral.Id, referral.Reference, referral.ResidentName, referral.ReceiverName, referral.BegunAt);
}
