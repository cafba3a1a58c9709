using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>Taking a closed case up again, with a reason: who holds it, or a chair of its table.</summary>
internal static class ReopenCase
{
    public static void MapReopenCase(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/heropenen", Ask);
        app.MapPost("/casussen/{reference}/heropenen", Reopen);
    }

    private static Task<IResult> Ask(HttpContext http, string reference, ReadDoor reading, PageFrame frame) =>
        Page(http, reference, reading, frame, null);

    private static async Task<IResult> Reopen(HttpContext http, string reference, IFormCollection form, WriteDoor door, ReadDoor reading, PageFrame frame, ClosingMatters matters)
    {
        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), "ReopenCase", w => Work(w, reference, form.Text("waarom"), matters), http.RequestAborted);
            return CommandResults.Go(http, written.Answer ? CaseEndpoints.PathOf(reference) + CaseTab.Timeline.Under : "/casussen");
        }
        catch (RuleViolation broken) when (broken.Code is "text-missing" or "text-too-long" && !http.Request.WantsJson())
        {
            return await Page(http, reference, reading, frame, new FormTrouble(broken.Code, form));
        }
    }

    // Answers whether who did it sees the case: a chair who is not on it does not.
    private static async Task<bool> Work(Writing w, string reference, string why, ClosingMatters matters)
    {
        w.For("casus");
        var about = await CaseQueries.Find(w.Db, reference) ?? throw RefusedException.Unknown();
        w.AboutCase(about.Id);
        var standing = await CaseQueries.StandingOf(w.Db, w.Caller.Viewer, about, w.Now);
        var seesCase = AccessPolicy.Case(w.Caller.Viewer, standing).IsAllowed;
        var roles = await CourseReader.RolesAt(w.Db, about.TableId, w.Caller.PersonId);
        RuleViolation.When(seesCase && !standing.IsClosed, "case-not-closed", "Only a closed case is reopened.");
        w.Require(AccessPolicy.ReopenCase(w.Caller.Viewer, standing, roles), mayKnow: seesCase);
        // A case that an import closed has no closing of its own.
        var closing = await w.Db.CaseClosings.Where(c => c.CaseId == about.Id && c.ReopenedAt == null).SingleOrDefaultAsync();
        closing?.Reopen(why, w.Caller.PersonId, w.Now);
        about.Reopen();
        await matters.Reopened(w, about);
        if (!await IsActive(w.Db, about.CaseLeadId))
        {
            // Who held it has left since: nobody but who opens it again is there to hold it.
            about.HandOver(w.Caller.PersonId);
            w.Note(about.Id, CaseEventKind.CaseLeadChanged, subject: w.Caller.PersonId);
            w.AdvanceWhole(about.Id, w.Caller.PersonId);
            standing = standing with { IsLead = true };
        }

        foreach (var check in await w.Db.AftercareChecks.Where(c => c.CaseId == about.Id && c.Answer == null && c.DroppedAt == null).ToListAsync())
        {
            check.Drop(w.Now);
        }

        // Ended ones too: opened again later, they keep the case open like any other.
        foreach (var action in await w.Db.Actions.Where(a => a.CaseId == about.Id && a.OutlivesCase).ToListAsync())
        {
            action.ReturnToCase();
        }

        w.Note(about.Id, CaseEventKind.Reopened, text: Texts.Required(why, CaseEvent.LongestText));
        w.Advance(about.Id, CaseElements.Case, CaseElements.Actions);
        w.AdvanceWhole(about.Id, about.IntroducerId);
        return AccessPolicy.Case(w.Caller.Viewer, standing with { IsClosed = false }).IsAllowed;
    }

    private static Task<bool> IsActive(PokCasesDb db, Guid person) =>
        db.Professionals.AnyAsync(p => p.Id == person && p.State == ProfessionalState.Active);

    private static async Task<IResult> Page(HttpContext http, string reference, ReadDoor reading, PageFrame frame, FormTrouble? trouble)
    {
        await using var scope = await reading.Open(http.GetCaller(), "case-reopen", "casus", http.RequestAborted);
        var viewer = scope.Caller.Viewer;
        var about = await CaseQueries.Find(scope.Db, reference);
        if (about is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var standing = await CaseQueries.StandingOf(scope.Db, viewer, about, scope.Now);
        var sight = AccessPolicy.ReopenCase(viewer, standing, await CourseReader.RolesAt(scope.Db, about.TableId, viewer.PersonId));
        scope.ShowCase(about.Id, sight.Ground);
        await scope.Require(sight, mayKnow: AccessPolicy.Case(viewer, standing).IsAllowed);
        await scope.Record();
        frame.Section = CaseEndpoints.Section;
        return new RazorComponentResult<ReopenPage>(new { about.Reference, about.Title, SeesCase = AccessPolicy.Case(viewer, standing).IsAllowed, Trouble = trouble })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
