using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;

namespace PokCases.Web.MyDay;

/// <summary>Actions of others that were missed too often: twice for the case lead, a week later for the chair of the table.</summary>
internal static class MissedReader
{
    private const int Most = 20;

    public static async Task<List<WaitingRow>> Waiting(AccessScope scope, MyPlaces places) =>
        [.. await ForLead(scope, places), .. await ForChair(scope, places)];

    private static async Task<List<WaitingRow>> ForLead(AccessScope scope, MyPlaces places)
    {
        var (me, standsInFor) = (places.Viewer.PersonId, places.Viewer.StandsInFor);
        var found = await (
            from a in scope.Db.Actions
            join c in scope.Db.Cases on a.CaseId equals c.Id
            where (c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId)) && a.ResponsibleId != me
                && a.State == ActionState.Open && a.TimesMissed >= RemindAfter.MissedForLead
            orderby a.DueOn
            select new { a.Id, a.Text, CaseId = c.Id, c.Reference, c.CaseLeadId, Table = scope.Db.Tables.Where(t => t.Id == a.TableId).Select(t => t.Name).FirstOrDefault() ?? "" }).Take(Most).ToListAsync();
        List<WaitingRow> rows = [];
        foreach (var action in found)
        {
            var sight = AccessPolicy.HoldCase(places.Viewer, CaseStanding.Holding(places.Viewer, action.CaseLeadId));
            if (!sight.IsAllowed)
            {
                scope.Weigh(1);
                continue;
            }

            scope.Show(action.Id, sight.Ground);
            scope.ShowCase(action.CaseId, sight.Ground);
            rows.Add(new WaitingRow(WaitKind.MissedAction, action.Text, $"{action.Reference} · {action.Table}", ReminderMail.PathOf(action.Id), null));
        }

        return rows;
    }

    // The chair sees no content of a case: only which one, and whom to ask.
    private static async Task<List<WaitingRow>> ForChair(AccessScope scope, MyPlaces places)
    {
        var chaired = places.Chaired;
        var found = await (
            from a in scope.Db.Actions
            where chaired.Contains(a.TableId) && a.State == ActionState.Open && a.TimesMissed >= ActionReminders.MostMissed
            orderby a.DueOn
            select new
            {
                a.Id,
                a.CaseId,
                a.TableId,
                a.ResponsibleId,
                Reference = scope.Db.Cases.Where(c => c.Id == a.CaseId).Select(c => c.Reference).FirstOrDefault(),
            }).Take(Most).ToListAsync();
        var people = await PeopleQueries.Named(scope.Db, found.Select(a => a.ResponsibleId));
        List<WaitingRow> rows = [];
        foreach (var action in found)
        {
            scope.Show(action.Id, Ground.RunsAgenda);
            if (action.CaseId is { } caseId)
            {
                scope.ShowCase(caseId, Ground.RunsAgenda);
            }

            var table = places.NameOf(action.TableId);
            rows.Add(new WaitingRow(
                WaitKind.MissedAtTable,
                people.Of(action.ResponsibleId).Full,
                action.Reference is null ? table : $"{action.Reference} · {table}",
                $"/tafels/{action.TableId}",
                null));
        }

        return rows;
    }
}
