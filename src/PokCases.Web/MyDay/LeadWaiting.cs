using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Leading;
using PokCases.Web.Persistence;

namespace PokCases.Web.MyDay;

/// <summary>Cases that this person is asked to lead, and answers of who was asked and did not want to.</summary>
internal static class LeadWaiting
{
    private const int Most = 20;
    private static readonly TimeSpan NewFor = TimeSpan.FromDays(7);

    public static async Task<List<WaitingRow>> Read(AccessScope scope, MyPlaces places) => [.. await Asked(scope, places), .. await Declined(scope, places)];

    private static async Task<List<WaitingRow>> Asked(AccessScope scope, MyPlaces places)
    {
        var me = places.Viewer.PersonId;
        var found = await (
            from t in scope.Db.CaseLeadTransfers
            join c in scope.Db.Cases on t.CaseId equals c.Id
            join p in scope.Db.Professionals on t.FromId equals p.Id
            where t.ToId == me && t.State == CaseLeadTransferState.Offered
            orderby t.OfferedAt
            select new { t.Id, t.CaseId, c.Reference, p.Name, t.OfferedAt }).Take(Most).ToListAsync();
        var sight = AccessPolicy.AnswerCaseLeadTransfer(places.Viewer, me, isOpen: true);
        if (!sight.IsAllowed)
        {
            scope.Weigh(found.Count);
            return [];
        }

        foreach (var f in found)
        {
            scope.Show(f.Id, sight.Ground);
            scope.ShowCase(f.CaseId, sight.Ground);
        }

        return found.ConvertAll(f => new WaitingRow(WaitKind.LeadOffered, f.Reference, f.Name, AnswerEndpoints.PathOf(f.Id), f.OfferedAt));
    }

    private static async Task<List<WaitingRow>> Declined(AccessScope scope, MyPlaces places)
    {
        var (me, since) = (places.Viewer.PersonId, scope.Now - NewFor);
        var found = await (
            from t in scope.Db.CaseLeadTransfers
            join c in scope.Db.Cases on t.CaseId equals c.Id
            join p in scope.Db.Professionals on t.ToId equals p.Id
            where t.FromId == me && c.CaseLeadId == me && c.Stage != CaseStage.Closed && t.State == CaseLeadTransferState.Declined && t.EndedAt > since
                && !scope.Db.CaseLeadTransfers.Any(later => later.CaseId == t.CaseId && later.OfferedAt > t.OfferedAt)
            orderby t.EndedAt
            select new { t.CaseId, c.Reference, p.Name, t.EndedAt }).Take(Most).ToListAsync();
        var sight = AccessPolicy.HandOverCase(places.Viewer, CaseStanding.Holding(places.Viewer, me));
        if (!sight.IsAllowed)
        {
            scope.Weigh(found.Count);
            return [];
        }

        found.ForEach(f => scope.ShowCase(f.CaseId, sight.Ground));
        return found.ConvertAll(f => new WaitingRow(WaitKind.LeadDeclined, f.Name, f.Reference, CaseEndpoints.PathOf(f.Reference) + OfferEndpoints.Under, f.EndedAt));
    }
}
