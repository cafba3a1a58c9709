using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Household;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>Answering an interim decision and taking it: by who is asked, also without being of the case, while it is open.</summary>
internal static class InterimEndpoints
{
    /// <summary>Kind of the due work by which the next session hears of a decision.</summary>
    public const string ForAgenda = "interim-decision-on-agenda";

    public static void MapInterimDecisions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tussentijds/{id:guid}", Show);
        app.MapPost("/tussentijds/{id:guid}/antwoord", Answer);
        app.MapPost("/tussentijds/{id:guid}/besluit", Decide);
    }

    public static string PathOf(Guid id) => $"/tussentijds/{id}";

    private static string TableAddress(Guid tableId) => $"/tafels/{tableId}";

    private static Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, PageFrame frame) => Page(http, id, reading, frame, null);

    private static Task<IResult> Answer(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, PageFrame frame) =>
        Change(http, id, form, door, reading, frame, "AnswerInterimDecision", PathOf(id), (w, decision) =>
        {
            decision.Answer(w.Caller.PersonId, form.Text("akkoord") switch
            {
                "ja" => true,
                "nee" => false,
                _ => throw new RuleViolation("choice-unknown", "Agree or not."),
            }, form.Text("reden"), w.Now);
            return Task.CompletedTask;
        });

    private static Task<IResult> Decide(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, PageFrame frame, WorkMail mail) =>
        Change(http, id, form, door, reading, frame, "TakeInterimDecision", "/mijn-dag", async (w, decision) =>
        {
            var accepted = form.Text("besluit") switch
            {
                "ja" => true,
                "nee" => false,
                _ => throw new RuleViolation("choice-unknown", "Accepted or not."),
            };
            decision.Decide(w.Caller.PersonId, form.Version("versie"), accepted, form.Text("reden"), form.Ticked("zonder-antwoorden"), w.Now);
            w.Note(decision.CaseId, CaseEventKind.InterimDecisionTaken, accepted ? "accepted" : "not-accepted", decision.Reason, decision.Id);
            w.Due(ForAgenda, decision.Id, w.Now);
            // Members find it with their table; who asked may have no seat there.
            await mail.Tell(w, MailKind.InterimDecided, decision.Answers.Select(a => a.ProfessionalId).Where(p => p != decision.AskedById), TableAddress(decision.TableId));
            await mail.Tell(w, MailKind.InterimDecided, [decision.AskedById], "/mijn-dag");
        });

    private static async Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading, PageFrame frame, string name, string go, Func<Writing, InterimDecision, Task> work)
    {
        try
        {
            var written = await door.Run(http.GetCaller(), form.CommandId(), name, async w =>
            {
                w.For("tussentijds besluit");
                w.About(id);
                var decision = await w.Db.InterimDecisions.Include(d => d.Answers).SingleOrDefaultAsync(d => d.Id == id) ?? throw RefusedException.Unknown();
                w.AboutCase(decision.CaseId);
                w.Require(await InterimAsked.Of(w.Db, w.Caller.Viewer, decision), mayKnow: false);
                await work(w, decision);
                w.Advance(decision.CaseId, MethodElements.Interim);
                return decision.CaseId;
            }, http.RequestAborted);
            return CommandResults.Done(http, written, written.Answer, go);
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(http, id, reading, frame, new FormTrouble(broken.Code, form));
        }
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, ReadDoor reading, PageFrame frame, FormTrouble? trouble)
    {
        await using var scope = await reading.Open(http.GetCaller(), "interim-decision", "tussentijds besluit", http.RequestAborted);
        var viewer = scope.Caller.Viewer;
        var decision = await scope.Db.InterimDecisions.Include(d => d.Answers).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id);
        if (decision is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var sight = await InterimAsked.Of(scope.Db, viewer, decision);
        scope.Show(id, sight.Ground);
        scope.ShowCase(decision.CaseId, sight.Ground);
        await scope.Require(sight, mayKnow: false);
        var reference = await scope.Db.Cases.Where(c => c.Id == decision.CaseId).Select(c => c.Reference).SingleAsync();
        var people = await PeopleQueries.Named(scope.Db, InterimView.PeopleOf(decision));
        var organisations = await scope.Db.Organisations.Where(o => o.Id == decision.OrganisationId).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        var names = await http.RequestServices.GetRequiredService<CalledByRole>().For(scope, [decision.CaseId]);
        await scope.Record();
        frame.Section = "my-day";
        return new RazorComponentResult<InterimPage>(new
        {
            View = InterimView.Of(decision, reference, people, organisations, null).In(text => names.Of(decision.CaseId, text)),
            Decides = decision.MandateHolderId == viewer.PersonId,
            Own = decision.Answers.SingleOrDefault(a => a.ProfessionalId == viewer.PersonId),
            Trouble = trouble,
        })
        { StatusCode = trouble is null ? StatusCodes.Status200OK : trouble.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest };
    }
}
