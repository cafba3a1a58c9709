using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases;

/// <summary>An action after it was agreed: how it goes, done, no longer needed, opened again, on another day.</summary>
internal static class ActionEndpoints
{
    public static void MapCaseActions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/acties/{id:guid}", Show);
        app.MapPost("/acties/{id:guid}/klaar", (HttpContext http, Guid id, IFormCollection form, ActionReminders reminders) =>
            Change(http, id, form, reminders, "FinishAction", CaseEventKind.ActionDone, (a, now) => a.Finish(now)));
        app.MapPost("/acties/{id:guid}/vervallen", (HttpContext http, Guid id, IFormCollection form, ActionReminders reminders) =>
            Change(http, id, form, reminders, "CancelAction", CaseEventKind.ActionCancelled, (a, now) => a.Cancel(now)));
        app.MapPost("/acties/{id:guid}/heropenen", (HttpContext http, Guid id, IFormCollection form, ActionReminders reminders) =>
            Change(http, id, form, reminders, "ReopenAction", CaseEventKind.ActionReopened, (a, _) => a.Reopen()));
        app.MapPost("/acties/{id:guid}/voortgang", Begin);
        app.MapPost("/acties/{id:guid}/datum", (HttpContext http, Guid id, IFormCollection form, ActionReminders reminders) =>
        {
            var seen = form.Version("versie");
            var day = form.Day("voor");
            return Change(http, id, form, reminders, "MoveAction", CaseEventKind.ActionMoved, (a, _) => a.MoveTo(seen, day));
        });
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, ReadDoor reading, PageFrame frame, Words words, CalledByRole called, string? terug)
    {
        var viewer = http.GetCaller().Viewer;
        await using var scope = await reading.Open(http.GetCaller(), "action", "casus", http.RequestAborted);
        var found = await Find(scope.Db, viewer, id, scope.Now);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        await Seen(scope, found);
        var people = await PeopleQueries.Named(scope.Db, [found.Action.ResponsibleId]);
        var session = await scope.Db.Sessions.Where(s => s.Id == found.Action.SessionId).Select(s => new { s.Number, s.StartsAt }).SingleOrDefaultAsync();
        var table = await scope.Db.Tables.Where(t => t.Id == found.Action.TableId).Select(t => t.Name).SingleOrDefaultAsync();
        var warnings = await Warnings(scope, found, people.Of(found.Action.ResponsibleId), words.Local(scope.Now));
        var names = await called.For(scope, [found.About?.Id]);
        if (found.About is { } ofCase)
        {
            CaseAccess.SayEmergency(scope, ofCase, found.Sees(viewer, scope.Now));
        }

        await scope.Record();
        frame.Section = CaseEndpoints.Section;
        return new RazorComponentResult<ActionPage>(new
        {
            View = new ActionView(
                id,
                names.Of(found.About?.Id, found.Action.Text),
                people.Of(found.Action.ResponsibleId).Full,
                found.Action.DueOn,
                found.Action.State,
                found.Action.Version,
                found.About?.Reference,
                found.About is not null && AccessPolicy.Case(viewer, found.Standing).IsAllowed ? found.About.Title : null,
                table ?? string.Empty,
                session?.Number,
                session?.StartsAt,
                found.MayChange(viewer, scope.Now).IsAllowed,
                words.Local(scope.Now),
                found.Action.Partner,
                found.Action.StartedAt is not null,
                names.Of(found.About?.Id, found.Action.Progress))
            {
                Warnings = warnings,
            },
            Back = RequestExtensions.LocalPath(terug, found.About is { } shown && AccessPolicy.Case(viewer, found.Standing).IsAllowed ? CaseEndpoints.PathOf(shown.Reference) : "/mijn-dag"),
        });
    }

    private static async Task<IReadOnlyList<MoneyWarning>> Warnings(AccessScope scope, FoundAction found, PersonLine who, DateOnly today) =>
        found.About is { } about && found.Action.IsOpen
            ? (await HouseholdWarnings.Load(scope, about.Id, found.Standing, today)).ForAction(new WarnedAction(found.Action.Text, who.Name, who.Organisation, found.Action.Partner))
            : [];

    private static async Task Seen(AccessScope scope, FoundAction found)
    {
        var sight = found.Sees(scope.Caller.Viewer, scope.Now);
        scope.Show(found.Action.Id, sight.Ground);
        if (found.About is { } about)
        {
            scope.ShowCase(about.Id, sight.Ground);
        }

        await scope.Require(sight, mayKnow: false);
    }

    private static async Task<IResult> Begin(HttpContext http, Guid id, IFormCollection form, ActionReminders reminders, CalledByRole called)
    {
        var (seen, progress) = (form.Version("versie"), form.Text("voortgang"));
        try
        {
            // Who reads roles and sends the note back as it was shown takes no name out of it.
            return await Change(http, id, form, reminders, "BeginAction", null, (a, now) => a.Begin(seen, progress, now), async (w, a) => progress = await called.Kept(w, a.CaseId, a.Progress, progress));
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Conflict(http, id, form, called);
        }
    }

    // Nothing is silently overwritten: both notes are shown, and this person chooses.
    private static async Task<IResult> Conflict(HttpContext http, Guid id, IFormCollection form, CalledByRole called)
    {
        var services = http.RequestServices;
        var texts = services.GetRequiredService<IStringLocalizer<CaseTexts>>();
        await using var scope = await services.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "action", "casus", http.RequestAborted);
        var found = await Find(scope.Db, scope.Caller.Viewer, id, scope.Now) ?? throw RefusedException.Unknown();
        await Seen(scope, found);
        var names = await called.For(scope, [found.About?.Id]);
        await scope.Record();
        return new RazorComponentResult<ConflictPage>(new
        {
            What = names.Of(found.About?.Id, found.Action.Text),
            Action = $"/acties/{id}/voortgang",
            Fields = form,
            Texts = new List<ConflictText> { new(texts["Progress"], form.Text("voortgang"), names.Of(found.About?.Id, found.Action.Progress), "voortgang") },
            Present = found.Action.Version,
            TheirsHref = $"/acties/{id}",
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static async Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, ActionReminders reminders, string name, CaseEventKind? happened, Action<CaseAction, DateTimeOffset> verb, Func<Writing, CaseAction, Task>? first = null)
    {
        var viewer = http.GetCaller().Viewer;
        var door = http.RequestServices.GetRequiredService<WriteDoor>();
        var written = await door.Run(http.GetCaller(), form.CommandId(), name, async w =>
        {
            w.For("casus");
            w.About(id);
            var found = await Find(w.Db, viewer, id, w.Now) ?? throw RefusedException.Unknown();
            w.AboutCase(found.Action.CaseId);
            w.Require(found.MayChange(viewer, w.Now), mayKnow: found.Sees(viewer, w.Now).IsAllowed);
            await (first?.Invoke(w, found.Action) ?? Task.CompletedTask);
            await ActionRules.Change(w, found.Action, verb);
            await reminders.Plan(w, found.Action);
            await ActionNews.Tell(w, found.Action, happened);
            return found.Action.CaseId ?? Guid.Empty;
        }, http.RequestAborted);
        return CommandResults.Done(http, written, written.Answer, RequestExtensions.LocalPath(form["terug"], "/mijn-dag"));
    }

    private static async Task<FoundAction?> Find(PokCasesDb db, Viewer viewer, Guid id, DateTimeOffset now)
    {
        var action = await db.Actions.SingleOrDefaultAsync(a => a.Id == id);
        if (action is null)
        {
            return null;
        }

        var about = action.CaseId is { } caseId ? await db.Cases.SingleOrDefaultAsync(c => c.Id == caseId) : null;
        var standing = about is null ? new CaseStanding(false, false, false, false) : await CaseQueries.StandingOf(db, viewer, about, now);
        var roles = await db.TableMembers
            .Where(m => m.TableId == action.TableId && m.ProfessionalId == viewer.PersonId && m.Until == null)
            .Select(m => m.Roles)
            .SingleOrDefaultAsync();
        return new FoundAction(action, about, standing, roles);
    }

    private sealed record FoundAction(CaseAction Action, Case? About, CaseStanding Standing, TableRoles Roles)
    {
        /// <summary>A topic's action is seen by the members of its table, a case's by the case team.</summary>
        public Sight Sees(Viewer viewer, DateTimeOffset now) => AccessPolicy.Action(
            viewer,
            Action.ResponsibleId,
            Action.Lasts(now),
            Action.CaseId is null && Roles != TableRoles.None ? AccessPolicy.Table(viewer, Roles) : Sight.Nothing,
            About is null ? Sight.Nothing : AccessPolicy.Case(viewer, Standing));

        /// <summary>Who is responsible, as long as that lasts, and who holds its case.</summary>
        public Sight MayChange(Viewer viewer, DateTimeOffset now)
        {
            var holds = AccessPolicy.HoldCase(viewer, Standing);
            return Action.Lasts(now) ? AccessPolicy.ChangeAction(viewer, Action.ResponsibleId, holds) : holds;
        }
    }
}
