using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals.Outside;

/// <summary>The accesses of a referral.</summary>
internal static class OutsideLinks
{
    /// <summary>The last that was given; null for none.</summary>
    public static Task<OutsideAccess?> Last(PokCasesDb db, Guid referralId) =>
        db.OutsideAccesses.Where(a => a.ReferralId == referralId).OrderByDescending(a => a.GivenAt).FirstOrDefaultAsync();

    /// <summary>Writes down that access ended with its referral. It was over the moment that happened.</summary>
    public static Task EndWith(Writing w, Referral referral) => referral.IsBeforeReceiver ? Task.CompletedTask : EndAll(w, referral.Id);

    /// <summary>Ends what is open: another link takes its place, or the referral ended.</summary>
    public static async Task EndAll(Writing w, Guid referralId)
    {
        foreach (var open in await w.Db.OutsideAccesses.Where(a => a.ReferralId == referralId && a.EndedAt == null).ToListAsync())
        {
            open.End(w.Now);
        }
    }
}
