using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Signals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Signals;

/// <summary>What becomes of a signal: joined, worked out, put on an agenda, answered, heard.</summary>
internal static class SignalCommands
{
    public static void MapSignalCommands(this IEndpointRouteBuilder app)
    {
        var signal = app.MapGroup("/signalen/{id:guid}");
        signal.MapPost("/meedoen", Join);
        signal.MapPost("/samenvoegen", TakeIn);
        signal.MapPost("/overdragen", HandOver);
        signal.MapPost("/uitwerken", WorkOut);
        signal.MapPost("/agenderen", (HttpContext http, Guid id, IFormCollection form) =>
            Lead(http, id, form, "PutSignalOnAgenda", (w, s) => s.PutOnAgenda(form.Text("waar"), w.Now)));
        signal.MapPost("/van-agenda", (HttpContext http, Guid id, IFormCollection form) =>
            Lead(http, id, form, "TakeSignalOffAgenda", (w, s) => s.TakeOffAgenda(w.Now)));
        signal.MapPost("/beantwoorden", (HttpContext http, Guid id, IFormCollection form, SignalAnswers answers) =>
            Run(http, id, form, "AnswerSignal", leading: true, (w, s) => answers.Give(w, s, form.Text("tekst"))));
        signal.MapPost("/gelezen", (HttpContext http, Guid id, IFormCollection form) =>
            Run(http, id, form, "HearSignal", leading: false, (w, s) =>
            {
                s.Hear(w.Caller.PersonId, w.Now);
                return Task.CompletedTask;
            }));
    }

    private static Task<IResult> Join(HttpContext http, Guid id, IFormCollection form) =>
        Run(http, id, form, "JoinSignal", leading: false, (w, s) =>
        {
            s.Join(w.Caller.PersonId, w.Caller.OrganisationId, form.Number("keer"), fromCase: false, w.Now);
            return Task.CompletedTask;
        });

    private static Task<IResult> TakeIn(HttpContext http, Guid id, IFormCollection form) =>
        Run(http, id, form, "JoinSignals", leading: true, async (w, s) =>
        {
            var other = form.Id("welk");
            var found = await w.Db.Signals.Include(o => o.Introducers).SingleOrDefaultAsync(o => o.Id == other) ?? throw RefusedException.Unknown();
            w.About(other);
            s.TakeIn(found, w.Now);
            w.Advance(other, "signal");
        });

    private static Task<IResult> HandOver(HttpContext http, Guid id, IFormCollection form) =>
        Run(http, id, form, "HandOverSignal", leading: true, async (w, s) =>
        {
            var to = form.OptionalId("wie") ?? throw new RuleViolation("hand-over-to-whom", "Nobody was chosen.");
            var fit = await w.Db.Professionals.AnyAsync(p => p.Id == to && p.State == ProfessionalState.Active
                && (p.Roles & AccessPolicy.WithoutCases) == 0);
            RuleViolation.When(!fit, "hand-over-to-whom", "Work is handed over to an active professional.");
            w.About(to);
            s.HandOver(to, w.Now);
        });

    private static async Task<IResult> WorkOut(HttpContext http, Guid id, IFormCollection form, ReadDoor reading, IStringLocalizer<SignalTexts> texts)
    {
        var seen = form.Version("versie");
        try
        {
            return await Lead(http, id, form, "WorkOutSignal", (w, s) => s.WorkOut(seen, form.Text("tekst"), w.Now));
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, id, form, reading, texts);
        }
    }

    // Nothing is silently overwritten: both texts are shown, and this person chooses.
    private static async Task<IResult> Conflict(HttpContext http, Guid id, IFormCollection form, ReadDoor reading, IStringLocalizer<SignalTexts> texts)
    {
        await using var scope = await reading.Open(http.GetCaller(), "signal-edit", SignalEndpoints.Purpose, http.RequestAborted);
        var about = await scope.OpenSignal(id);
        await scope.Record();
        return new RazorComponentResult<ConflictPage>(new
        {
            What = about.Title,
            Action = $"{SignalEndpoints.PathOf(id)}/uitwerken",
            Fields = form,
            Texts = new List<ConflictText> { new(texts["Elaboration"], form.Text("tekst"), about.Elaboration, "tekst") },
            Present = about.Version,
            TheirsHref = SignalEndpoints.PathOf(id),
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static Task<IResult> Lead(HttpContext http, Guid id, IFormCollection form, string name, Action<Writing, Signal> verb) =>
        Run(http, id, form, name, leading: true, (w, s) =>
        {
            verb(w, s);
            return Task.CompletedTask;
        });

    private static async Task<IResult> Run(HttpContext http, Guid id, IFormCollection form, string name, bool leading, Func<Writing, Signal, Task> work)
    {
        var door = http.RequestServices.GetRequiredService<WriteDoor>();
        var written = await door.Run(http.GetCaller(), form.CommandId(), name, async w =>
        {
            var about = await w.OpenSignal(id, leading);
            await work(w, about);
            w.Advance(id, "signal");
        }, http.RequestAborted);
        return CommandResults.Done(http, written, id, SignalEndpoints.PathOf(id));
    }
}
