using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Rights;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>The way every page and command of a request goes: who handles it, one entry in the log that names cases and persons.</summary>
internal static class RequestWork
{
    /// <summary>A page about one request; the caller disposes of the scope.</summary>
    public static Task<(AccessScope Scope, ResidentRequest Request)> OfRequest(HttpContext http, Guid id, string page) =>
        http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), page, RightsModule.Purpose, async scope =>
        {
            var viewer = scope.Caller.Viewer;
            await scope.Require(AccessPolicy.Requests(viewer), mayKnow: false);
            await scope.Require(AccessPolicy.HandleRequest(viewer), mayKnow: true);
            var found = await scope.Db.Set<ResidentRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id);
            if (found is null)
            {
                await scope.Refuse("unknown");
                throw RefusedException.Unknown();
            }

            scope.Show(found.Id, Ground.PrivacyOfficer);
            return found;
        }, http.RequestAborted);

    /// <summary>Names the cases and persons of a request as shown.</summary>
    public static void ShowAll(AccessScope scope, ResidentRequest request)
    {
        request.CaseIds.ForEach(c => scope.ShowCase(c, Ground.PrivacyOfficer));
        request.PersonIds.ForEach(p => scope.Show(p, Ground.PrivacyOfficer));
        request.ReferralIds.ForEach(r => scope.Show(r, Ground.PrivacyOfficer));
    }

    /// <summary>A step of a request; leads back to its page, which says which rule was broken and keeps what was typed.</summary>
    public static Task<IResult> Run(HttpContext http, IFormCollection form, Guid id, string name, Func<Writing, ResidentRequest, Task> work, string? go = null) => OrAgain(http, form, id, async () =>
    {
        await http.RequestServices.GetRequiredService<WriteDoor>().Run(http.GetCaller(), form.CommandId(), name, async w => await work(w, await Find(w, id)), http.RequestAborted);
        return CommandResults.Go(http, go ?? RequestEndpoints.PathOf(id));
    });

    /// <summary>Does it, or shows the request's page again with what was wrong.</summary>
    public static async Task<IResult> OrAgain(HttpContext http, IFormCollection form, Guid id, Func<Task<IResult>> step)
    {
        try
        {
            return await step();
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await RequestEndpoints.Page(http, id, new FormTrouble(rule.Code, form));
        }
    }

    /// <summary>The same for what waits for nothing.</summary>
    public static Task<IResult> Run(HttpContext http, IFormCollection form, Guid id, string name, Action<Writing, ResidentRequest> work) => Run(http, form, id, name, (w, request) =>
    {
        work(w, request);
        return Task.CompletedTask;
    });

    /// <summary>Those who handle requests.</summary>
    public static Task<List<Guid>> Officers(PokCasesDb db) => db.Professionals
        .Where(p => p.State == ProfessionalState.Active
            && (p.Roles & InstallationRoles.PrivacyOfficer) != 0 && (p.Roles & AccessPolicy.WithoutCases) == 0)
        .Select(p => p.Id)
        .ToListAsync();

    private static async Task<ResidentRequest> Find(Writing w, Guid id)
    {
        w.For(RightsModule.Purpose);
        w.Require(AccessPolicy.Requests(w.Caller.Viewer), mayKnow: false);
        w.Require(AccessPolicy.HandleRequest(w.Caller.Viewer), mayKnow: true);
        var found = await w.Db.Set<ResidentRequest>().SingleOrDefaultAsync(r => r.Id == id) ?? throw RefusedException.Unknown();
        w.About(found.Id);
        found.CaseIds.ForEach(c => w.AboutCase(c));
        found.PersonIds.ForEach(w.About);
        found.ReferralIds.ForEach(w.About);
        return found;
    }
}
