using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Budget;
using PokCases.Web.Budget;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.MyDay;

/// <summary>Requests for money that wait for this person as mandate holder.</summary>
internal static class BudgetWaiting
{
    public static async Task<List<WaitingRow>> Read(AccessScope scope, MyPlaces places)
    {
        var me = places.Viewer.PersonId;
        var sight = AccessPolicy.DecideBudget(places.Viewer, holdsMandate: true);
        var found = await (
            from m in scope.Db.TableMembers
            join b in scope.Db.Budgets on m.TableId equals b.TableId
            join r in scope.Db.BudgetRequests on b.Id equals r.BudgetId
            join c in scope.Db.Cases on r.CaseId equals c.Id
            join t in scope.Db.Tables on b.TableId equals t.Id
            where m.ProfessionalId == me && m.Until == null && m.Mandate != "" && r.RequesterId != me && r.FirstApproverId != me
                && (r.State == BudgetRequestState.Requested || r.State == BudgetRequestState.ApprovedOnce)
            orderby r.RequestedAt
            select new { r.Id, r.CaseId, r.Cents, c.Reference, TableId = t.Id, Table = t.Name }).Take(20).ToListAsync();
        foreach (var f in found)
        {
            scope.ShowCase(f.CaseId, sight.Ground);
            scope.Show(f.Id, sight.Ground);
        }

        return sight.IsAllowed ? found.ConvertAll(f => new WaitingRow(WaitKind.Budget, Euros.Shown(f.Cents), $"{f.Reference} · {f.Table}", BudgetModule.RequestPath(f.TableId, f.Id), null)) : [];
    }
}
