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

/// <summary>What it costs without the breakthrough and with it: filled in, drawn, and taken along as a file.</summary>
internal static class ScenarioEndpoints
{
    private const string MoreRows = "regels";

    public static void MapScenario(this RouteGroupBuilder method)
    {
        method.MapGet("/kosten", Ask);
        method.MapPost("/kosten", Calculate);
        method.MapGet("/kosten.csv", Download);
    }

    private static Task<IResult> Ask(HttpContext http, string reference) =>
        CasePart.Form<ScenarioPage>(http, reference, "case-scenario", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var scenario = await scope.Db.Scenarios.AsNoTracking().SingleOrDefaultAsync(s => s.CaseId == access.About.Id);
            return new { access.About.Reference, Form = ScenarioForm.Of(scenario).WithSpare() };
        });

    private static async Task<IResult> Calculate(HttpContext http, string reference, IFormCollection form, ReadDoor reading, IStringLocalizer<MethodTexts> texts)
    {
        var typed = ScenarioForm.From(form);
        if (form.Text("doe") == MoreRows)
        {
            // More lines to fill in; nothing is saved yet.
            return await Again(http, reference, typed.WithSpare(), [], StatusCodes.Status200OK);
        }

        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Again(http, reference, typed, errors, StatusCodes.Status400BadRequest);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "CalculateScenario", $"{MethodModule.Under}#kosten", async (w, access) =>
            {
                var id = access.About.Id;
                var scenario = await w.Db.Scenarios.SingleOrDefaultAsync(s => s.CaseId == id);
                if (scenario is null)
                {
                    scenario = new Scenario(id);
                    w.Db.Scenarios.Add(scenario);
                }

                scenario.Change(typed.Seen, typed.Years, typed.Assumptions, typed.ToLines(), typed.ToOnce(), w.Caller.PersonId, w.Now);
                w.Note(id, CaseEventKind.ScenarioChanged);
                w.Advance(id, MethodElements.Scenario);
            });
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, reference, form, typed, reading, texts);
        }
    }

    // What was typed, and nothing else of the case than that it may be seen.
    private static Task<IResult> Again(HttpContext http, string reference, ScenarioForm typed, Dictionary<string, string> errors, int status) =>
        CasePart.Form<ScenarioPage>(http, reference, "case-scenario", (_, access) => Task.FromResult<object>(new { access.About.Reference, Form = typed, Errors = errors }), status);

    private static async Task<IResult> Conflict(HttpContext http, string reference, IFormCollection form, ScenarioForm typed, ReadDoor reading, IStringLocalizer<MethodTexts> texts)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-scenario", "casus", http.RequestAborted);
        var about = (await CaseAccess.Open(scope, reference)).About;
        var present = await scope.Db.Scenarios.AsNoTracking().SingleAsync(s => s.CaseId == about.Id);
        var by = (await PeopleQueries.Named(scope.Db, [present.ById])).Of(present.ById).Full;
        await scope.Record();
        var theirs = ScenarioForm.Of(present);
        var path = MethodModule.PathOf(about.Reference);
        return new RazorComponentResult<ConflictPage>(new
        {
            What = texts["ScenarioOf", about.Reference].Value,
            Action = $"{path}/kosten",
            Fields = form,
            Texts = new List<ConflictText>
            {
                new(texts["Horizon"], typed.Horizon, theirs.Horizon, "looptijd"),
                new(texts["Assumptions"], typed.Assumptions, theirs.Assumptions, "aannames"),
                new(texts["YearlyCosts"], Yearly(typed), Yearly(theirs)),
                new(texts["OnceCosts"], Once(typed), Once(theirs)),
            },
            Present = present.Version,
            TheirsHref = $"{path}#kosten",
            TheirName = by,
        })
        { StatusCode = StatusCodes.Status409Conflict };

        string Yearly(ScenarioForm of) => string.Join('\n', of.ToLines().Select(l => texts["LineInWords", l.What, l.Organisation, Euros.Shown(l.WithoutCents), Euros.Shown(l.WithCents)].Value));
        string Once(ScenarioForm of) => string.Join('\n', of.ToOnce().Select(o => texts["OnceInWords", o.What, o.Organisation, Euros.Shown(o.Cents)].Value));
    }

    private static async Task<IResult> Download(HttpContext http, string reference, ReadDoor reading, IStringLocalizer<MethodTexts> texts)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-scenario-file", "casus", http.RequestAborted);
        var about = (await CaseAccess.Open(scope, reference)).About;
        var scenario = await scope.Db.Scenarios.AsNoTracking().SingleOrDefaultAsync(s => s.CaseId == about.Id);
        if (scenario is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        await scope.Record();
        return Results.File(ScenarioFile.Write(about.Reference, scenario, texts), ScenarioFile.ContentType, $"{about.Reference}-{texts["FileName"]}.csv");
    }
}
