using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;

namespace PokCases.Web.MyDay;

/// <summary>Interim decisions that wait for this person: to agree, or to decide.</summary>
internal static class InterimReader
{
    public static async Task<List<WaitingRow>> Waiting(AccessScope scope, MyPlaces places)
    {
        var me = places.Viewer.PersonId;
        var found = await (
            from d in scope.Db.InterimDecisions
            join c in scope.Db.Cases on d.CaseId equals c.Id
            join t in scope.Db.Tables on d.TableId equals t.Id
            where d.State == InterimState.Asked && (d.MandateHolderId == me || d.Answers.Any(a => a.ProfessionalId == me && a.Agrees == null))
                && c.Stage != CaseStage.Closed
                && scope.Db.TableMembers.Any(m => m.TableId == d.TableId && m.ProfessionalId == me && m.Until == null && (d.MandateHolderId != me || m.Mandate != string.Empty))
            orderby d.AskedAt
            select new { d.Id, d.CaseId, d.Question, c.Reference, Table = t.Name }).Take(20).ToListAsync();
        var sight = AccessPolicy.AskedToDecide(places.Viewer, isAsked: true, isOpen: true);
        foreach (var f in found)
        {
            scope.ShowCase(f.CaseId, sight.Ground);
            scope.Show(f.Id, sight.Ground);
        }

        return sight.IsAllowed ? found.ConvertAll(f => new WaitingRow(WaitKind.Interim, f.Question, $"{f.Reference} · {f.Table}", InterimEndpoints.PathOf(f.Id), null) { CaseId = f.CaseId }) : [];
    }
}
