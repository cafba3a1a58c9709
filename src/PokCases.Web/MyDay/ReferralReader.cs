using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Cases.Referring;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>Warm referrals that this person, or who this person acts for, brings to an end; the first day first.</summary>
internal static class ReferralReader
{
    private const int Most = 20;

    public static async Task<List<WaitingRow>> Waiting(AccessScope scope, MyPlaces places, Words words)
    {
        var (me, standsInFor) = (places.Viewer.PersonId, places.Viewer.StandsInFor);
        var today = words.Local(scope.Now);
        var found = await (
            from r in scope.Db.WarmReferrals
            join c in scope.Db.Cases on r.CaseId equals c.Id
            where r.EndedAt == null && (r.ResponsibleId == me || standsInFor.Contains(r.ResponsibleId))
            orderby r.DueOn
            select new { r.Id, r.CaseId, r.ResponsibleId, r.ToWhom, r.DueOn, c.Reference }).Take(Most).ToListAsync();
        List<WaitingRow> rows = [];
        foreach (var f in found)
        {
            var sight = AccessPolicy.OwnWork(places.Viewer, f.ResponsibleId);
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.Show(f.Id, sight.Ground);
            scope.ShowCase(f.CaseId, sight.Ground);
            rows.Add(new WaitingRow(f.DueOn < today ? WaitKind.ReferralLate : WaitKind.Referral, f.ToWhom, f.Reference, ReferralEndpoints.PathOf(f.Id), words.MomentOf(f.DueOn, TimeOnly.MinValue)));
        }

        return rows;
    }
}
