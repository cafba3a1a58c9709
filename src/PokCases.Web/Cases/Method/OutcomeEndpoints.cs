using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>What came of a breakthrough: accepted, not or otherwise, and what that rests on.</summary>
internal static class OutcomeEndpoints
{
    public static void MapBreakthroughOutcome(this RouteGroupBuilder method)
    {
        method.MapGet("/uitkomst", Ask);
        method.MapPost("/uitkomst", Record);
    }

    private static Task<IResult> Ask(HttpContext http, string reference, IStringLocalizer<MethodTexts> texts) =>
        Page(http, reference, texts, null, new Dictionary<string, string>());

    private static async Task<IResult> Record(HttpContext http, string reference, IFormCollection form, IStringLocalizer<MethodTexts> texts)
    {
        var seen = form.Version("versie");
        var typed = form.Text("tekst").ReplaceLineEndings("\n");
        var verdict = Enum.TryParse<BreakthroughVerdict>(form.Text("oordeel"), out var known) && Enum.IsDefined(known) ? known : (BreakthroughVerdict?)null;
        Dictionary<string, string> errors = [];
        if (verdict is null)
        {
            errors["oordeel-0"] = texts["VerdictMissing"];
        }

        if (form.Text("grond").Length == 0)
        {
            errors["grond"] = texts["BasisMissing"];
        }

        if (typed.Length == 0 && verdict is BreakthroughVerdict.NotAccepted or BreakthroughVerdict.Otherwise)
        {
            errors["tekst"] = texts["OutcomeTextMissing"];
        }
        else if (typed.Length > Breakthrough.LongestOutcome)
        {
            errors["tekst"] = texts["TooLong", Breakthrough.LongestOutcome];
        }

        if (errors.Count > 0)
        {
            return await Page(http, reference, texts, form, errors);
        }

        return await CasePart.Run(http, form, reference, "RecordBreakthroughOutcome", $"{MethodModule.Under}#doorbraak", async (w, access) =>
        {
            var id = access.About.Id;
            var current = await BreakthroughEndpoints.Current(w.Db, id);
            StaleVersion.Check(seen, current?.Number ?? 0);
            RuleViolation.When(current is null, "breakthrough-incomplete", "There is no form yet.");
            var basis = (await OutcomeBases.Of(w.Db, access.About, w.Caller.Viewer)).Find(b => b.Key == form.Text("grond"))
                ?? throw new RuleViolation("choice-unknown", "Such an outcome is not of this case.");
            current!.RecordOutcome(verdict!.Value, typed, basis.Basis, w.Caller.PersonId, w.Now);
            w.Note(id, CaseEventKind.BreakthroughSettled, verdict.Value.ToString(), typed);
            w.Advance(id, MethodElements.Breakthrough);
        });
    }

    private static Task<IResult> Page(HttpContext http, string reference, IStringLocalizer<MethodTexts> texts, IFormCollection? form, Dictionary<string, string> errors) =>
        CasePart.Form<OutcomePage>(http, reference, "case-breakthrough-outcome", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var current = await BreakthroughEndpoints.Current(scope.Db, access.About.Id);
            var bases = await OutcomeBases.Of(scope.Db, access.About, scope.Caller.Viewer);
            return new
            {
                access.About.Reference,
                Number = current?.Number ?? 0,
                Content = current?.Content ?? BreakthroughContent.Empty,
                IsSettled = current?.Verdict is not null,
                Bases = bases.ConvertAll(b => new FieldChoice(b.Key, b.Called(texts))),
                Form = form,
                Errors = errors,
            };
        }, form is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
