using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.MyDay;

/// <summary>Decisions that wait for this person as mandate holder.</summary>
internal static class DecisionReader
{
    public static async Task<List<WaitingRow>> Waiting(AccessScope scope, MyPlaces places)
    {
        var me = places.Viewer.PersonId;
        var found = await (
            from o in scope.Db.Outcomes
            join i in scope.Db.AgendaItems on o.ItemId equals i.Id
            join s in scope.Db.Sessions on o.SessionId equals s.Id
            join t in scope.Db.Tables on s.TableId equals t.Id
            where o.MandateHolderId == me && o.Kind == OutcomeKind.Decision && o.State == OutcomeState.Proposed
            orderby o.NotedAt
            select new
            {
                Outcome = o,
                Item = i,
                Session = s,
                Table = t.Name,
                Reference = scope.Db.Cases.Where(c => c.Id == o.CaseId).Select(c => c.Reference).FirstOrDefault(),
                Admission = scope.Db.Admissions.FirstOrDefault(a => a.ItemId == i.Id && a.ProfessionalId == me),
                ReadableUntil = scope.Db.Minutes.Where(m => m.SessionId == s.Id).Select(m => m.ReadableUntil).FirstOrDefault(),
            }).Take(20).AsNoTracking().ToListAsync();
        var visible = Cases.CaseQueries.VisibleTo(scope.Db, places.Viewer, scope.Now);
        var ids = found.Where(f => f.Outcome.CaseId is not null).Select(f => f.Outcome.CaseId!.Value).ToList();
        var team = ids.Count == 0 ? [] : await visible.Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync();
        List<WaitingRow> rows = [];
        foreach (var f in found)
        {
            var byItem = AccessPolicy.ItemOutcomes(places.Viewer, places.StandingIn(f.Session), new ItemStanding(
                f.Item.Kind == ItemKind.Case,
                f.Session.State == SessionState.Running && f.Item.ContentIsOpen(scope.Now),
                f.Item.ContentOpenUntil,
                f.Admission?.Holds == true,
                places.Viewer.ActsAs(f.Item.ProposedById),
                f.Admission?.TookPartAt is not null,
                f.ReadableUntil,
                f.Outcome.CaseId is { } on && team.Contains(on)), scope.Now);

            // That it waits is one's own work. What it says is for who may see the item, and once the session is over,
            // when nobody can be admitted any more, for who has to decide.
            var sight = byItem.IsAllowed ? byItem : AccessPolicy.AskedToDecide(places.Viewer, isAsked: true, f.Session.State == SessionState.Closed);
            var ground = sight.IsAllowed ? sight.Ground : Ground.OwnAction;
            if (f.Outcome.CaseId is { } caseId)
            {
                scope.ShowCase(caseId, ground);
            }

            scope.Show(f.Outcome.Id, ground);
            rows.Add(new WaitingRow(
                WaitKind.Decision,
                sight.IsAllowed ? f.Outcome.Text : string.Empty,
                f.Reference is null ? f.Table : $"{f.Reference} · {f.Table}",
                sight.IsAllowed ? DecisionEndpoints.PathOf(f.Outcome.Id) : $"/sessies/{f.Session.Id}",
                f.Outcome.NotedAt)
            {
                CaseId = f.Outcome.CaseId,
            });
        }

        return rows;
    }
}
