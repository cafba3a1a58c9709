using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>Writing the breakthrough form: each time it is saved there is a new version, and the old one stays.</summary>
internal static class BreakthroughEndpoints
{
    public static void MapBreakthrough(this RouteGroupBuilder method)
    {
        method.MapGet("/doorbraak", Ask);
        method.MapPost("/doorbraak", Write);
        method.MapGet("/versies/{number:int}", ShowVersion);
    }

    /// <summary>The version that holds now; null while there is none.</summary>
    public static Task<Breakthrough?> Current(PokCasesDb db, Guid caseId) =>
        db.Breakthroughs.Where(b => b.CaseId == caseId).OrderByDescending(b => b.Number).FirstOrDefaultAsync();

    private static Task<IResult> Ask(HttpContext http, string reference) =>
        CasePart.Form<BreakthroughPage>(http, reference, "case-breakthrough", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var current = await Current(scope.Db, access.About.Id);
            return new { access.About.Reference, Number = current?.Number ?? 0, Content = current?.Content ?? BreakthroughContent.Empty, Settled = current?.Verdict is not null };
        });

    private static async Task<IResult> Write(HttpContext http, string reference, IFormCollection form, ReadDoor reading, IStringLocalizer<MethodTexts> texts)
    {
        var seen = form.Version("versie");
        var typed = BreakthroughField.Read(form);
        var errors = BreakthroughField.All
            .Where(f => f.Of(typed).Length > BreakthroughContent.LongestText)
            .ToDictionary(f => f.Name, f => texts["TooLongField", texts[f.Text], BreakthroughContent.LongestText].Value);
        if (typed.IsEmpty)
        {
            errors["eerst"] = texts["BreakthroughEmpty"];
        }

        if (errors.Count > 0)
        {
            return await CasePart.Form<BreakthroughPage>(
                http,
                reference,
                "case-breakthrough",
                (_, access) => Task.FromResult<object>(new { access.About.Reference, Number = seen, Content = typed, Errors = errors }),
                StatusCodes.Status400BadRequest);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "WriteBreakthrough", $"{MethodModule.Under}#doorbraak", async (w, access) =>
            {
                var id = access.About.Id;
                var version = new Breakthrough(Guid.CreateVersion7(), id, await Current(w.Db, id), seen, typed, w.Caller.PersonId, w.Now);
                w.Db.Breakthroughs.Add(version);
                w.Note(id, CaseEventKind.BreakthroughWritten, version.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                w.Advance(id, MethodElements.Breakthrough);
            });
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, reference, form, typed, reading, texts);
        }
    }

    // Nothing is silently overwritten: what differs is shown beside each other, and this person chooses.
    private static async Task<IResult> Conflict(HttpContext http, string reference, IFormCollection form, BreakthroughContent typed, ReadDoor reading, IStringLocalizer<MethodTexts> texts)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-breakthrough", "casus", http.RequestAborted);
        var about = (await CaseAccess.Open(scope, reference)).About;
        var current = await Current(scope.Db, about.Id);
        var by = current is null ? null : (await PeopleQueries.Named(scope.Db, [current.ById])).Of(current.ById).Full;
        await scope.Record();
        var theirs = current?.Content ?? BreakthroughContent.Empty;
        var path = MethodModule.PathOf(about.Reference);
        return new RazorComponentResult<ConflictPage>(new
        {
            What = texts["BreakthroughOf", about.Reference].Value,
            Action = $"{path}/doorbraak",
            Fields = form,
            Texts = BreakthroughField.All.Select(f => new ConflictText(texts[f.Text], f.Of(typed), f.Of(theirs), f.Name)).ToList(),
            Present = current?.Number ?? 0,
            TheirsHref = $"{path}#doorbraak",
            TheirName = by,
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static Task<IResult> ShowVersion(HttpContext http, string reference, int number) =>
        CasePart.Form<VersionPage>(http, reference, "case-breakthrough-version", async (scope, access) =>
        {
            var version = await scope.Db.Breakthroughs.AsNoTracking().SingleOrDefaultAsync(b => b.CaseId == access.About.Id && b.Number == number);
            if (version is null)
            {
                await scope.Refuse("unknown");
                throw RefusedException.Unknown();
            }

            var people = await PeopleQueries.Named(scope.Db, [version.ById, version.OutcomeById ?? version.ById, version.MandateHolderId ?? version.ById]);
            var organisations = await MethodReader.Organisations(scope.Db, [version.OrganisationId ?? Guid.Empty]);
            return new { access.About.Reference, Version = MethodReader.Line(version, people, organisations) };
        });
}
