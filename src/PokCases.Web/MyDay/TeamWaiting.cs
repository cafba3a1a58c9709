using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Team;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>Case teams: one that this person was put on lately, and places that end soon on the team of a case that one holds.</summary>
internal static class TeamWaiting
{
    private const int Most = 20;
    private static readonly TimeSpan NewFor = TimeSpan.FromDays(7);

    public static async Task<List<WaitingRow>> Read(AccessScope scope, MyPlaces places, int endsWithinDays) =>
        [.. await Added(scope, places), .. await Ending(scope, places, endsWithinDays)];

    private static async Task<List<WaitingRow>> Added(AccessScope scope, MyPlaces places)
    {
        var (me, now, since) = (places.Viewer.PersonId, scope.Now, scope.Now - NewFor);
        var found = await (
            from m in scope.Db.CaseTeam
            join c in scope.Db.Cases on m.CaseId equals c.Id
            where m.ProfessionalId == me && m.AddedById != me && c.CaseLeadId != me && m.From > since && m.From <= now && (m.Until == null || m.Until > now)
            orderby m.From descending
            select new { CaseId = c.Id, c.Reference, c.Title, m.Until, m.From }).Take(Most).ToListAsync();
        List<WaitingRow> rows = [];
        foreach (var f in found)
        {
            var sight = AccessPolicy.Case(places.Viewer, new CaseStanding(false, false, OnTeam: true, IsClosed: false) { TeamUntil = f.Until });
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.ShowCase(f.CaseId, sight.Ground);
            rows.Add(new WaitingRow(WaitKind.TeamAdded, f.Title, f.Reference, CaseEndpoints.PathOf(f.Reference), f.From));
        }

        return rows;
    }

    private static async Task<List<WaitingRow>> Ending(AccessScope scope, MyPlaces places, int days)
    {
        var viewer = places.Viewer;
        var (me, standsInFor, now, soon) = (viewer.PersonId, viewer.StandsInFor, scope.Now, scope.Now.AddDays(days));
        var found = await (
            from m in scope.Db.CaseTeam
            join c in scope.Db.Cases on m.CaseId equals c.Id
            join p in scope.Db.Professionals on m.ProfessionalId equals p.Id
            where (c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId)) && c.Stage != CaseStage.Closed
                && m.From <= now && m.Until != null && m.Until > now && m.Until <= soon
            orderby m.Until
            select new { m.Id, CaseId = c.Id, c.Reference, c.CaseLeadId, p.Name, Until = m.Until!.Value }).Take(Most).ToListAsync();
        List<WaitingRow> rows = [];
        foreach (var f in found)
        {
            var sight = AccessPolicy.HoldCase(viewer, CaseStanding.Holding(viewer, f.CaseLeadId));
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.ShowCase(f.CaseId, sight.Ground);
            rows.Add(new WaitingRow(WaitKind.TeamEnds, f.Name, f.Reference, $"{CaseEndpoints.PathOf(f.Reference)}{TeamModule.Under}/{f.Id}", f.Until.AddMinutes(-1)));
        }

        return rows;
    }
}
