using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tables;

/// <summary>A table as somebody may see it: who may not know of it is told that it isn't there.</summary>
internal static class TableAccess
{
    public static IQueryable<Table> Whole(this PokCasesDb db) =>
        db.Tables.Include(t => t.Organisations).Include(t => t.Members).AsSplitQuery();

    /// <summary>For who may see the table.</summary>
    public static async Task<Table> SeeTable(this AccessScope r, Guid id)
    {
        var table = await r.Db.Whole().SingleOrDefaultAsync(t => t.Id == id);
        await r.Require(MaySee(r.Caller.Viewer, table), mayKnow: false);
        return table!;
    }

    /// <summary>For who may change the table.</summary>
    public static async Task<Table> ManageTable(this AccessScope r, Guid id)
    {
        var table = await r.SeeTable(id);
        await r.Require(MayManage(r.Caller.Viewer, table), mayKnow: true);
        return table;
    }

    /// <summary>For a command that changes the table.</summary>
    public static async Task<Table> ManageTable(this Writing w, Guid id)
    {
        var table = await w.Db.Whole().SingleOrDefaultAsync(t => t.Id == id);
        w.Require(MaySee(w.Caller.Viewer, table), mayKnow: false);
        w.Require(MayManage(w.Caller.Viewer, table!), mayKnow: true);
        w.About(id);
        return table!;
    }

    public static TableRoles RolesOf(this Table table, Guid person) => table.MemberOf(person)?.Roles ?? TableRoles.None;

    public static Sight MayManage(Viewer viewer, Table table) => AccessPolicy.ManageTable(viewer, table.RolesOf(viewer.PersonId));

    private static Sight MaySee(Viewer viewer, Table? table) =>
        table is null ? Sight.Nothing : AccessPolicy.Table(viewer, table.RolesOf(viewer.PersonId));
}
