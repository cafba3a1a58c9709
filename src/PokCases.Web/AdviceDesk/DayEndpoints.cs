using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>The own day, the own week, and the figures of the whole desk.</summary>
internal static class DayEndpoints
{
    private const int Weeks = 12;

    // So many next steps that are due stand on a day; the list of matters has the rest.
    private const int MostDue = 20;

    public static void MapDays(this RouteGroupBuilder desk)
    {
        desk.MapGet("/dag", Day);
        desk.MapGet("/week", Week);
        desk.MapGet("/team", Team);
    }

    private static async Task<IResult> Day(HttpContext http, string? dag, ReadDoor reading, Words words)
    {
        await using var scope = await reading.Open(http.GetCaller(), "advice-day", AdviceDeskModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.AdviceDesk(scope.Caller.Viewer), mayKnow: true);
        var (db, me, day) = (scope.Db, scope.Caller.PersonId, FormReading.TryDay(dag ?? string.Empty, out var asked) ? asked : words.Today);
        var own = MatterAccess.Own(db, scope.Caller.Viewer);
        var contacts = await db.ClientContacts.Include(c => c.Questions).Include(c => c.Help).AsSplitQuery()
            .Where(c => c.AdvisorId == me && c.Day == day && own.Any(m => m.Id == c.MatterId)).OrderBy(c => c.PutDownAt).AsNoTracking().ToListAsync();
        var due = await own.Where(m => m.ClosedAt == null && m.NextStepOn <= day).OrderBy(m => m.NextStepOn).ThenBy(m => m.Id).Take(MostDue).AsNoTracking().ToListAsync();
        var ids = contacts.Select(c => c.MatterId).Distinct().ToList();
        var matters = await db.AdviceMatters.Where(m => ids.Contains(m.Id)).AsNoTracking().ToDictionaryAsync(m => m.Id);
        foreach (var matter in due.Concat(matters.Values))
        {
            scope.Show(matter.Id, AccessPolicy.AdviceMatter(scope.Caller.Viewer, matter.AdvisorId).Ground);
        }

        var lists = await DeskLists.Load(db);
        await scope.Record();
        return new RazorComponentResult<DayPage>(new { Day = day, Contacts = contacts, Due = due, Matters = matters, Lists = lists });
    }

    private static async Task<IResult> Week(HttpContext http, string? week, ReadDoor reading, Words words)
    {
        await using var scope = await reading.Open(http.GetCaller(), "advice-week", AdviceDeskModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.AdviceDesk(scope.Caller.Viewer), mayKnow: true);
        var monday = DeskFigures.MondayOf(FormReading.TryDay(week ?? string.Empty, out var asked) ? asked : words.Today);
        var figures = await DeskFigures.Of(scope.Db, monday, monday.AddDays(6), scope.Caller.PersonId);
        var lists = await DeskLists.Load(scope.Db);
        await scope.Record();
        return new RazorComponentResult<WeekPage>(new { Monday = monday, Figures = figures, Lists = lists });
    }

    private static async Task<IResult> Team(HttpContext http, ReadDoor reading, Words words)
    {
        await using var scope = await reading.Open(http.GetCaller(), "advice-team", AdviceDeskModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.AdviceFigures(scope.Caller.Viewer), mayKnow: true);
        var monday = DeskFigures.MondayOf(words.Today);
        var figures = await DeskFigures.Of(scope.Db, monday.AddDays(-7 * (Weeks - 1)), monday.AddDays(6), null);
        var lists = await DeskLists.Load(scope.Db);
        await scope.Record();
        return new RazorComponentResult<TeamPage>(new { Figures = figures, Lists = lists, Weeks });
    }
}
