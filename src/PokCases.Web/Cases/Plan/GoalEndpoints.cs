using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Plan;

/// <summary>Goals of a plan: written down, said better, reached, dropped, and put in order.</summary>
internal static class GoalEndpoints
{
    public static void MapGoals(this IEndpointRouteBuilder app)
    {
        var goals = app.MapGroup("/casussen/{reference}/plan/doelen");
        goals.MapGet("/nieuw", (HttpContext http, string reference) => Ask(http, reference, null, GoalForm.Empty, []));
        goals.MapPost("", Add);
        goals.MapGet("/{goalId:guid}", AskChange);
        goals.MapPost("/{goalId:guid}", Change);
        goals.MapPost("/{goalId:guid}/bereikt", (HttpContext http, string reference, Guid goalId, IFormCollection form) =>
            End(http, reference, goalId, form, "ReachGoal", CaseEventKind.GoalReached, (g, now) => g.Reach(now)));
        goals.MapPost("/{goalId:guid}/vervallen", (HttpContext http, string reference, Guid goalId, IFormCollection form) =>
            End(http, reference, goalId, form, "DropGoal", CaseEventKind.GoalDropped, (g, now) => g.Drop(now)));
        goals.MapPost("/{goalId:guid}/heropenen", (HttpContext http, string reference, Guid goalId, IFormCollection form) =>
            End(http, reference, goalId, form, "ReopenGoal", CaseEventKind.GoalReopened, (g, _) => g.Reopen()));
        goals.MapPost("/{goalId:guid}/omhoog", (HttpContext http, string reference, Guid goalId, IFormCollection form) => Move(http, reference, goalId, form, up: true));
        goals.MapPost("/{goalId:guid}/omlaag", (HttpContext http, string reference, Guid goalId, IFormCollection form) => Move(http, reference, goalId, form, up: false));
    }

    private static Task<IResult> Ask(HttpContext http, string reference, (Guid Id, int Version)? changed, GoalForm typed, Dictionary<string, string> errors) =>
        CasePart.Form<GoalPage>(http, reference, "case-goal", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            return new { access.About.Reference, changed?.Id, Version = changed?.Version ?? 0, Form = typed, Errors = errors };
        }, errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);

    private static async Task<IResult> Add(HttpContext http, string reference, IFormCollection form, IStringLocalizer<PlanTexts> texts)
    {
        var typed = GoalForm.From(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Ask(http, reference, null, typed, errors);
        }

        return await CasePart.Run(http, form, reference, "AddGoal", PlanModule.Under, async (w, access) =>
        {
            var last = await w.Db.Goals.Where(g => g.CaseId == access.About.Id).MaxAsync(g => (int?)g.Place) ?? 0;
            w.Db.Goals.Add(new Goal(w.CommandId, access.About.Id, typed.Text, typed.SaidBy, last + 1, w.Caller.PersonId, w.Now));
            w.Note(access.About.Id, CaseEventKind.GoalAdded, subject: w.CommandId);
            w.Advance(access.About.Id, CaseElements.Plan);
        });
    }

    private static Task<IResult> AskChange(HttpContext http, string reference, Guid goalId) =>
        CasePart.Form<GoalPage>(http, reference, "case-goal", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var goal = await Find(scope.Db, access, goalId);
            return new { access.About.Reference, Id = (Guid?)goal.Id, goal.Version, Form = new GoalForm(goal.Text, goal.SaidBy), Errors = new Dictionary<string, string>() };
        });

    private static async Task<IResult> Change(HttpContext http, string reference, Guid goalId, IFormCollection form, IStringLocalizer<PlanTexts> texts)
    {
        var typed = GoalForm.From(form);
        var seen = form.Version("versie");
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Ask(http, reference, (goalId, seen), typed, errors);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "RephraseGoal", PlanModule.Under, async (w, access) =>
            {
                (await Find(w.Db, access, goalId)).Rephrase(seen, typed.Text, typed.SaidBy);
                w.About(goalId);
                w.Advance(access.About.Id, CaseElements.Plan);
            });
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, reference, goalId, form, typed, texts);
        }
    }

    // Nothing is silently overwritten: both texts are shown, and this person chooses.
    private static Task<IResult> Conflict(HttpContext http, string reference, Guid goalId, IFormCollection form, GoalForm typed, IStringLocalizer<PlanTexts> texts) =>
        CasePart.Form<ConflictPage>(http, reference, "case-goal", async (scope, access) =>
        {
            var goal = await Find(scope.Db, access, goalId);
            return new
            {
                What = access.About.Reference,
                Action = $"{PlanModule.PathOf(access.About.Reference)}/doelen/{goalId}",
                Fields = form,
                Texts = (IReadOnlyList<ConflictText>)
                [
                    new(texts["GoalField"], typed.Text, goal.Text, "doel"),
                    new(texts["SaidByField"], typed.SaidBy, goal.SaidBy, "wie"),
                ],
                Present = goal.Version,
                TheirsHref = PlanModule.PathOf(access.About.Reference),
            };
        }, StatusCodes.Status409Conflict);

    private static Task<IResult> End(HttpContext http, string reference, Guid goalId, IFormCollection form, string name, CaseEventKind happened, Action<Goal, DateTimeOffset> verb) =>
        CasePart.Run(http, form, reference, name, PlanModule.Under, async (w, access) =>
        {
            verb(await Find(w.Db, access, goalId), w.Now);
            w.Note(access.About.Id, happened, subject: goalId);
            w.Advance(access.About.Id, CaseElements.Plan);
        });

    private static Task<IResult> Move(HttpContext http, string reference, Guid goalId, IFormCollection form, bool up) =>
        CasePart.Run(http, form, reference, "MoveGoal", PlanModule.Under, async (w, access) =>
        {
            var goal = await Find(w.Db, access, goalId);
            // Places are the order on the page, which leaves out what was dropped.
            var others = w.Db.Goals.Where(g => g.CaseId == access.About.Id && g.State != GoalState.Dropped);
            var neighbour = up
                ? await others.Where(g => g.Place < goal.Place).OrderByDescending(g => g.Place).FirstOrDefaultAsync()
                : await others.Where(g => g.Place > goal.Place).OrderBy(g => g.Place).FirstOrDefaultAsync();
            if (neighbour is not null)
            {
                goal.ChangePlaces(neighbour);
                w.Advance(access.About.Id, CaseElements.Plan);
            }
        });

    private static async Task<Goal> Find(PokCasesDb db, CaseAccess access, Guid goalId) =>
        await db.Goals.SingleOrDefaultAsync(g => g.Id == goalId && g.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
}
