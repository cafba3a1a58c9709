using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Retention;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;
using PokCases.Web.Retention.Erasing;
using PokCases.Web.Shell;

namespace PokCases.Web.Retention;

/// <summary>One closed case under review: holding it, another profile, approving its deletion and taking that back.</summary>
internal static class KeepingEndpoints
{
    private const string One = RetentionListEndpoints.Path + "/casussen/{reference}";

    // What comes back to the page with what was typed.
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "text-missing", "text-too-long", "day-unknown", "look-again-past", "choice-unknown", StaleVersion.Code, "retention-held", "retention-request-open", "retention-item-open",
        "retention-no-profile", "retention-unconfirmed", "retention-not-due", "retention-same-person", "retention-approved", "retention-not-approved", "retention-hold-lifted",
    };

    public static void MapKeepings(this IEndpointRouteBuilder app)
    {
        app.MapGet(One, (HttpContext http, string reference) => Page(http, reference, null));
        app.MapPost(One + "/akkoord", Approve);
        app.MapPost(One + "/terugnemen", TakeBack);
        app.MapPost(One + "/profiel", Choose);
        app.MapPost(One + "/vasthouden", Hold);
        app.MapPost(One + "/vasthouden/{id:guid}/opheffen", Lift);
    }

    public static string PathOf(string reference) => $"{RetentionListEndpoints.Path}/casussen/{reference}";

    private static Task<IResult> Approve(HttpContext http, string reference, IFormCollection form, ErasureReader reader, Words words, IOptions<RetentionOptions> options) =>
        Run(http, reference, form, "ApproveErasure", async (w, keeping) =>
        {
            var facts = await reader.Of(w.Db, keeping);
            keeping.Approve(form.Version("versie"), facts, w.Caller.PersonId, words.Local(w.Now), TimeSpan.FromHours(options.Value.HoursBeforeErasing), w.Now);
            if (keeping.EraseAt is { } at)
            {
                w.Due(EraseCase.Work, keeping.CaseId, at);
            }
        });

    private static Task<IResult> TakeBack(HttpContext http, string reference, IFormCollection form) => Run(http, reference, form, "TakeBackErasure", async (w, keeping) =>
    {
        keeping.TakeBack(form.Version("versie"));
        await w.NotDue(keeping.CaseId, EraseCase.Work);
    });

    private static Task<IResult> Choose(HttpContext http, string reference, IFormCollection form, ErasureReader reader) => Run(http, reference, form, "ChooseRetentionProfile", async (w, keeping) =>
    {
        var chosen = form.Id("profiel");
        var profile = await w.Db.Set<RetentionProfile>().SingleOrDefaultAsync(p => p.ProfileId == chosen && p.TableId == keeping.TableId && p.ReplacedAt == null)
            ?? throw new RuleViolation("choice-unknown", "A profile of the case's table.");
        w.About(chosen);
        var changed = await reader.LastChanges(w.Db, [keeping.CaseId]);
        keeping.Choose(form.Version("versie"), profile, form.Text("waarom"), changed.GetValueOrDefault(keeping.CaseId, keeping.ClosedOn), w.Caller.PersonId);
        await w.NotDue(keeping.CaseId, EraseCase.Work);
        w.Advance(keeping.CaseId, CaseElements.Case);
    });

    private static Task<IResult> Hold(HttpContext http, string reference, IFormCollection form, Words words, ReminderClock clock) => Run(http, reference, form, "PutRetentionHold", async (w, keeping) =>
    {
        var hold = new RetentionHold(Guid.CreateVersion7(), keeping.CaseId, form.Text("reden"), form.Day("opnieuw"), words.Local(w.Now), w.Caller.PersonId, w.Now);
        w.Db.Add(hold);
        w.About(hold.Id);
        w.Due(RemindHold.Work, hold.Id, clock.MorningOf(hold.LookAgainOn));
        if (keeping.FirstApprovedAt is not null)
        {
            keeping.Forget();
            await w.NotDue(keeping.CaseId, EraseCase.Work);
        }

        w.Advance(keeping.CaseId, CaseElements.Case);
    });

    private static Task<IResult> Lift(HttpContext http, string reference, Guid id, IFormCollection form) => Run(http, reference, form, "LiftRetentionHold", async (w, keeping) =>
    {
        var hold = await w.Db.Set<RetentionHold>().SingleOrDefaultAsync(h => h.Id == id && h.CaseId == keeping.CaseId) ?? throw RefusedException.Unknown();
        w.About(id);
        await w.NotDue(id, RemindHold.Work);
        hold.Lift(form.Text("waarom"), w.Caller.PersonId, w.Now);
        w.Advance(keeping.CaseId, CaseElements.Case);
    });

    private static async Task<IResult> Run(HttpContext http, string reference, IFormCollection form, string name, Func<Writing, CaseKeeping, Task> work)
    {
        try
        {
            await http.RequestServices.GetRequiredService<WriteDoor>().Run(http.GetCaller(), form.CommandId(), name, async w =>
            {
                w.For(RetentionModule.Purpose);
                w.Require(AccessPolicy.RetentionList(w.Caller.Viewer), mayKnow: false);
                w.Require(AccessPolicy.HandleRetention(w.Caller.Viewer), mayKnow: false);
                var found = await CaseQueries.Find(w.Db, reference) ?? throw RefusedException.Unknown();
                w.AboutCase(found.Id);
                await work(w, await w.Db.Set<CaseKeeping>().SingleOrDefaultAsync(k => k.CaseId == found.Id) ?? throw RefusedException.Unknown());
            }, http.RequestAborted);
            return CommandResults.Go(http, PathOf(reference));
        }
        catch (RuleViolation rule) when (Shown.Contains(rule.Code) && !http.Request.WantsJson())
        {
            return await Page(http, reference, new FormTrouble(rule.Code, form));
        }
    }

    private static async Task<IResult> Page(HttpContext http, string reference, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        await using var scope = await services.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "retention-case", RetentionModule.Purpose, http.RequestAborted);
        var viewer = scope.Caller.Viewer;
        await scope.Require(AccessPolicy.RetentionList(viewer), mayKnow: false);
        await scope.Require(AccessPolicy.HandleRetention(viewer), mayKnow: false);
        var about = await CaseQueries.Find(scope.Db, reference);
        var keeping = about is null ? null : await scope.Db.Set<CaseKeeping>().AsNoTracking().SingleOrDefaultAsync(k => k.CaseId == about.Id);
        if (about is null || keeping is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.ShowCase(about.Id, Ground.PrivacyOfficer);
        var view = await Read(scope, about.Reference, keeping, services);
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = RetentionListEndpoints.Section;
        return new RazorComponentResult<KeepingPage>(new { View = view, Trouble = trouble })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : trouble.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
        };
    }

    private static async Task<KeepingView> Read(AccessScope scope, string reference, CaseKeeping keeping, IServiceProvider services)
    {
        var db = scope.Db;
        var facts = await services.GetRequiredService<ErasureReader>().Of(db, keeping);
        var holds = await db.Set<RetentionHold>().Where(h => h.CaseId == keeping.CaseId).OrderByDescending(h => h.At).AsNoTracking().ToListAsync();
        return new KeepingView(
            reference,
            await db.Tables.Where(t => t.Id == keeping.TableId).Select(t => t.Name).SingleAsync(),
            keeping,
            facts,
            facts.Obstacle(services.GetRequiredService<Words>().Local(scope.Now)),
            [.. (await KeepClosedCases.Present(db, keeping.TableId)).OrderBy(p => p.Name, StringComparer.CurrentCulture)],
            holds,
            await PeopleQueries.Named(db, [
                .. holds.Select(h => h.ById),
                .. holds.Select(h => h.LiftedById).Concat([keeping.ChosenById, keeping.FirstApprovedById, keeping.SecondApprovedById]).OfType<Guid>(),
            ]),
            scope.Caller.PersonId);
    }
}
