using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Emergency;
using PokCases.Web.Cases.Team;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>Emergency access: to judge by a privacy officer, and taken lately to a case that one holds.</summary>
internal static class EmergencyWaiting
{
    private const int Most = 20;
    private static readonly TimeSpan NewFor = TimeSpan.FromDays(7);

    public static async Task<List<WaitingRow>> Read(AccessScope scope, MyPlaces places, Words words) =>
        [.. await ToJudge(scope, places, words), .. await Taken(scope, places)];

    private static async Task<List<WaitingRow>> ToJudge(AccessScope scope, MyPlaces places, Words words)
    {
        var me = places.Viewer.PersonId;
        // Anybody else's: that is what the rule asks about who took it.
        if (!AccessPolicy.ReviewEmergencyAccess(places.Viewer, Guid.Empty).IsAllowed)
        {
            return [];
        }

        var found = await (
            from e in scope.Db.EmergencyAccesses
            join c in scope.Db.Cases on e.CaseId equals c.Id
            where e.Verdict == null && e.PersonId != me
            orderby e.ReviewBy
            select new { e.Id, e.PersonId, e.ReviewBy, CaseId = c.Id, c.Reference }).Take(Most).ToListAsync();
        var people = await PeopleQueries.Named(scope.Db, found.Select(f => f.PersonId));
        var today = words.Local(scope.Now);
        return found.ConvertAll(f =>
        {
            scope.Show(f.Id, Ground.PrivacyOfficer);
            scope.ShowCase(f.CaseId, Ground.PrivacyOfficer);
            return new WaitingRow(f.ReviewBy < today ? WaitKind.EmergencyReviewLate : WaitKind.EmergencyReview, people.Of(f.PersonId).Full, f.Reference, $"{ReviewEndpoints.Path}/{f.Id}", words.MomentOf(f.ReviewBy, TimeOnly.MinValue));
        });
    }

    private static async Task<List<WaitingRow>> Taken(AccessScope scope, MyPlaces places)
    {
        var viewer = places.Viewer;
        var (me, standsInFor, since) = (viewer.PersonId, viewer.StandsInFor, scope.Now - NewFor);
        var found = await (
            from e in scope.Db.EmergencyAccesses
            join c in scope.Db.Cases on e.CaseId equals c.Id
            where e.From > since && (c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId))
            orderby e.From descending
            select new { e.Id, e.PersonId, e.From, CaseId = c.Id, c.Reference, c.CaseLeadId }).Take(Most).ToListAsync();
        var people = await PeopleQueries.Named(scope.Db, found.Select(f => f.PersonId));
        List<WaitingRow> rows = [];
        foreach (var f in found)
        {
            var sight = AccessPolicy.HoldCase(viewer, CaseStanding.Holding(viewer, f.CaseLeadId));
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.Show(f.Id, sight.Ground);
            scope.ShowCase(f.CaseId, sight.Ground);
            rows.Add(new WaitingRow(WaitKind.EmergencyTaken, people.Of(f.PersonId).Full, f.Reference, $"{CaseEndpoints.PathOf(f.Reference)}{TeamModule.Under}#noodtoegangen", f.From));
        }

        return rows;
    }
}
