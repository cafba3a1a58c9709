using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>Moving a case to another stage by hand. Only what the domain allows is offered; closing has its own page.</summary>
internal static class StageEndpoints
{
    public static void MapStages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/fase", Ask);
        app.MapPost("/casussen/{reference}/fase", Move);
    }

    private static Task<IResult> Ask(HttpContext http, string reference) => Page(http, reference, null, []);

    private static async Task<IResult> Move(HttpContext http, string reference, IFormCollection form, Words words, TriageMail mail, IStringLocalizer<ClosingTexts> texts)
    {
        var typed = StageForm.From(form);
        RuleViolation.When(typed.To == CaseStage.Closed, "stage-not-allowed", "Closing has its own page.");
        RuleViolation.When(typed.Why.Length == 0 && http.Request.WantsJson(), "reason-missing", "Every move to another stage has a reason.");
        var errors = typed.Errors(words.Today, texts);
        if (errors.Count > 0)
        {
            return await Page(http, reference, typed, errors, StatusCodes.Status400BadRequest);
        }

        return await CasePart.Run(http, form, reference, "MoveCase", CaseTab.Timeline.Under, (w, access) => Work(w, access.About, typed, words, mail));
    }

    private static async Task Work(Writing w, Case about, StageForm typed, Words words, TriageMail mail)
    {
        var why = StageReason.Given(typed.Why);
        if (typed.To == CaseStage.OnHold)
        {
            await HoldCase.Hold(w, about, TypedDay.Read(typed.On)!.Value, why, words);
        }
        else if (typed.To == CaseStage.OnTable)
        {
            await TakenUp.ByHand(w, about, why, mail);
        }
        else
        {
            w.MoveStage(about, typed.To, why);
        }
    }

    private static Task<IResult> Page(HttpContext http, string reference, StageForm? typed, Dictionary<string, string> errors, int status = StatusCodes.Status200OK)
    {
        var words = http.RequestServices.GetRequiredService<Words>();
        return CasePart.Form<StagePage>(http, reference, "case-stage", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var about = access.About;
            var roles = await TriageQueries.RolesAt(scope.Db, about.TableId, scope.Caller.PersonId);
            var to = TakenUp.StagesFor(scope.Caller.Viewer, roles, about).ToList();
            return new
            {
                Head = await CaseHeadReader.Read(scope, access, words),
                about.HeldFrom,
                about.LookAgainOn,
                To = (IReadOnlyList<CaseStage>)[.. about.Stage == CaseStage.OnHold ? to.Append(CaseStage.OnHold) : to],
                TableDecides = about.CanMoveTo(CaseStage.OnTable) && !to.Contains(CaseStage.OnTable),
                MayClose = AccessPolicy.CloseCase(scope.Caller.Viewer, access.Standing).IsAllowed,
                Typed = typed,
                Errors = errors,
            };
        }, status);
    }
}
