using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>Closing a case: first what is still open, then the outcome, then only what that outcome asks.</summary>
internal static class CloseCase
{
    public static void MapCloseCase(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/afsluiten", Ask);
        app.MapPost("/casussen/{reference}/afsluiten", Close);
        app.MapPost("/casussen/{reference}/afsluiten/acties/{id:guid}/overdragen", HandOver);
    }

    /// <summary>Closes a case inside a command: its stage, what was answered, the aftercare that follows, and who may still see it.</summary>
    public static async Task Run(Writing w, ClosingMatters matters, Case about, ClosingAnswers answers, IReadOnlyList<int> months, Words words, bool atTriage = false)
    {
        var today = words.Local(w.Now);
        var closing = new CaseClosing(Guid.CreateVersion7(), about.Id, answers, today, w.Caller.PersonId, w.Now);
        await matters.Close(w, about, atTriage);
        w.Db.CaseClosings.Add(closing);
        await KeepOnTeam(w, about, closing.ContactId);
        foreach (var month in ClosingQuestions.Of(closing.Outcome).Aftercare ? months : [])
        {
            var check = new AftercareCheck(Guid.CreateVersion7(), closing, month, today);
            w.Db.AftercareChecks.Add(check);
            await w.DueOn(words, AskAftercare.Work, check.Id, check.DueOn);
        }

        await matters.Closed(w, about, closing.Outcome);
        w.Note(about.Id, CaseEventKind.Closed, closing.Outcome.ToString(), closing.Change);
        w.Advance(about.Id, CaseElements.Case, CaseElements.Team);
        // Who only brought it sees it no longer.
        w.AdvanceWhole(about.Id, about.IntroducerId);
        await PokCases.Web.Cases.Team.TeamNews.EndAtClosing(w, about.Id);
        foreach (var session in await LiveAgendas.Of(w.Db, about.Id))
        {
            w.Advance(session, "agenda");
        }
    }

    /// <summary>The contact answers the aftercare, so still sees the case.</summary>
    public static async Task KeepOnTeam(Writing w, Case about, Guid contact)
    {
        var team = await w.Db.CaseTeam.Where(m => m.CaseId == about.Id && m.ProfessionalId == contact).ToListAsync();
        if (contact == about.CaseLeadId || team.Exists(m => m.Holds(w.Now) && m.Until is null))
        {
            return;
        }

        w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, contact, string.Empty, w.Caller.PersonId, w.Now, null));
        w.AdvanceWhole(about.Id, contact);
    }

    private static Task<IResult> Ask(HttpContext http, string reference, string? uitkomst)
    {
        ClosingOutcome? outcome = Enum.TryParse<ClosingOutcome>(uitkomst, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        return Page(http, reference, access => outcome is { } known ? ClosingForm.Empty(known, access.About.CaseLeadId) : null, []);
    }

    private static async Task<IResult> Close(HttpContext http, string reference, IFormCollection form, Words words, IStringLocalizer<ClosingTexts> texts, IOptions<AftercareOptions> aftercare, ClosingMatters matters)
    {
        var typed = ClosingForm.From(form);
        var errors = typed.Errors(words.Today, texts);
        if (errors.Count > 0)
        {
            return await Page(http, reference, _ => typed, errors, StatusCodes.Status400BadRequest);
        }

        try
        {
            return await Save(http, reference, form, typed, words, aftercare.Value, matters);
        }
        catch (RuleViolation rule) when (rule.Code.StartsWith("open-", StringComparison.Ordinal) && !http.Request.WantsJson())
        {
            // Opened meanwhile: what was typed comes back, and above it what has to be ended first.
            return await Page(http, reference, _ => typed, [], StatusCodes.Status409Conflict);
        }
    }

    private static Task<IResult> Save(HttpContext http, string reference, IFormCollection form, ClosingForm typed, Words words, AftercareOptions aftercare, ClosingMatters matters) =>
        CasePart.Run(http, form, reference, "CloseCase", CaseTab.Timeline.Under, async (w, access) =>
        {
            var people = await CasePeople.Load(w.Db, access.About, access.Standing, w.Caller.Viewer, w.Now);
            RuleViolation.When(!people.Exists(p => p.Id == typed.Contact), "contact-missing", "Somebody of the case or the own organisation stays the contact.");
            w.About(typed.Contact!.Value);
            await Run(w, matters, access.About, typed.Answers, aftercare.InUse, words);
        }, (access, viewer) => AccessPolicy.CloseCase(viewer, access.Standing));

    private static Task<IResult> HandOver(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "HandOverActionAtClosing", "/afsluiten", async (w, access) =>
        {
            var to = form.OptionalId("wie") ?? throw new RuleViolation("hand-over-to-whom", "Nobody was chosen.");
            var people = await CasePeople.Load(w.Db, access.About, access.Standing, w.Caller.Viewer, w.Now);
            var who = people.Find(p => p.Id == to) ?? throw new RuleViolation("hand-over-to-whom", "Not one who can take it on.");
            var action = await w.Db.Actions.SingleOrDefaultAsync(a => a.Id == id && a.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
            w.About(id);
            w.About(to);
            action.HandOverAtClosing(to, who.OrganisationId);
            await ActionNews.Tell(w, action, happened: null);
        }, (access, viewer) => AccessPolicy.CloseCase(viewer, access.Standing));

    private static Task<IResult> Page(HttpContext http, string reference, Func<CaseAccess, ClosingForm?> typed, Dictionary<string, string> errors, int status = StatusCodes.Status200OK)
    {
        var words = http.RequestServices.GetRequiredService<Words>();
        return CasePart.Form<ClosingPage>(http, reference, "case-close", async (scope, access) =>
        {
            await scope.Require(AccessPolicy.CloseCase(scope.Caller.Viewer, access.Standing), mayKnow: true);
            var open = await scope.Db.Actions
                .Where(a => a.CaseId == access.About.Id && a.State == ActionState.Open && !a.OutlivesCase)
                .OrderBy(a => a.DueOn).AsNoTracking().ToListAsync();
            var people = await CasePeople.Load(scope.Db, access.About, access.Standing, scope.Caller.Viewer, scope.Now);
            var named = await PeopleQueries.Named(scope.Db, open.Select(a => a.ResponsibleId));
            return new
            {
                View = new ClosingView(
                    await CaseHeadReader.Read(scope, access, words),
                    await http.RequestServices.GetRequiredService<ClosingMatters>().Of(scope.Db, access.About),
                    open.ConvertAll(a => new ClosingView.OpenAction(a.Id, a.Text, named.Of(a.ResponsibleId), a.DueOn)),
                    people.ConvertAll(p => new FieldChoice(p.Id.ToString(), p.Full))),
                Typed = typed(access),
                Errors = errors,
            };
        }, status);
    }
}
