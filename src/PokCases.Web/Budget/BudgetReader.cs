using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Budget;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Budget;

/// <summary>Reads a table's budget: amounts, references and states, and of each entry who and when.</summary>
internal static class BudgetReader
{
    public static async Task<BudgetView> Read(AccessScope scope, BudgetAccess access, int year, FormTrouble? trouble)
    {
        var db = scope.Db;
        var years = await db.Budgets.Where(b => b.TableId == access.Table.Id).Select(b => b.Year).OrderByDescending(y => y).ToListAsync();
        var budget = await BudgetAccess.Find(db, access.Table.Id, year);
        var manages = access.Manages(scope.Caller.Viewer);
        if (budget is null)
        {
            return new BudgetView(access.Table, year, null, years, [], [], manages, access.SeesRequests, trouble);
        }

        var cases = budget.Requests.Select(r => r.CaseId).Distinct().ToList();
        var references = await db.Cases.Where(c => cases.Contains(c.Id)).Select(c => new { c.Id, c.Reference }).ToDictionaryAsync(c => c.Id, c => c.Reference);
        cases.ForEach(c => scope.ShowCase(c, access.Sight.Ground));
        var people = await PeopleQueries.Named(db, budget.Movements.Select(m => m.ById));
        var about = budget.Requests.ToDictionary(r => r.Id, r => references.GetValueOrDefault(r.CaseId, string.Empty));
        return new BudgetView(
            access.Table,
            year,
            budget,
            years,
            [.. budget.Requests.OrderByDescending(r => r.IsOpen).ThenByDescending(r => r.RequestedAt).Select(r =>
                new BudgetView.RequestRow(r.Id, about[r.Id], r.Cents, r.State, r.Weighing.Length > 0, r.RequestedAt, r.PaidCents))],
            [.. budget.Movements.OrderByDescending(m => m.Number).Select(m => new BudgetView.MovementRow(
                m.Number,
                m.Kind,
                m.Kind == BudgetMovementKind.Paid ? m.PaidCents : m.Cents,
                m.RequestId is { } id ? about.GetValueOrDefault(id) : null,
                m.RequestId is null || access.SeesRequests ? m.Reason : string.Empty,
                m.Overdraws,
                people.Of(m.ById).Full,
                m.At))],
            manages,
            access.SeesRequests,
            trouble);
    }
}
