using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Emergency;

/// <summary>Taking emergency access to a case by its reference, and ending it.</summary>
internal static class EmergencyEndpoints
{
    public const string Path = "/noodtoegang";
    public const string Purpose = "noodtoegang";
    private const int Most = 20;

    public static void MapTakingEmergency(this IEndpointRouteBuilder app)
    {
        // Named a delegate: with the request alone it would be taken for one whose answer is thrown away.
        app.MapGet(Path, (Delegate)((HttpContext http) => Page(http, EmergencyForm.Empty, [])));
        app.MapPost(Path, Take);
        app.MapPost("/casussen/{reference}/noodtoegang/beeindigen", End);
    }

    private static async Task<IResult> Take(HttpContext http, IFormCollection form, TakeEmergency take, IStringLocalizer<EmergencyTexts> texts)
    {
        var typed = EmergencyForm.From(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Page(http, typed, errors);
        }

        try
        {
            return CommandResults.Go(http, await take.Run(http.GetCaller(), form.CommandId(), typed, http.RequestAborted));
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, typed, [], rule.Code);
        }
        catch (RefusedException refused) when (!refused.MayKnow && !http.Request.WantsJson())
        {
            // There is no such case, or not for this person: one answer.
            return await Page(http, typed, new() { ["referentie"] = texts["NotPossible"] }, status: StatusCodes.Status404NotFound);
        }
    }

    private static async Task<IResult> End(HttpContext http, string reference, IFormCollection form, WriteDoor door)
    {
        var caller = http.GetCaller();
        await door.Run(caller, form.CommandId(), "EndEmergencyAccess", async w =>
        {
            w.For(Purpose);
            w.Require(AccessPolicy.AskEmergencyAccess(caller.Viewer), mayKnow: true);
            var about = await CaseQueries.Find(w.Db, reference) ?? throw RefusedException.Unknown();
            w.AboutCase(about.Id);
            var taken = await w.Db.EmergencyAccesses.FirstOrDefaultAsync(e => e.CaseId == about.Id && e.PersonId == caller.PersonId && e.Until > w.Now) ?? throw RefusedException.Unknown();
            taken.End(w.Now);
            await w.NotDue(taken.Id, EndEmergency.Work);
            EmergencyNews.Ended(w, taken);
        }, http.RequestAborted);
        return CommandResults.Go(http, Path);
    }

    private static async Task<IResult> Page(HttpContext http, EmergencyForm typed, Dictionary<string, string> errors, string? broken = null, int? status = null)
    {
        RuleViolation.When(errors.Count > 0 && http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
        var caller = http.GetCaller();
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(caller, "emergency", Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.AskEmergencyAccess(caller.Viewer), mayKnow: true);
        var mine = await (
            from e in scope.Db.EmergencyAccesses
            join c in scope.Db.Cases on e.CaseId equals c.Id
            where e.PersonId == caller.PersonId
            orderby e.From descending
            select new EmergencyPage.Line(e.Id, e.CaseId, c.Reference, e.Reason, e.From, e.Until, e.Verdict, e.Explanation)).Take(Most).ToListAsync();
        mine.ForEach(e =>
        {
            scope.Show(e.Id, Ground.Self);
            scope.ShowCase(e.CaseId, Ground.Self);
        });
        await scope.Record();
        http.RequestServices.GetRequiredService<PageFrame>().Section = "emergency";
        return new RazorComponentResult<EmergencyPage>(new
        {
            Mine = mine,
            scope.Now,
            http.RequestServices.GetRequiredService<IOptions<EmergencyOptions>>().Value.Minutes,
            http.RequestServices.GetRequiredService<IOptions<EmergencyOptions>>().Value.ReviewDays,
            Form = typed,
            Errors = errors,
            Broken = broken,
        })
        { StatusCode = status ?? (errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK) };
    }
}
