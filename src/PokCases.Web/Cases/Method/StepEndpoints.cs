using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>Answering the question of a step, and going on with another one.</summary>
internal static class StepEndpoints
{
    public static void MapSteps(this RouteGroupBuilder method)
    {
        method.MapGet("/stappen/{number:int}", Ask);
        method.MapPost("/stappen/{number:int}", Answer);
        method.MapPost("/stappen/{number:int}/hier", GoTo);
    }

    private static Task<IResult> Ask(HttpContext http, string reference, int number) =>
        CasePart.Form<AnswerPage>(http, reference, "case-method-step", async (scope, access) =>
        {
            var step = await Find(scope, access, number);
            return new { access.About.Reference, Number = number, step.Name, step.Question, step.Version, Text = step.Answer };
        });

    private static async Task<IResult> Answer(HttpContext http, string reference, int number, IFormCollection form, ReadDoor reading, IStringLocalizer<MethodTexts> texts)
    {
        var seen = form.Version("versie");
        var typed = form.Text("antwoord").ReplaceLineEndings("\n");
        var error = typed.Length == 0 ? texts["AnswerMissing"] : typed.Length > MethodStep.LongestAnswer ? texts["TooLong", MethodStep.LongestAnswer] : null;
        if (error is not null)
        {
            return await CasePart.Form<AnswerPage>(http, reference, "case-method-step", async (scope, access) =>
            {
                var step = await Find(scope, access, number);
                return new { access.About.Reference, Number = number, step.Name, step.Question, Version = seen, Text = typed, Error = error.Value };
            }, StatusCodes.Status400BadRequest);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "AnswerStep", $"{MethodModule.Under}#stap-{number}", async (w, access) =>
            {
                var method = await Own(w, access.About);
                method.Answer(number, seen, typed, w.Caller.PersonId, w.Now);
                w.Note(access.About.Id, CaseEventKind.MethodStepAnswered, Number(number));
                w.Advance(access.About.Id, MethodElements.Steps);
            });
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, reference, number, form, typed, reading, texts);
        }
    }

    private static Task<IResult> GoTo(HttpContext http, string reference, int number, IFormCollection form) =>
        CasePart.Run(http, form, reference, "GoToStep", $"{MethodModule.Under}#stap-{number}", async (w, access) =>
        {
            (await Own(w, access.About)).GoTo(number);
            w.Note(access.About.Id, CaseEventKind.MethodStepReached, Number(number));
            w.Advance(access.About.Id, MethodElements.Steps);
        });

    // Nothing is silently overwritten: both answers are shown, and this person chooses.
    private static async Task<IResult> Conflict(HttpContext http, string reference, int number, IFormCollection form, string typed, ReadDoor reading, IStringLocalizer<MethodTexts> texts)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-method-step", "casus", http.RequestAborted);
        var access = await CaseAccess.Open(scope, reference);
        var step = await Find(scope, access, number);
        var by = step.ById is { } author ? (await PeopleQueries.Named(scope.Db, [author])).Of(author).Full : null;
        await scope.Record();
        var path = MethodModule.PathOf(access.About.Reference);
        return new RazorComponentResult<ConflictPage>(new
        {
            What = $"{access.About.Reference}, {step.Name}",
            Action = $"{path}/stappen/{number}",
            Fields = form,
            Texts = new List<ConflictText> { new(texts["Answer"], typed, step.Answer, "antwoord") },
            Present = step.Version,
            TheirsHref = $"{path}#stap-{number}",
            TheirName = by,
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static async Task<CaseMethod> Own(Writing w, Case about)
    {
        if (await CaseMethods.Of(w.Db, about.Id) is { } method)
        {
            return method;
        }

        var template = await w.Db.Tables.Where(t => t.Id == about.TableId).Select(t => t.TemplateId).SingleAsync();
        return await CaseMethods.Begin(w, about.Id, template) ?? throw new RuleViolation("step-unknown", "The table uses no template.");
    }

    private static async Task<StepNow> Find(AccessScope scope, CaseAccess access, int number)
    {
        if (await CaseMethods.Of(scope.Db, access.About.Id) is { } method)
        {
            if (method.Steps.SingleOrDefault(s => s.Number == number) is { } step)
            {
                return new StepNow(step.Name, step.Question, step.Version, step.Answer?.Text ?? string.Empty, step.Answer?.ById);
            }
        }
        else
        {
            var template = await (
                from t in scope.Db.Tables
                join p in scope.Db.AgendaTemplates on t.TemplateId equals p.Id
                where t.Id == access.About.TableId
                select p).AsNoTracking().SingleOrDefaultAsync();
            if (template is not null && number >= 1 && number <= template.Phases.Count)
            {
                return new StepNow(template.Phases[number - 1].Name, template.Phases[number - 1].Question, 1, string.Empty, null);
            }
        }

        await scope.Refuse("unknown");
        throw RefusedException.Unknown();
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed record StepNow(string Name, string Question, int Version, string Answer, Guid? ById);
}
