using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Sharing.Deciding;
using PokCases.Web.Shell;

namespace PokCases.Web.Sharing.Consenting;

/// <summary>Consents of a case, in their three meanings: written down and taken back by who works on it.</summary>
internal static class ConsentEndpoints
{
    public const string Under = "/toestemming";

    public static void MapConsents(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/toestemming", Show);
        app.MapGet("/casussen/{reference}/toestemming/wijzigingen", Changes);
        app.MapGet("/casussen/{reference}/toestemming/nieuw", Begin);
        app.MapPost("/casussen/{reference}/toestemming", Note);
        app.MapGet("/casussen/{reference}/toestemming/{id:guid}/intrekken", Ask);
        app.MapPost("/casussen/{reference}/toestemming/{id:guid}/intrekken", Withdraw);
    }

    public static string PathOf(string reference) => CaseEndpoints.PathOf(reference) + Under;

    private static Task<IResult> Show(HttpContext http, string reference, Words words) =>
        CasePart.Show<ConsentsPage, ConsentsView>(http, reference, "case-consents", (scope, access) => ConsentReader.Read(scope, access, words));

    private static Task<IResult> Changes(HttpContext http, string reference, long? na, Words words) =>
        CasePart.Changes<ConsentsChanges, ConsentsView>(http, reference, na, "case-consents-changes", (scope, access) => ConsentReader.Read(scope, access, words));

    private static Task<IResult> Begin(HttpContext http, string reference, Words words) => NewPage(http, reference, TypedConsent.Empty(words.Today), []);

    private static async Task<IResult> Note(HttpContext http, string reference, IFormCollection form, Words words, IStringLocalizer<SharingTexts> texts)
    {
        var typed = TypedConsent.Of(form);
        var errors = typed.Errors(texts, words.Today);
        if (errors.Count > 0)
        {
            return await NewPage(http, reference, typed, errors);
        }

        return await CasePart.Run(http, form, reference, "NoteConsent", Under, async (w, access) =>
        {
            RuleViolation.When(typed.MemberId is { } member && !(await MemberNames.Of(w.Db, w.Caller.Viewer, access)).ContainsKey(member), "choice-unknown", "Not somebody of the household.");
            var consent = typed.Make(Guid.CreateVersion7(), access.About.Id, w.Caller.PersonId, words.Local(w.Now), w.Now);
            w.Db.Consents.Add(consent);
            w.About(consent.Id);
            w.Note(access.About.Id, CaseEventKind.ConsentGiven, consent.Meaning.ToString(), subject: consent.Id);
            w.Advance(access.About.Id, SharingElements.Consents);
        });
    }

    private static Task<IResult> Ask(HttpContext http, string reference, Guid id, Words words) => WithdrawPage(http, reference, id, Words.Machine(words.Today), string.Empty, []);

    // Also of a closed case: taking back is never locked. What rests on it is taken back with it.
    private static async Task<IResult> Withdraw(HttpContext http, string reference, Guid id, IFormCollection form, Words words, IStringLocalizer<SharingTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        Dictionary<string, string> errors = [];
        var on = TypedConsent.Day(form.Text("op"));
        if (on is null)
        {
            errors["op"] = texts["DayUnknown"];
        }

        TypedConsent.Check(errors, texts, "hoe", form.Text("hoe"), Consent.LongestText);
        if (errors.Count > 0)
        {
            return await WithdrawPage(http, reference, id, form.Text("op"), form.Text("hoe"), errors);
        }

        try
        {
            return await CasePart.Run(http, form, reference, "WithdrawConsent", Under, async (w, access) =>
            {
                var consent = await w.Db.Consents.SingleOrDefaultAsync(c => c.Id == id && c.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
                await MemberNames.Require(w.Db, w.Caller.Viewer, access, consent.MemberId);
                consent.Withdraw(on!.Value, form.Text("hoe"), w.Caller.PersonId, words.Local(w.Now));
                w.About(id);
                w.Note(access.About.Id, CaseEventKind.ConsentWithdrawn, consent.Meaning.ToString(), subject: consent.Id);
                w.Advance(access.About.Id, SharingElements.Consents);
                foreach (var decision in await w.Db.SharingDecisions.Include(d => d.Parts).Where(d => d.CaseId == access.About.Id && d.ConsentId == id && d.State == SharingState.Active && d.EndsAt > w.Now).ToListAsync())
                {
                    decision.Withdraw(w.Caller.PersonId, texts["ConsentTakenBack"], w.Now);
                    await SharingNews.Tell(w, decision, CaseEventKind.SharingWithdrawn);
                }
            }, (access, _) => access.Sight);
        }
        catch (RuleViolation rule) when (rule.Code is "consent-withdrawal-day" && !http.Request.WantsJson())
        {
            return await WithdrawPage(http, reference, id, form.Text("op"), form.Text("hoe"), new() { ["op"] = rules[rule.Code] });
        }
    }

    private static Task<IResult> NewPage(HttpContext http, string reference, TypedConsent typed, Dictionary<string, string> errors) =>
        CasePart.Form<ConsentPage>(http, reference, "case-consent-new", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            return new
            {
                access.About.Reference,
                Members = (IReadOnlyDictionary<Guid, string>)await MemberNames.Shown(scope, access),
                Form = typed,
                Errors = errors,
            };
        }, errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static Task<IResult> WithdrawPage(HttpContext http, string reference, Guid id, string on, string how, Dictionary<string, string> errors) =>
        CasePart.Form<WithdrawConsentPage>(http, reference, "case-consent-withdraw", async (scope, access) =>
        {
            // Emergency access reads, and has no use for a form.
            await scope.Require(AccessPolicy.Case(scope.Caller.Viewer, access.Standing.ForWork), mayKnow: true);
            var consent = await scope.Db.Consents.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.CaseId == access.About.Id);
            if (consent is null)
            {
                await scope.Refuse("unknown");
                throw RefusedException.Unknown();
            }

            await MemberNames.Require(scope.Db, scope.Caller.Viewer, access, consent.MemberId);
            RuleViolation.When(!consent.IsGiven, "consent-withdrawn", "It was taken back already.");
            scope.Show(id, access.Sight.Ground);
            var rests = await scope.Db.SharingDecisions.CountAsync(d => d.ConsentId == id && d.State == SharingState.Active && d.EndsAt > scope.Now);
            return new { access.About.Reference, Consent = consent, Rests = rests, On = on, How = how, Errors = errors };
        }, errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
