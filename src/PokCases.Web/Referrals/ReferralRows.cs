using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>Referrals as rows, each as far as its viewer may see it; what may not be known of is left out.</summary>
internal static class ReferralRows
{
    /// <param name="scope">What is read in; each row is named in it.</param>
    /// <param name="found">With their course.</param>
    /// <param name="today">Today here.</param>
    public static async Task<IReadOnlyList<ReferralRow>> Seen(AccessScope scope, IReadOnlyList<Referral> found, DateOnly today)
    {
        var people = await PeopleQueries.Named(scope.Db, found.Select(r => r.ReferrerId));
        List<ReferralRow> rows = [];
        foreach (var access in await ReferralAccess.Of(scope.Db, scope.Caller.Viewer, found, scope.Now))
        {
            var referral = access.Referral;
            var sight = access.Sees.IsAllowed ? access.Sees : access.Terms;
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.Show(referral.Id, sight.Ground);
            if (access.About is { } about)
            {
                scope.ShowCase(about.Id, sight.Ground);
            }

            var carries = referral.State == ReferralState.Draft ? ReferralParty.Referrer : ReferralClock.Carries(referral);
            rows.Add(new ReferralRow(
                referral.Reference,
                ReferralsModule.PathOf(referral.Reference),
                referral.ReceiverName,
                people.Of(referral.ReferrerId).Full,
                access.SeesCase(scope.Caller.Viewer) ? access.About!.Reference : string.Empty,
                referral.State,
                referral.Term,
                referral.DueOn,
                referral.IsLate(today),
                referral.IsOver,
                referral.Urgency == ReferralUrgency.Urgent,
                WarmthRule.Usual.Of(referral).Warmth)
            {
                IsMine = !referral.IsOver && (carries & access.Parties & (ReferralParty.Referrer | ReferralParty.Receiver)) != 0,
            });
        }

        return rows;
    }
}
