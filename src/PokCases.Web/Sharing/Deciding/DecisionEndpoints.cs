using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>What is done with a decision that was taken: taking it back, renewing it, and saying anew whether the person knows.</summary>
internal static class DecisionEndpoints
{
    private static readonly string[] OwnWords = ["hoe", "waarom-niet"];

    public static void MapDecisions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/casussen/{reference}/delen/{id:guid}/intrekken", Withdraw);
        app.MapPost("/casussen/{reference}/delen/{id:guid}/vernieuwen", Renew);
        app.MapGet("/casussen/{reference}/delen/{id:guid}/informeren", Ask);
        app.MapPost("/casussen/{reference}/delen/{id:guid}/informeren", Inform);
    }

    // Also of a closed case: what gives less is never locked.
    private static Task<IResult> Withdraw(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "WithdrawSharing", $"{CaseTab.Sharing.Under}/{id}", async (w, access) =>
        {
            var decision = await Find(w, access, id);
            w.Require(AccessPolicy.WithdrawSharing(w.Caller.Viewer, access.Standing, decision), mayKnow: true);
            decision.Withdraw(w.Caller.PersonId, form.Text("reden"), w.Now);
            await SharingNews.Tell(w, decision, CaseEventKind.SharingWithdrawn);
        }, (access, _) => access.Sight);

    private static Task<IResult> Renew(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "RenewSharing", $"{CaseTab.Sharing.Under}/{form.CommandId()}/wijzigen", async (w, access) =>
        {
            var decision = await Find(w, access, id);
            w.Require(AccessPolicy.DecideSharing(w.Caller.Viewer, access.Standing, decision.OrganisationId), mayKnow: true);
            w.Db.SharingDecisions.Add(decision.Renew(w.CommandId, w.Caller.PersonId, w.Now));
            w.About(w.CommandId);
            w.Advance(access.About.Id, SharingElements.Sharing);
        });

    private static Task<IResult> Ask(HttpContext http, string reference, Guid id) =>
        CasePart.Form<InformPage>(http, reference, "case-sharing-inform", async (scope, access) =>
        {
            var decision = await Find(scope, access, id);
            return Parameters(access, decision, SharingForm.Of(decision.Text), []);
        });

    private static async Task<IResult> Inform(HttpContext http, string reference, Guid id, IFormCollection form, Words words, IStringLocalizer<SharingTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var typed = SharingForm.Typed(form);
        Dictionary<string, string> errors = [];
        var informed = typed.ReadInformed(texts, errors);
        foreach (var field in OwnWords.Where(f => typed[f].ReplaceLineEndings("\n").Length > SharingDecision.LongestText))
        {
            errors[field] = texts["TooLong", SharingDecision.LongestText];
        }

        errors.Add(informed.Gaps(words.Today), texts);
        if (errors.Count > 0)
        {
            return await Again(StatusCodes.Status400BadRequest);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "InformOfSharing", $"{CaseTab.Sharing.Under}/{id}", async (w, access) =>
            {
                var decision = await Find(w, access, id);
                w.Require(AccessPolicy.WithdrawSharing(w.Caller.Viewer, access.Standing, decision), mayKnow: true);
                decision.Inform(form.Version("versie"), informed, words.Local(w.Now), w.Now);
                w.Advance(access.About.Id, SharingElements.Sharing);
            }, (access, _) => access.Sight);
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            errors["weet-het"] = rules[rule.Code];
            return await Again(StatusCodes.Status409Conflict);
        }

        Task<IResult> Again(int status) => CasePart.Form<InformPage>(http, reference, "case-sharing-inform", async (scope, access) =>
            Parameters(access, await Find(scope, access, id), typed, errors), status);
    }

    private static object Parameters(CaseAccess access, SharingDecision decision, SharingForm typed, Dictionary<string, string> errors) =>
        new { access.About.Reference, decision.Id, decision.Version, Form = typed, Errors = errors };

    private static async Task<SharingDecision> Find(AccessScope scope, CaseAccess access, Guid id)
    {
        var found = await scope.Db.SharingDecisions.Include(d => d.Parts).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id);
        if (found is null || !AccessPolicy.WithdrawSharing(scope.Caller.Viewer, access.Standing, found).IsAllowed)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, Ground.CaseTeam);
        RuleViolation.When(!found.Holds(scope.Now), "sharing-not-active", "It doesn't hold now.");
        return found;
    }

    // Who may not know of it gets the answer as for one that isn't there.
    private static async Task<SharingDecision> Find(Writing w, CaseAccess access, Guid id)
    {
        var found = await w.Db.SharingDecisions.Include(d => d.Parts).SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
        w.Require(AccessPolicy.Sharing(w.Caller.Viewer, access.Standing, found), mayKnow: false);
        w.About(id);
        return found;
    }
}
