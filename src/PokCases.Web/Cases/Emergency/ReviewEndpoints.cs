using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Emergency;

/// <summary>Looking at emergency accesses afterwards: the privacy officer judges, the FG reads along.</summary>
internal static class ReviewEndpoints
{
    public const string Path = "/noodtoegang/beoordelen";
    public const string Section = "emergency-review";
    private const int MostJudged = 50;

    public static void MapReviews(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, List);
        app.MapGet(Path + "/{id:guid}", (HttpContext http, Guid id) => Page(http, id, null, []));
        app.MapPost(Path + "/{id:guid}", Review);
    }

    private static async Task<IResult> List(HttpContext http, ReadDoor reading, PageFrame frame)
    {
        await using var scope = await Open(http, reading, "emergency-reviews");
        var open = await scope.Db.EmergencyAccesses.Where(e => e.Verdict == null).OrderBy(e => e.ReviewBy).ThenBy(e => e.From).AsNoTracking().ToListAsync();
        var judged = await scope.Db.EmergencyAccesses.Where(e => e.Verdict != null).OrderByDescending(e => e.ReviewedAt).Take(MostJudged).AsNoTracking().ToListAsync();
        var views = await Views(scope, [.. open, .. judged]);
        await scope.Record();
        frame.Section = Section;
        return new RazorComponentResult<ReviewListPage>(new { Views = views });
    }

    private static async Task<IResult> Review(HttpContext http, Guid id, IFormCollection form, WriteDoor door, IStringLocalizer<EmergencyTexts> texts)
    {
        var verdict = form.OptionalChoice<EmergencyVerdict>("oordeel");
        var explanation = form.Text("toelichting");
        Dictionary<string, string> errors = [];
        if (verdict is null)
        {
            errors["oordeel"] = texts["VerdictMissing"];
        }

        if (explanation.Length == 0 || explanation.ReplaceLineEndings("\n").Length > EmergencyAccess.LongestText)
        {
            errors["toelichting"] = explanation.Length == 0 ? texts["ExplanationMissing"] : texts["TooLong", EmergencyAccess.LongestText];
        }

        if (errors.Count > 0)
        {
            return await Page(http, id, form, errors);
        }

        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "ReviewEmergencyAccess", async w =>
            {
                w.For("noodtoegang-beoordelen");
                w.Require(AccessPolicy.EmergencyAccesses(w.Caller.Viewer), mayKnow: false);
                var taken = await w.Db.EmergencyAccesses.SingleOrDefaultAsync(e => e.Id == id) ?? throw RefusedException.Unknown();
                w.AboutCase(taken.CaseId);
                w.About(taken.PersonId);
                w.Require(AccessPolicy.ReviewEmergencyAccess(w.Caller.Viewer, taken.PersonId), mayKnow: true);
                taken.Review(verdict!.Value, explanation, w.Caller.PersonId, w.Now);
                w.Note(taken.CaseId, CaseEventKind.EmergencyReviewed, verdict.Value.ToString(), subject: taken.PersonId);
                w.Advance(taken.CaseId, CaseElements.Team);
            }, http.RequestAborted);
            return CommandResults.Go(http, Path);
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, id, form, [], rule.Code);
        }
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, IFormCollection? form, Dictionary<string, string> errors, string? broken = null)
    {
        RuleViolation.When(errors.Count > 0 && http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with what is to be put right.");
        var services = http.RequestServices;
        await using var scope = await Open(http, services.GetRequiredService<ReadDoor>(), "emergency-review");
        var taken = await scope.Db.EmergencyAccesses.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id);
        if (taken is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var view = (await Views(scope, [taken])).Single();
        var opened = await OpenedPages.Read(scope.Db, taken);
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = Section;
        return new RazorComponentResult<ReviewPage>(new { View = view, Opened = opened, Form = form, Errors = errors, Broken = broken })
        {
            StatusCode = errors.Count > 0 || broken is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    private static async Task<AccessScope> Open(HttpContext http, ReadDoor reading, string page) =>
        (await reading.Open(http.GetCaller(), page, "noodtoegang-beoordelen", scope => scope.Require(AccessPolicy.EmergencyAccesses(scope.Caller.Viewer), mayKnow: false), http.RequestAborted)).Scope;

    // The reference and the reason; nothing else of the case is read.
    private static async Task<List<ReviewView>> Views(AccessScope scope, List<EmergencyAccess> found)
    {
        var cases = found.Select(e => e.CaseId).Distinct().ToList();
        var references = await scope.Db.Cases.Where(c => cases.Contains(c.Id)).Select(c => new { c.Id, c.Reference }).ToDictionaryAsync(c => c.Id, c => c.Reference);
        var people = await PeopleQueries.Named(scope.Db, found.SelectMany(e => new[] { e.PersonId, e.ReviewedById ?? e.PersonId }));
        found.ForEach(e =>
        {
            scope.Show(e.Id, Ground.PrivacyOfficer);
            scope.ShowCase(e.CaseId, Ground.PrivacyOfficer);
        });
        return found.ConvertAll(e => new ReviewView(
            e,
            references.GetValueOrDefault(e.CaseId, string.Empty),
            people.Of(e.PersonId),
            e.ReviewedById is { } by ? people.Of(by) : null,
            e.Verdict is null && AccessPolicy.ReviewEmergencyAccess(scope.Caller.Viewer, e.PersonId).IsAllowed));
    }
}
