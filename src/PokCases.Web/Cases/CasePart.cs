using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases;

/// <summary>The way every page and command under a case goes: who may see the case, one entry in the log, and back to the page or its script.</summary>
internal static class CasePart
{
    /// <summary>A live page under a case. <typeparamref name="TPage"/> has one parameter, <c>View</c>.</summary>
    /// <param name="http">The request.</param>
    /// <param name="reference">As in the address.</param>
    /// <param name="page">Its name in the log, e.g. <c>case-household</c>.</param>
    /// <param name="read">Reads what this viewer may see of it.</param>
    public static async Task<IResult> Show<TPage, TView>(HttpContext http, string reference, string page, Func<AccessScope, CaseAccess, Task<TView>> read)
        where TPage : IComponent
    {
        await using var scope = await Open(http, page);
        var view = await read(scope, await CaseAccess.Open(scope, reference));
        await scope.Record();
        var frame = http.RequestServices.GetRequiredService<PageFrame>();
        frame.Section = CaseEndpoints.Section;
        frame.IsLive = true;
        return new RazorComponentResult<TPage>(new { View = view });
    }

    /// <summary>What changed on such a page since <paramref name="na"/>: all of it, or nothing (204).</summary>
    public static async Task<IResult> Changes<TChanges, TView>(HttpContext http, string reference, long? na, string page, Func<AccessScope, CaseAccess, Task<TView>> read)
        where TChanges : IComponent
    {
        await using var scope = await Open(http, page);
        var access = await CaseAccess.Open(scope, reference, isShown: false);
        if (await SeqOf(scope.Db, access.About.Id) == na)
        {
            scope.Weigh(1);
            await scope.Record();
            return Results.NoContent();
        }

        scope.ShowCase(access.About.Id, access.Sight.Ground);
        var view = await read(scope, access);
        await scope.Record();
        return new RazorComponentResult<TChanges>(new { View = view });
    }

    /// <summary>A page under a case that isn't live: a form.</summary>
    public static async Task<IResult> Form<TPage>(HttpContext http, string reference, string page, Func<AccessScope, CaseAccess, Task<object>> parameters, int status = StatusCodes.Status200OK, Func<PokCasesDb, Case, CaseStanding, Task<Sight>>? lent = null)
        where TPage : IComponent
    {
        await using var scope = await Open(http, page);
        var given = await parameters(scope, await CaseAccess.Open(scope, reference, lent: lent));
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = CaseEndpoints.Section;
        return new RazorComponentResult<TPage>(given) { StatusCode = status };
    }

    /// <summary>A form that comes back only when there is something to say about what was typed; null when there isn't, and then nothing is shown.</summary>
    public static async Task<IResult?> FormBack<TPage>(HttpContext http, string reference, string page, Func<AccessScope, CaseAccess, Task<object?>> parameters)
        where TPage : IComponent
    {
        await using var scope = await Open(http, page);
        var access = await CaseAccess.Open(scope, reference, isShown: false);
        var given = await parameters(scope, access);
        if (given is null)
        {
            scope.Weigh(1);
            await scope.Record();
            return null;
        }

        scope.ShowCase(access.About.Id, access.Sight.Ground);
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = CaseEndpoints.Section;
        return new RazorComponentResult<TPage>(given) { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>A command about a case by who works on it; a closed case is left as it is.</summary>
    /// <param name="http">The request.</param>
    /// <param name="form">The form with the command's id.</param>
    /// <param name="reference">As in the address.</param>
    /// <param name="name">The use case.</param>
    /// <param name="under">The page to come back to, under the case's own address, e.g. <c>/huishouden</c>.</param>
    /// <param name="work">The change.</param>
    /// <param name="may">What is needed beyond working on the case; by default nothing.</param>
    /// <param name="lent">What lets in who does not see the case itself, for this alone; null for nothing.</param>
    public static async Task<IResult> Run(HttpContext http, IFormCollection form, string reference, string name, string under, Func<Writing, CaseAccess, Task> work, Func<CaseAccess, Viewer, Sight>? may = null, Func<PokCasesDb, Case, CaseStanding, Task<Sight>>? lent = null)
    {
        var door = http.RequestServices.GetRequiredService<WriteDoor>();
        var caller = http.GetCaller();
        var written = await door.Run(caller, form.CommandId(), name, async w =>
        {
            var access = await CaseAccess.Open(w, reference, lent);
            w.Require((may ?? Works)(access, caller.Viewer), mayKnow: true);
            await work(w, access);
            return access.About.Id;
        }, http.RequestAborted);
        return CommandResults.Done(http, written, written.Answer, CaseEndpoints.PathOf(reference) + under);
    }

    /// <summary>The same for work that waits for nothing.</summary>
    public static Task<IResult> Run(HttpContext http, IFormCollection form, string reference, string name, string under, Action<Writing, CaseAccess> work, Func<CaseAccess, Viewer, Sight>? may = null) =>
        Run(http, form, reference, name, under, (w, access) =>
        {
            work(w, access);
            return Task.CompletedTask;
        }, may);

    /// <summary>The number that a page under a case shows.</summary>
    public static Task<long> SeqOf(PokCasesDb db, Guid caseId) => db.Streams.Where(s => s.Id == caseId).Select(s => s.Seq).SingleOrDefaultAsync();

    private static Sight Works(CaseAccess access, Viewer viewer) => AccessPolicy.WorkOnCase(viewer, access.Standing);

    private static Task<AccessScope> Open(HttpContext http, string page) =>
        http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), page, "casus", http.RequestAborted);
}
