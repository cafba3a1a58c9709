using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Rights;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>What follows from a decision on a request, for who leads the case: what was decided, and saying what was done.</summary>
internal static class TaskEndpoints
{
    public const string Path = RequestEndpoints.Path + "/taken";

    public static void MapRequestTasks(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path + "/{id:guid}", Show);
        app.MapPost(Path + "/{id:guid}", Finish);
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, PageFrame frame)
    {
        await using var scope = await reading.Open(http.GetCaller(), "request-task", RightsModule.Purpose, http.RequestAborted);
        var found = await Find(scope.Db, id);
        if (found is not { } task)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var sight = await scope.Require(AccessPolicy.RequestTask(scope.Caller.Viewer, await CaseQueries.StandingOf(scope.Db, scope.Caller.Viewer, task.About, scope.Now)), mayKnow: false);
        scope.ShowCase(task.About.Id, sight.Ground);
        scope.Show(task.Task.Id, sight.Ground);
        var cases = new[] { task.About.Id };
        var persons = task.Request.PersonIds;
        var names = await scope.Db.HouseholdMembers.Where(m => cases.Contains(m.CaseId) && persons.Contains(m.PersonId))
            .Join(scope.Db.HouseholdPersons, m => m.PersonId, p => p.Id, (m, p) => new { p.Id, p.Name }).ToListAsync();
        names.ForEach(n => scope.Show(n.Id, sight.Ground));
        await scope.Record();
        frame.Section = CaseEndpoints.Section;
        return new RazorComponentResult<TaskPage>(new { task.Task, task.Request, task.About.Reference, Names = (IReadOnlyList<string>)names.ConvertAll(n => n.Name) });
    }

    private static async Task<IResult> Finish(HttpContext http, Guid id, IFormCollection form, WriteDoor door)
    {
        await door.Run(http.GetCaller(), form.CommandId(), "FinishRequestTask", async w =>
        {
            w.For(RightsModule.Purpose);
            var found = await Find(w.Db, id, tracked: true) ?? throw RefusedException.Unknown();
            w.AboutCase(found.About.Id);
            w.About(id);
            w.Require(AccessPolicy.RequestTask(w.Caller.Viewer, await CaseQueries.StandingOf(w.Db, w.Caller.Viewer, found.About, w.Now)), mayKnow: false);
            found.Task.Finish(form.Text("gedaan"), w.Caller.PersonId, w.Now);
            found.Request.TaskDone(await w.Db.Set<RequestTask>().CountAsync(t => t.RequestId == found.Request.Id && t.DoneAt == null && t.Id != id) + await RequestReferrals.Open(w.Db, found.Request));
        }, http.RequestAborted);
        return CommandResults.Go(http, "/mijn-dag");
    }

    private static async Task<(RequestTask Task, ResidentRequest Request, Case About)?> Find(PokCasesDb db, Guid id, bool tracked = false)
    {
        var query =
            from t in db.Set<RequestTask>()
            join r in db.Set<ResidentRequest>() on t.RequestId equals r.Id
            join c in db.Cases on t.CaseId equals c.Id
            where t.Id == id
            select new { t, r, c };
        return await (tracked ? query : query.AsNoTracking()).SingleOrDefaultAsync() is { } found ? (found.t, found.r, found.c) : null;
    }
}
