using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.AdviceDesk;

/// <summary>Own matters, a new one, and one with what can be done in it.</summary>
internal static class MatterEndpoints
{
    /// <summary>One's own matters.</summary>
    public const string Path = "/spreekuur/kwesties";

    private const int Most = 300;

    public static void MapMatters(this IEndpointRouteBuilder app)
    {
        var matters = app.MapGroup(Path).InSection(AdviceDeskModule.Section);
        matters.MapGet("", Mine);
        matters.MapPost("", OpenMatter);
        matters.MapGet("/{id:guid}", Show);
    }

    private static Task<IResult> Mine(HttpContext http, ReadDoor reading) => List(http, reading, null);

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, FormTrouble? trouble)
    {
        await using var scope = await reading.Open(http.GetCaller(), "matters", AdviceDeskModule.Purpose, http.RequestAborted);
        var viewer = scope.Caller.Viewer;
        await scope.Require(AccessPolicy.AdviceDesk(viewer), mayKnow: true);
        var found = await MatterAccess.Own(scope.Db, viewer).OrderByDescending(m => m.OpenedAt).Take(Most).AsNoTracking().ToListAsync();
        found.ForEach(m => scope.Show(m.Id, AccessPolicy.AdviceMatter(viewer, m.AdvisorId).Ground));
        await scope.Record();
        return new RazorComponentResult<MattersPage>(new { Matters = found, Me = viewer.PersonId, Typed = trouble?.Filled("titel"), Error = trouble is null ? null : http.RequestServices.GetRequiredService<IStringLocalizer<RuleTexts>>()[trouble.Code].Value })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }

    private static async Task<IResult> OpenMatter(HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading)
    {
        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), "OpenMatter", w =>
            {
                w.For(AdviceDeskModule.Purpose);
                w.Require(AccessPolicy.AdviceDesk(w.Caller.Viewer), mayKnow: true);
                var matter = new AdviceMatter(Guid.CreateVersion7(), form.Text("titel"), w.Caller.PersonId, w.Now);
                w.Db.AdviceMatters.Add(matter);
                w.About(matter.Id);
                return Task.FromResult(AdviceDeskModule.PathOf(matter.Id));
            }, http.RequestAborted);
            return CommandResults.Go(http, written.Answer);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await List(http, reading, new FormTrouble(rule.Code, form));
        }
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading)
    {
        await using var scope = await reading.Open(http.GetCaller(), "matter", AdviceDeskModule.Purpose, http.RequestAborted);
        var matter = await MatterAccess.Open(scope, id);
        await scope.Record();
        return new RazorComponentResult<MatterPage>(new { matter.Id, matter.Title });
    }
}
