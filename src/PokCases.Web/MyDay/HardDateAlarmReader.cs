using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Sessions;
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
        var db = scope.Db;
        var viewer = places.Viewer;
        var (me, standsInFor) = (viewer.PersonId, viewer.StandsInFor);
        var chaired = places.Chaired;
        var today = words.Local(scope.Now);
        var visible = CaseQueries.VisibleTo(db, viewer, scope.Now).Select(c => c.Id);
        var cases = await (
            from c in db.Cases
            join t in db.Tables on c.TableId equals t.Id
            where c.Stage != CaseStage.Closed && (c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId) || chaired.Contains(c.TableId))
                && db.HardDates.Any(d => d.CaseId == c.Id && d.LiftedAt == null && d.On >= today)
            orderby c.Reference
            select new Found(
                c.Id,
                c.Reference,
                c.Title,
                c.TableId,
                t.Name,
                visible.Contains(c.Id),
                db.AgendaItems.Any(i => i.CaseId == c.Id && i.State != ItemState.Declined
                    && db.Sessions.Any(s => s.Id == i.SessionId && s.TableId == c.TableId && s.State != SessionState.Cancelled)))).ToListAsync();
        var ground = await CaseQueries.Grounds(db, viewer, scope.Now, cases.Where(c => c.IsOn).Select(c => c.Id));
        var lines = (await HardDateReader.Load(db, cases.Select(c => c.Id))).Lines(scope.Now);
        List<(DateOnly On, WaitingRow Row)> rows = [];
        foreach (var about in cases)
        {
            var first = lines[about.Id].FirstOrDefault(d => HardDate.Alarms(d.On, today, d.NextSession is { } at ? words.Local(at) : null));
            var onCase = about.IsOn ? ground(about.Id) : Ground.None;
            var roles = chaired.Contains(about.TableId) ? TableRoles.Chair : TableRoles.None;
            var card = AccessPolicy.BoardCard(viewer, roles, onCase);
            if (first is null || !card.IsAllowed || rows.Count == Most)
            {
                scope.Weigh(1);
                continue;
            }

            // As on the board of its table: the chair reads the title once the case was brought there, and before that which case it is.
            var title = AccessPolicy.BoardTitle(viewer, roles, onCase, about.OnAgenda);
            scope.ShowCase(about.Id, title.IsAllowed ? title.Ground : card.Ground);
            rows.Add((first.On, new WaitingRow(
                WaitKind.HardDate,
                title.IsAllowed ? about.Title : string.Empty,
                $"{about.Reference} · {about.Table}",
                about.IsOn ? CaseEndpoints.PathOf(about.Reference) : $"/tafels/{about.TableId}",
                words.MomentOf(first.On, TimeOnly.MinValue))
            {
                CaseId = about.Id,
            }));
        }

        return [.. rows.OrderBy(r => r.On).Select(r => r.Row)];
    }

    private sealed record Found(Guid Id, string Reference, string Title, Guid TableId, string Table, bool IsOn, bool OnAgenda);
}
