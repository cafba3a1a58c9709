using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>Aftercare: does it hold, according to the resident?</summary>
internal static class AftercareEndpoints
{
    public static void MapAftercare(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/nazorg", (HttpContext http, string reference) => Page(http, reference, null));
        app.MapPost("/casussen/{reference}/nazorg/{id:guid}", Answer);
    }

    private static async Task<IResult> Answer(HttpContext http, string reference, Guid id, IFormCollection form)
    {
        try
        {
            return await CasePart.Run(
                http,
                form,
                reference,
                "AnswerAftercare",
                "/nazorg",
                async (w, access) =>
                {
                    var check = await w.Db.AftercareChecks.SingleOrDefaultAsync(c => c.Id == id && c.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
                    w.About(id);
                    w.Require(AccessPolicy.AnswerAftercare(w.Caller.Viewer, access.Standing, check.ContactId), mayKnow: true);
                    var answer = form.OptionalChoice<AftercareAnswer>("antwoord") ?? throw new RuleViolation("answer-missing", "No answer was chosen.");
                    check.Reply(answer, form.Text("woorden"), w.Caller.PersonId, w.Now);
                    w.Note(access.About.Id, CaseEventKind.AftercareAnswered, answer.ToString(), check.Words);
                    w.Advance(access.About.Id, CourseElements.Aftercare);
                },
                (access, _) => access.Sight,
                Lent(http.GetCaller().Viewer));
        }
        catch (RuleViolation rule) when (rule.Code is "answer-missing" or "text-too-long" && !http.Request.WantsJson())
        {
            return await Page(http, reference, new FormTrouble(rule.Code, form), id);
        }
    }

    // Who acts for a contact asks in the contact's place, also when the case itself is not lent.
    private static Func<PokCasesDb, Case, CaseStanding, Task<Sight>> Lent(Viewer viewer) => async (db, about, standing) =>
    {
        var contacts = await db.AftercareChecks.Where(c => c.CaseId == about.Id && c.Answer == null && c.DroppedAt == null).Select(c => c.ContactId).ToListAsync();
        return AccessPolicy.Aftercare(viewer, standing, contacts.Exists(viewer.IsSubstituteOf));
    };

    private static Task<IResult> Page(HttpContext http, string reference, FormTrouble? trouble, Guid? tried = null)
    {
        var words = http.RequestServices.GetRequiredService<Words>();
        return CasePart.Form<AftercarePage>(
            http,
            reference,
            "case-aftercare",
            async (scope, access) => new
            {
                Head = await CaseHeadReader.Read(scope, access, words),
                Course = await CourseReader.Read(scope, access),
                Trouble = trouble,
                Tried = tried,
                SeesCase = AccessPolicy.Case(scope.Caller.Viewer, access.Standing).IsAllowed,
            },
            trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
            Lent(http.GetCaller().Viewer));
    }
}
