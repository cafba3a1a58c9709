using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>The list of tables, and one table.</summary>
internal static class TablePages
{
    /// <summary>How many past sessions a table's page shows.</summary>
    private const int PastShown = 12;

    public static void MapTablePages(this RouteGroupBuilder tables)
    {
        tables.MapGet("", List);
        tables.MapGet("/{id:guid}", Show);
    }

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, Words words)
    {
        var caller = http.GetCaller();
        await using var r = await reading.Open(caller, "tables", "tafels");
        var all = caller.Viewer.Roles.HasFlag(InstallationRoles.Coordinator);
        var tables = (await r.Db.Whole()
                .Where(t => all || t.Members.Any(m => m.ProfessionalId == caller.PersonId && m.Until == null))
                .ToListAsync())
            .Where(t => AccessPolicy.Table(caller.Viewer, t.RolesOf(caller.PersonId)).IsAllowed)
            .OrderBy(t => t.Name, StringComparer.CurrentCulture)
            .ToList();
        var ids = tables.ConvertAll(t => t.Id);
        var sessions = await r.Db.Sessions
            .Where(s => ids.Contains(s.TableId) && (s.State == SessionState.Planned || s.State == SessionState.Running))
            .ToListAsync();
        var today = words.Today;
        var rows = tables.ConvertAll(t => new TableRow(
            t,
            t.RolesOf(caller.PersonId),
            t.Covenant(today),
            sessions.Where(s => s.TableId == t.Id && s.EndsAt > r.Now).OrderBy(s => s.StartsAt).FirstOrDefault()));
        var mayFound = AccessPolicy.FoundTables(caller.Viewer).IsAllowed;
        await r.Record();
        return new RazorComponentResult<TableListPage>(new { Rows = rows, MayFound = mayFound });
    }

    private static async Task<IResult> Show(Guid id, HttpContext http, ReadDoor reading, Words words)
    {
        await using var r = await reading.Open(http.GetCaller(), "table", "tafels");
        var table = await r.SeeTable(id);
        var me = r.Caller.PersonId;
        var manages = TableAccess.MayManage(r.Caller.Viewer, table).IsAllowed;
        var roles = table.RolesOf(me);
        var sessions = await r.Db.Sessions.Where(s => s.TableId == id).OrderByDescending(s => s.StartsAt).Take(PastShown + 12).ToListAsync();
        var ids = sessions.ConvertAll(s => s.Id);
        var invitations = await r.Db.Invitations.Where(i => ids.Contains(i.SessionId) && i.ProfessionalId == me && i.ItemId == null).ToListAsync();
        var present = table.Members.Where(m => m.IsPresent).ToList();
        var people = await NamedPerson.Load(r.Db, present.SelectMany(m => new[] { m.ProfessionalId, m.DeputyId ?? m.ProfessionalId }).Concat(sessions.Select(s => s.ChairId)));
        var organisations = await r.Db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name);
        var template = table.TemplateId is { } templateId ? await r.Db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == templateId) : null;
        var view = new TableView(
            table,
            roles,
            manages,
            (roles & (TableRoles.Chair | TableRoles.DeputyChair)) != 0 || r.Caller.Viewer.Roles.HasFlag(InstallationRoles.Coordinator),
            table.Covenant(words.Today),
            [.. sessions.Where(s => s.State is SessionState.Planned or SessionState.Running).OrderBy(s => s.StartsAt)],
            [.. sessions.Where(s => s.State is SessionState.Closed or SessionState.Cancelled).Take(PastShown)],
            invitations.GroupBy(i => i.SessionId).ToDictionary(g => g.Key, g => g.First().Answer),
            [.. present.OrderByDescending(m => m.Roles.HasFlag(TableRoles.Chair)).ThenBy(m => people[m.ProfessionalId].Name, StringComparer.CurrentCulture)],
            people,
            organisations,
            template)
        {
            SeesBudget = table.HoldsCases && AccessPolicy.Budget(r.Caller.Viewer, roles, table.MemberOf(me)?.HoldsMandate == true).IsAllowed,
        };
        await r.Record();
        return new RazorComponentResult<TablePage>(new { View = view });
    }
}
