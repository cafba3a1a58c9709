using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Budget;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Tables;

namespace PokCases.Web.Budget;

/// <summary>A table's budget as somebody may see it: chair and mandate holders wholly, the coordinator amounts, references and states.</summary>
/// <param name="Table">The table with its members.</param>
/// <param name="Seat">The viewer's seat; null for who has none.</param>
/// <param name="Sight">On what ground.</param>
/// <param name="SeesRequests">Whether what a request says may be read.</param>
internal sealed record BudgetAccess(Table Table, TableMember? Seat, Sight Sight, bool SeesRequests)
{
    public bool Manages(Viewer viewer) => TableAccess.MayManage(viewer, Table).IsAllowed;

    public bool Decides(Viewer viewer) => AccessPolicy.DecideBudget(viewer, Holds(Seat)).IsAllowed;

    /// <summary>For a page.</summary>
    public static async Task<BudgetAccess> Open(AccessScope scope, Guid tableId)
    {
        var table = await scope.SeeTable(tableId);
        var access = Of(scope.Caller.Viewer, table);
        await scope.Require(access.Sight, mayKnow: true);
        return access;
    }

    /// <summary>For a command.</summary>
    public static async Task<BudgetAccess> Open(Writing w, Guid tableId)
    {
        w.For("doorbraakbudget");
        w.About(tableId);
        var viewer = w.Caller.Viewer;
        var table = await w.Db.Whole().SingleOrDefaultAsync(t => t.Id == tableId) ?? throw RefusedException.Unknown();
        w.Require(AccessPolicy.Table(viewer, table.RolesOf(viewer.PersonId)), mayKnow: false);
        var access = Of(viewer, table);
        w.Require(access.Sight, mayKnow: true);
        return access;
    }

    /// <summary>A year's budget with everything in it; null when it was not opened.</summary>
    public static Task<TableBudget?> Find(PokCasesDb db, Guid tableId, int year) =>
        db.Budgets.Include(b => b.Movements).Include(b => b.Requests).AsSplitQuery().SingleOrDefaultAsync(b => b.TableId == tableId && b.Year == year);

    /// <summary>The budget a request belongs to; a request of another table is not there.</summary>
    public static async Task<TableBudget> Of(PokCasesDb db, Guid tableId, Guid requestId) =>
        await db.Budgets.Include(b => b.Movements).Include(b => b.Requests).AsSplitQuery().SingleOrDefaultAsync(b => b.TableId == tableId && b.Requests.Any(r => r.Id == requestId))
            ?? throw RefusedException.Unknown();

    /// <summary>The mandate in its present words (<c>mandate-missing</c>).</summary>
    public string Mandate => Holds(Seat) ? Seat!.Mandate : throw new RuleViolation("mandate-missing", "Who decides for an organisation holds a mandate.");

    private static BudgetAccess Of(Viewer viewer, Table table)
    {
        var seat = table.MemberOf(viewer.PersonId);
        var roles = seat?.Roles ?? TableRoles.None;
        return new BudgetAccess(
            table,
            seat,
            AccessPolicy.Budget(viewer, roles, Holds(seat)),
            AccessPolicy.BudgetRequests(viewer, roles, Holds(seat)).IsAllowed);
    }

    private static bool Holds(TableMember? seat) => seat is { IsPresent: true, HoldsMandate: true };
}
