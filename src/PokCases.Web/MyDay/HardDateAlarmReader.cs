using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Tables;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Household;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>Cases with a hard date before their next session, for who holds them and for the chair who can plan one.</summary>
internal static class HardDateAlarmReader
{
    private const int Most = 20;

    public static async Task<List<WaitingRow>> Waiting(AccessScope scope, MyPlaces places, Words words)
    {
        var me = places.Viewer.PersonId;
        var chaired = places.Chaired;
        var today = words.Local(scope.Now);
        var cases = await (
            from c in scope.Db.Cases
            join t in scope.Db.Tables on c.TableId equals t.Id
            where c.Stage != CaseStage.Closed && (c.CaseLeadId == me || chaired.Contains(c.TableId))
                && scope.Db.HardDates.Any(d => d.CaseId == c.Id && d.LiftedAt == null && d.On >= today)
            orderby c.Reference
            select new { c.Id, c.Reference, c.Title, c.TableId, IsLead = c.CaseLeadId == me, Table = t.Name }).ToListAsync();
        var lines = (await HardDateReader.Load(scope.Db, cases.Select(c => c.Id))).Lines(scope.Now);
        List<(DateOnly On, WaitingRow Row)> rows = [];
        foreach (var about in cases)
        {
            var first = lines[about.Id].FirstOrDefault(d => HardDate.Alarms(d.On, today, d.NextSession is { } at ? words.Local(at) : null));
            var sight = about.IsLead
                ? AccessPolicy.Case(places.Viewer, new CaseStanding(IsLead: true, IsIntroducer: false, OnTeam: false, IsClosed: false))
                : AccessPolicy.ItemTitle(places.Viewer, new SessionStanding(TableRoles.Chair, false, false, false), new ItemStanding(true, false, null, false, false, false, null, false));
            if (first is null || !sight.IsAllowed || rows.Count == Most)
            {
                scope.Weigh(1);
                continue;
            }

            scope.ShowCase(about.Id, sight.Ground);
            rows.Add((first.On, new WaitingRow(
                WaitKind.HardDate,
                about.Title,
                $"{about.Reference} · {about.Table}",
                about.IsLead ? CaseEndpoints.PathOf(about.Reference) : $"/tafels/{about.TableId}",
                words.MomentOf(first.On, TimeOnly.MinValue))));
        }

        return [.. rows.OrderBy(r => r.On).Select(r => r.Row)];
    }
}
