using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Questions of own contacts that nobody could answer. The words are for who wrote them down; how many there were by theme stands in the figures.</summary>
internal static class UnansweredEndpoints
{
    /// <summary>The part of the address, which names the tab too.</summary>
    public const string Part = "zonder-antwoord";

    private const int PerPage = 25;

    public static void MapUnanswered(this RouteGroupBuilder desk) => desk.MapGet($"/{Part}", List);

    private static async Task<IResult> List(HttpContext http, int? pagina, ReadDoor reading)
    {
        await using var scope = await reading.Open(http.GetCaller(), "advice-unanswered", AdviceDeskModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.AdviceDesk(scope.Caller.Viewer), mayKnow: true);
        var (db, me) = (scope.Db, scope.Caller.PersonId);
        var own = MatterAccess.Own(db, scope.Caller.Viewer);
        var asked = db.ClientContacts.Where(c => c.AdvisorId == me && c.UnansweredWhy != null && own.Any(m => m.Id == c.MatterId));
        var total = await asked.CountAsync();
        var pages = Math.Max(1, (total + PerPage - 1) / PerPage);
        var page = Math.Clamp(pagina ?? 1, 1, pages);
        var rows = await asked.Include(c => c.Questions).OrderByDescending(c => c.Day).ThenByDescending(c => c.PutDownAt).ThenBy(c => c.Id)
            .Skip((page - 1) * PerPage).Take(PerPage).AsNoTracking().ToListAsync();
        var matters = await MatterAccess.Of(db, scope.Caller.Viewer, [.. rows.Select(c => c.MatterId).Distinct()]);
        foreach (var (id, matter) in matters)
        {
            scope.Show(id, matter.Sight.Ground);
        }

        var lists = await DeskLists.Load(db);
        await scope.Record();
        return new RazorComponentResult<UnansweredPage>(new { Part = new ListPart<ClientContact>(rows, total, page, pages), Lists = lists });
    }
}
