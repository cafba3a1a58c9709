using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Closing;

/// <summary>Up the ladder and down again: what was sent, when, and what came back.</summary>
internal static class EscalationEndpoints
{
    public static void MapEscalation(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/escalatie", (HttpContext http, string reference) => Page(http, reference, null));
        app.MapPost("/casussen/{reference}/escalatie", Escalate);
        app.MapPost("/casussen/{reference}/escalatie/{id:guid}/antwoord", Answer);
    }

    private static Task<IResult> Escalate(HttpContext http, string reference, IFormCollection form, Words words, IOptions<EscalationOptions> options) =>
        OrAgain(http, reference, form, null, () => CasePart.Run(http, form, reference, "EscalateCase", "/escalatie", (w, access) =>
        {
            // A step's choice names an instrument of it after a bar, or the step alone.
            var (step, instrument) = Chosen(options.Value, form.Text("trede"));
            var made = new CaseEscalation(
                Guid.CreateVersion7(), access.About.Id, step, instrument, form.Text("verstuurd"), form.Day("op"), words.Local(w.Now), w.Caller.PersonId, w.Now);
            w.Db.CaseEscalations.Add(made);
            w.Note(access.About.Id, CaseEventKind.Escalated, text: Named(made, made.Sent));
            w.Advance(access.About.Id, CourseElements.Escalation);
        }));

    // The answer often comes when the case is closed here since it went up: seeing it is enough to get as far as who may write it down.
    private static Task<IResult> Answer(HttpContext http, string reference, Guid id, IFormCollection form) =>
        OrAgain(http, reference, form, id, () => CasePart.Run(http, form, reference, "AnswerEscalation", "/escalatie", async (w, access) =>
        {
            w.Require(await MayAnswer(w.Db, access, w.Caller.Viewer), mayKnow: true);
            var found = await w.Db.CaseEscalations.SingleOrDefaultAsync(e => e.Id == id && e.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
            w.About(id);
            found.Reply(form.Text("antwoord"), form.Day("op"), w.Caller.PersonId);
            w.Note(access.About.Id, CaseEventKind.EscalationAnswered, text: Named(found, found.Answer));
            w.Advance(access.About.Id, CourseElements.Escalation);
        }, (access, _) => access.Sight));

    private static async Task<Sight> MayAnswer(PokCasesDb db, CaseAccess access, Viewer viewer)
    {
        var contact = await db.CaseClosings.Where(c => c.CaseId == access.About.Id && c.ReopenedAt == null).Select(c => (Guid?)c.ContactId).SingleOrDefaultAsync();
        return AccessPolicy.AnswerEscalation(viewer, access.Standing, contact);
    }

    private static async Task<IResult> OrAgain(HttpContext http, string reference, IFormCollection form, Guid? tried, Func<Task<IResult>> run)
    {
        try
        {
            return await run();
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson() && rule.Code is "text-missing" or "text-too-long" or "day-unknown" or "sent-later" or "answer-before-sent" or "ladder-step-unknown")
        {
            return await Page(http, reference, new FormTrouble(rule.Code, form), tried);
        }
    }

    // Where it went stands before what was said, cut to what a timeline holds; the whole text stands on the page itself.
    private static string Named(CaseEscalation about, string text)
    {
        var whole = $"{(about.Instrument.Length == 0 ? about.Step : $"{about.Step}, {about.Instrument}")}: {text}";
        return whole.Length <= CaseEvent.LongestText ? whole : string.Concat(whole.AsSpan(0, CaseEvent.LongestText - 1), "…");
    }

    private static (string Step, string Instrument) Chosen(EscalationOptions options, string choice)
    {
        var found = options.Ladder
            .SelectMany(s => s.Instruments.Select(i => (Step: s.Name, Instrument: i)).Prepend((Step: s.Name, Instrument: string.Empty)))
            .FirstOrDefault(c => EscalationPage.ChoiceOf(c.Step, c.Instrument) == choice);
        return found.Step is null ? throw new RuleViolation("ladder-step-unknown", "Not a step of the ladder.") : found;
    }

    private static Task<IResult> Page(HttpContext http, string reference, FormTrouble? trouble, Guid? tried = null)
    {
        var words = http.RequestServices.GetRequiredService<Words>();
        var ladder = http.RequestServices.GetRequiredService<IOptions<EscalationOptions>>().Value.Ladder;
        return CasePart.Form<EscalationPage>(
            http,
            reference,
            "case-escalation",
            async (scope, access) =>
            {
                var sent = await scope.Db.CaseEscalations.Where(e => e.CaseId == access.About.Id).OrderByDescending(e => e.NotedAt).AsNoTracking().ToListAsync();
                var people = await PeopleQueries.Named(scope.Db, sent.Select(e => e.NotedById));
                return new
                {
                    View = new EscalationView(
                        await CaseHeadReader.Read(scope, access, words),
                        ladder,
                        sent.FirstOrDefault()?.Step ?? ladder[0].Name,
                        sent.ConvertAll(e => new EscalationView.SentLine(e, people.Of(e.NotedById))),
                        (await MayAnswer(scope.Db, access, scope.Caller.Viewer)).IsAllowed),
                    Trouble = trouble,
                    Tried = tried,
                };
            },
            trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }
}
