using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Plan;

/// <summary>Actions made and changed in the plan; finishing and moving one is done on the action's own page.</summary>
internal static class PlanActionEndpoints
{
    // Rules about two things at once, by the field where they are put right.
    private static readonly Dictionary<string, string> FieldOf = new(StringComparer.Ordinal)
    {
        ["responsible-not-at-table"] = "wie",
        ["partner-needs-case-team"] = "wie",
        ["action-order-circle"] = "na",
        ["action-order-unknown"] = "na",
        ["goal-unknown"] = "doel",
    };

    public static void MapPlanActions(this IEndpointRouteBuilder app)
    {
        var actions = app.MapGroup("/casussen/{reference}/plan/acties");
        actions.MapGet("/nieuw", (HttpContext http, string reference, Guid? doel) =>
            Ask(http, reference, null, PlanActionForm.Empty(http.GetCaller().PersonId, doel), []));
        actions.MapPost("", Add);
        actions.MapGet("/{actionId:guid}", (HttpContext http, string reference, Guid actionId) => Ask(http, reference, (actionId, null), null, []));
        actions.MapPost("/{actionId:guid}", Change);
    }

    // Without what was typed the form shows the action as it is.
    private static Task<IResult> Ask(HttpContext http, string reference, (Guid Id, int? Seen)? changed, PlanActionForm? typed, Dictionary<string, string> errors) =>
        CasePart.Form<PlanActionPage>(http, reference, "case-plan-action", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var action = changed is { } asked ? await Find(scope.Db, access, asked.Id) : null;
            return new
            {
                access.About.Reference,
                changed?.Id,
                Version = changed?.Seen ?? action?.Version ?? 0,
                Form = typed ?? PlanActionForm.Of(action!),
                Choices = await PlanActionChoices.Load(scope, access.About, action),
                Errors = errors,
            };
        }, errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);

    private static Task<IResult> Add(HttpContext http, string reference, IFormCollection form, ActionReminders reminders, IStringLocalizer<PlanTexts> texts, IStringLocalizer<RuleTexts> rules) =>
        Save(http, reference, null, form, texts, rules, typed => CasePart.Run(http, form, reference, "AddAction", PlanModule.Under, async (w, access) =>
        {
            var planned = await Planned(w, access.About, typed, w.CommandId, null);
            var action = CaseAction.InPlan(w.CommandId, access.About.TableId, access.About.Id, planned, w.Caller.PersonId, w.Now);
            w.Db.Actions.Add(action);
            await reminders.Plan(w, action);
            await ActionNews.Tell(w, action, CaseEventKind.ActionAdded);
        }));

    private static Task<IResult> Change(HttpContext http, string reference, Guid actionId, IFormCollection form, ActionReminders reminders, IStringLocalizer<PlanTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var seen = form.Version("versie");
        return Save(http, reference, (actionId, seen), form, texts, rules, async typed =>
        {
            try
            {
                return await CasePart.Run(http, form, reference, "ChangeAction", PlanModule.Under, async (w, access) =>
                {
                    var action = await Find(w.Db, access, actionId);
                    w.About(actionId);
                    var moved = action.DueOn != typed.Day;
                    action.Change(seen, await Planned(w, access.About, typed, actionId, action));
                    await reminders.Plan(w, action);
                    await ActionNews.Tell(w, action, moved ? CaseEventKind.ActionMoved : null);
                });
            }
            catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
            {
                return await Conflict(http, reference, actionId, form, typed, texts);
            }
        });
    }

    // What is wrong comes back on the same form, beside its field, with everything typed.
    private static async Task<IResult> Save(HttpContext http, string reference, (Guid Id, int? Seen)? changed, IFormCollection form, IStringLocalizer<PlanTexts> texts, IStringLocalizer<RuleTexts> rules, Func<PlanActionForm, Task<IResult>> save)
    {
        var typed = PlanActionForm.From(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Ask(http, reference, changed, typed, errors);
        }

        try
        {
            return await Warn(http, reference, changed, form, typed) ?? await save(typed);
        }
        catch (RuleViolation rule) when (FieldOf.ContainsKey(rule.Code) && !http.Request.WantsJson())
        {
            return await Ask(http, reference, changed, typed, new Dictionary<string, string> { [FieldOf[rule.Code]] = rules[rule.Code] });
        }
    }

    // Said once, before it is saved: who saves again has read it, and may know better.
    private static async Task<IResult?> Warn(HttpContext http, string reference, (Guid Id, int? Seen)? changed, IFormCollection form, PlanActionForm typed)
    {
        if (form.Ticked(PlanActionForm.WarnedField) || !RepresentationCheck.IsAboutMoney(typed.Text))
        {
            return null;
        }

        return await CasePart.FormBack<PlanActionPage>(http, reference, "case-plan-action", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var action = changed is { } asked ? await Find(scope.Db, access, asked.Id) : null;
            var words = http.RequestServices.GetRequiredService<Words>();
            var who = (await PeopleQueries.Named(scope.Db, [typed.Who!.Value])).Of(typed.Who.Value);
            var warnings = (await HouseholdWarnings.Load(scope, access.About.Id, access.Standing, words.Local(scope.Now)))
                .ForAction(new WarnedAction(typed.Text, who.Name, who.Organisation, typed.Partner));
            if (warnings.Count == 0)
            {
                return null;
            }

            RuleViolation.When(http.Request.WantsJson(), FormAnswers.Page, "The answer is the form with a warning.");
            return new
            {
                access.About.Reference,
                changed?.Id,
                Version = changed?.Seen ?? 0,
                Form = typed,
                Choices = await PlanActionChoices.Load(scope, access.About, action),
                Errors = new Dictionary<string, string>(),
                Warnings = warnings,
            };
        });
    }

    // Whether these people, this goal and this order can be.
    private static async Task<PlannedAction> Planned(Writing w, Case about, PlanActionForm typed, Guid id, CaseAction? before)
    {
        var people = await PlanPeople.Of(w.Db, about, w.Now);
        var person = people.Find(typed.Who!.Value);
        var stays = before is not null && before.ResponsibleId == typed.Who;
        RuleViolation.When(person is null && !stays, "responsible-not-at-table", "Responsible is somebody of the case or the table.");
        RuleViolation.When(typed.Partner.Length > 0 && !people.IsOnCase(typed.Who.Value), "partner-needs-case-team", "What a partner does is followed by somebody of the case.");
        RuleViolation.When(typed.Goal is { } goal && !await w.Db.Goals.AnyAsync(g => g.Id == goal && g.CaseId == about.Id), "goal-unknown", "The goal is of another case.");
        ActionOrder.Check(id, typed.After, await w.Db.Actions.Where(a => a.CaseId == about.Id).ToDictionaryAsync(a => a.Id, a => a.DependsOnId));
        return new PlannedAction(typed.Text, typed.Who.Value, person?.OrganisationId ?? before!.OrganisationId, typed.Partner, typed.Day, typed.Goal, typed.After);
    }

    private static Task<IResult> Conflict(HttpContext http, string reference, Guid actionId, IFormCollection form, PlanActionForm typed, IStringLocalizer<PlanTexts> texts) =>
        CasePart.Form<ConflictPage>(http, reference, "case-plan-action", async (scope, access) =>
        {
            var action = await Find(scope.Db, access, actionId);
            var people = await PeopleQueries.Named(scope.Db, [typed.Who!.Value, action.ResponsibleId]);
            return new
            {
                What = access.About.Reference,
                Action = $"{PlanModule.PathOf(access.About.Reference)}/acties/{actionId}",
                Fields = form,
                Texts = (IReadOnlyList<ConflictText>)
                [
                    new(texts["ActionField"], typed.Text, action.Text, "actie"),
                    new(texts["WhoField"], people.Of(typed.Who.Value).Full, people.Of(action.ResponsibleId).Full),
                    new(texts["DayField"], typed.DueOn, Words.Machine(action.DueOn)),
                    new(texts["PartnerField"], typed.Partner, action.Partner, "partner"),
                ],
                Present = action.Version,
                TheirsHref = PlanModule.PathOf(access.About.Reference),
            };
        }, StatusCodes.Status409Conflict);

    private static async Task<CaseAction> Find(PokCasesDb db, CaseAccess access, Guid actionId) =>
        await db.Actions.SingleOrDefaultAsync(a => a.Id == actionId && a.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
}
