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

/// <summary>Drafting a decision to share, and taking it: by who works on the case, for the organisation whose data it is.</summary>
internal static class DraftEndpoints
{
    private const string Deciding = "besluiten";

    public static void MapDrafts(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/delen/nieuw", Begin);
        app.MapPost("/casussen/{reference}/delen", Add);
        app.MapGet("/casussen/{reference}/delen/{id:guid}/wijzigen", Ask);
        app.MapPost("/casussen/{reference}/delen/{id:guid}/wijzigen", Change);
        app.MapPost("/casussen/{reference}/delen/{id:guid}/weg", Discard);
    }

    private static Task<IResult> Begin(HttpContext http, string reference) =>
        CasePart.Form<DraftPage>(http, reference, "case-sharing-new", async (scope, access) =>
            await Parameters(scope, access, null, SharingForm.Of(SharingText.Empty), []));

    private static Task<IResult> Ask(HttpContext http, string reference, Guid id) =>
        CasePart.Form<DraftPage>(http, reference, "case-sharing-draft", async (scope, access) =>
        {
            var draft = await Find(scope, access, id);
            return await Parameters(scope, access, draft, SharingForm.Of(draft.Text), []);
        });

    private static Task<IResult> Add(HttpContext http, string reference, IFormCollection form, Words words, IStringLocalizer<SharingTexts> texts, IStringLocalizer<RuleTexts> rules) =>
        Save(http, reference, null, form, words, texts, rules);

    private static Task<IResult> Change(HttpContext http, string reference, Guid id, IFormCollection form, Words words, IStringLocalizer<SharingTexts> texts, IStringLocalizer<RuleTexts> rules) =>
        Save(http, reference, id, form, words, texts, rules);

    private static Task<IResult> Discard(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "DiscardSharingDraft", CaseTab.Sharing.Under, async (w, access) =>
        {
            var draft = await Find(w, access, id);
            RuleViolation.When(draft.State != SharingState.Draft, "sharing-not-draft", "It was decided already.");
            w.Db.SharingDecisions.Remove(draft);
            w.Advance(access.About.Id, SharingElements.Sharing);
        });

    private static async Task<IResult> Save(HttpContext http, string reference, Guid? id, IFormCollection form, Words words, IStringLocalizer<SharingTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var typed = SharingForm.Typed(form);
        Dictionary<string, string> errors = [];
        var text = typed.Read(texts, errors);
        var decides = form.Text("doe") == Deciding;
        var back = await CasePart.FormBack<DraftPage>(http, reference, "case-sharing-draft", async (scope, access) =>
        {
            var draft = id is { } known ? await Find(scope, access, known) : null;
            await Look(scope, access, draft, text, decides, errors, words.Today, texts, rules);
            return errors.Count == 0 ? null : await Parameters(scope, access, draft, typed, errors);
        });
        if (back is not null)
        {
            return back;
        }

        var seen = id is null ? 1 : form.Version("versie");
        var to = id ?? form.CommandId();
        try
        {
            return await CasePart.Run(http, form, reference, decides ? "DecideSharing" : "DraftSharing", $"{CaseTab.Sharing.Under}/{to}", async (w, access) =>
            {
                w.Require(AccessPolicy.DecideSharing(w.Caller.Viewer, access.Standing, w.Caller.OrganisationId), mayKnow: true);
                var choices = await DraftChoices.Of(w.Db, w.Caller.Viewer, access, w.Now);
                var draft = id is { } known ? await Find(w, access, known) : null;
                choices.Check(text, draft?.Text);
                if (draft is null)
                {
                    draft = new SharingDecision(to, access.About.Id, w.Caller.OrganisationId, text, w.Caller.PersonId, w.Now);
                    w.Db.SharingDecisions.Add(draft);
                }
                else
                {
                    draft.Change(seen, text);
                }

                w.About(draft.Id);
                w.Advance(access.About.Id, SharingElements.Sharing);
                if (decides)
                {
                    var endsAt = draft.LastDay is { } last ? words.MomentOf(last.AddDays(1), TimeOnly.MinValue) : w.Now;
                    draft.Decide(draft.Version, w.Caller.PersonId, w.Caller.OrganisationId, choices.Facts(words.Local(w.Now)), endsAt, w.Now);
                    w.Due(EndSharing.Ends, draft.Id, endsAt);
                    await SharingNews.Tell(w, draft, CaseEventKind.SharingDecided);
                }
            });
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            // Nothing is overwritten: what was typed stands here, what somebody else wrote on the draft's own page.
            return await CasePart.Form<DraftPage>(http, reference, "case-sharing-draft", async (scope, access) =>
                await Parameters(scope, access, await Find(scope, access, id!.Value), typed, new() { ["ontvanger"] = rules[rule.Code] }), StatusCodes.Status409Conflict);
        }
    }

    // Everything that is wrong is said at once, beside its field, before anything is written.
    private static async Task Look(AccessScope scope, CaseAccess access, SharingDecision? draft, SharingText text, bool decides, Dictionary<string, string> errors, DateOnly today, IStringLocalizer<SharingTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var viewer = scope.Caller.Viewer;
        await scope.Require(AccessPolicy.DecideSharing(viewer, access.Standing, viewer.OrganisationId), mayKnow: true);
        var choices = await DraftChoices.Of(scope.Db, viewer, access, scope.Now);
        try
        {
            choices.Check(text, draft?.Text);
        }
        catch (RuleViolation rule) when (rule.Code == "sharing-person")
        {
            errors["persoon"] = rules[rule.Code];
        }

        if (decides && errors.Count == 0)
        {
            var whole = new SharingDecision(Guid.Empty, access.About.Id, viewer.OrganisationId, text, viewer.PersonId, scope.Now);
            errors.Add(whole.Gaps(choices.Facts(today)), texts);
        }
    }

    private static async Task<object> Parameters(AccessScope scope, CaseAccess access, SharingDecision? draft, SharingForm typed, Dictionary<string, string> errors)
    {
        var viewer = scope.Caller.Viewer;
        await scope.Require(AccessPolicy.DecideSharing(viewer, access.Standing, viewer.OrganisationId), mayKnow: true);
        var choices = await DraftChoices.Shown(scope, access);
        return new
        {
            access.About.Reference,
            access.About.TableId,
            Id = draft?.Id,
            Version = draft?.Version ?? 1,
            Choices = choices,
            Form = typed,
            Errors = errors,
        };
    }

    private static async Task<SharingDecision> Find(AccessScope scope, CaseAccess access, Guid id)
    {
        var found = await scope.Db.SharingDecisions.Include(d => d.Parts).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id && d.OrganisationId == scope.Caller.OrganisationId);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        RuleViolation.When(found.State != SharingState.Draft, "sharing-not-draft", "It was decided already.");
        return found;
    }

    private static async Task<SharingDecision> Find(Writing w, CaseAccess access, Guid id)
    {
        var found = await w.Db.SharingDecisions.Include(d => d.Parts).SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
        w.Require(AccessPolicy.DecideSharing(w.Caller.Viewer, access.Standing, found.OrganisationId), mayKnow: false);
        w.About(id);
        return found;
    }
}
