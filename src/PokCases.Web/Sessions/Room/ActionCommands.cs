using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions.Names;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>Actions agreed in an item: what, who of which organisation, by when.</summary>
internal static class ActionCommands
{
    public static void MapActions(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/sessies/{id:guid}");
        session.MapPost("/punten/{itemId:guid}/acties", Agree);
        session.MapPost("/acties/{actionId:guid}/wijzigen", Change);
        session.MapPost("/acties/{actionId:guid}/klaar", (HttpContext http, Guid id, Guid actionId, IFormCollection form, SessionCommand command, ActionReminders reminders) =>
            End(http, id, actionId, form, command, reminders, "FinishAction", CaseEventKind.ActionDone, (a, now) => a.Finish(now)));
        session.MapPost("/acties/{actionId:guid}/vervallen", (HttpContext http, Guid id, Guid actionId, IFormCollection form, SessionCommand command, ActionReminders reminders) =>
            End(http, id, actionId, form, command, reminders, "CancelAction", CaseEventKind.ActionCancelled, (a, now) => a.Cancel(now)));
        session.MapPost("/acties/{actionId:guid}/heropenen", (HttpContext http, Guid id, Guid actionId, IFormCollection form, SessionCommand command, ActionReminders reminders) =>
            End(http, id, actionId, form, command, reminders, "ReopenAction", CaseEventKind.ActionReopened, (a, _) => a.Reopen()));
    }

    private static Task<IResult> Agree(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command, ActionReminders reminders) =>
        command.Run(http, form, id, "AgreeAction", f => f.MaySeeContent(f.Session.Item(itemId)), async (w, f) =>
        {
            var item = f.Session.Item(itemId);
            w.About(itemId);
            w.AboutCase(item.CaseId);
            var who = form.OptionalId("wie") ?? w.Caller.PersonId;
            // Everybody can take something on; for another person it is written down by who writes down for the table.
            if (who != w.Caller.PersonId)
            {
                w.Require(f.MayNoteDown(item), mayKnow: true);
            }

            await ActionRules.CheckCase(w, item.CaseId);
            var organisation = await OrganisationOf(w, f, item.CaseId, who);
            var action = new CaseAction(w.CommandId, f.Table.Id, id, itemId, item.CaseId, form.Text("text"), who, organisation, form.Day("voor"), w.Caller.PersonId, w.Now);
            w.Db.Actions.Add(action);
            await reminders.Plan(w, action);
            Tell(w, id, action, CaseEventKind.ActionAdded);
        }, "#acties");

    private static async Task<IResult> Change(HttpContext http, Guid id, Guid actionId, IFormCollection form, SessionCommand command, ActionReminders reminders, ReadDoor reading, IStringLocalizer<SessionTexts> texts, Words words, TableNames names)
    {
        try
        {
            return await command.Run(http, form, id, "ChangeAction", f => f.MayTakePart(), async (w, f) =>
            {
                var action = await Find(w, f, actionId);
                // Whoever holds an action can say it better or move it; another person is named by who writes down for the table.
                var who = form.OptionalId("wie") ?? action.ResponsibleId;
                if (who != action.ResponsibleId)
                {
                    w.Require(Noting(f, action), mayKnow: true);
                }

                var organisation = who == action.ResponsibleId ? action.OrganisationId : await OrganisationOf(w, f, action.CaseId, who);
                var text = await names.Kept(w, f, f.Session.Current, action.CaseId, action.Text, form.Text("text"));
                await ActionRules.Change(w, action, (a, _) => a.Change(form.Version("version"), text, who, organisation, form.Day("voor")));
                await reminders.Plan(w, action);
                Tell(w, id, action, null);
            }, $"#actie-{actionId}");
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await BothTexts(http, id, actionId, form, reading, texts, words, names);
        }
    }

    private static async Task<IResult> BothTexts(HttpContext http, Guid id, Guid actionId, IFormCollection form, ReadDoor reading, IStringLocalizer<SessionTexts> texts, Words words, TableNames table)
    {
        await using var scope = await reading.Open(http.GetCaller(), "action-conflict", "tafelsessie", http.RequestAborted);
        var facts = await SessionFacts.Load(scope.Db, scope.Caller.Viewer, id, scope.Now) ?? throw RefusedException.Unknown();
        await scope.Require(facts.MaySeeSession(), mayKnow: false);
        var action = await scope.Db.Actions.SingleOrDefaultAsync(a => a.Id == actionId && a.TableId == facts.Table.Id) ?? throw RefusedException.Unknown();
        var sight = await scope.Require(Sees(facts, action, scope.Now), mayKnow: false);
        scope.Show(actionId, sight.Ground);
        if (action.CaseId is { } caseId)
        {
            scope.ShowCase(caseId, sight.Ground);
        }

        var mine = form.OptionalId("wie") ?? action.ResponsibleId;
        var names = await scope.Db.Professionals.Where(p => p.Id == mine || p.Id == action.ResponsibleId).ToDictionaryAsync(p => p.Id, p => p.Name);
        var book = await table.Load(scope, facts, action.CaseId is { } of ? [of] : [], facts.Session.Current);
        await scope.Record();
        return new RazorComponentResult<ConflictPage>(new
        {
            What = texts["TheAction"].Value,
            Action = $"/sessies/{id}/acties/{actionId}/wijzigen",
            Fields = form,
            VersionField = "version",
            Present = action.Version,
            TheirsHref = $"/sessies/{id}#actie-{actionId}",
            Texts = (IReadOnlyList<ConflictText>)
            [
                new(texts["ActionWhat"], form.Text("text"), book.Of(action.CaseId, action.Text), "text"),
                new(texts["ActionWho"], names.GetValueOrDefault(mine, string.Empty), names.GetValueOrDefault(action.ResponsibleId, string.Empty)),
                new(texts["ActionBy"], words.Day(form.Day("voor")), words.Day(action.DueOn)),
            ],
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static Task<IResult> End(HttpContext http, Guid id, Guid actionId, IFormCollection form, SessionCommand command, ActionReminders reminders, string name, CaseEventKind happened, Action<CaseAction, DateTimeOffset> verb) =>
        command.Run(http, form, id, name, f => f.MayTakePart(), async (w, f) =>
        {
            var action = await Find(w, f, actionId);
            await ActionRules.Change(w, action, verb);
            await reminders.Plan(w, action);
            Tell(w, id, action, happened);
        }, $"#actie-{actionId}");

    // An action of this session's item, or an open one of an earlier session that is gone through at the start.
    private static async Task<CaseAction> Find(Writing w, SessionFacts f, Guid actionId)
    {
        var action = await w.Db.Actions.SingleOrDefaultAsync(a => a.Id == actionId && a.TableId == f.Table.Id)
            ?? throw RefusedException.Unknown();
        w.About(actionId);
        w.AboutCase(action.CaseId);
        w.Require(Sees(f, action, w.Now), mayKnow: ItemOf(f, action) is { } item && f.MaySeeContent(item).IsAllowed);
        return action;
    }

    private static AgendaItem? ItemOf(SessionFacts f, CaseAction action) =>
        f.Session.Items.FirstOrDefault(i => i.Id == action.ItemId)
        ?? f.Session.Items.FirstOrDefault(i => i.CaseId is not null && i.CaseId == action.CaseId);

    private static Sight Noting(SessionFacts f, CaseAction action) => ItemOf(f, action) is { } item ? f.MayNoteDown(item) : Sight.Nothing;

    private static Sight Sees(SessionFacts f, CaseAction action, DateTimeOffset now) =>
        AccessPolicy.Action(f.Viewer, action.ResponsibleId, action.Lasts(now), Noting(f, action), Sight.Nothing);

    // Who does it is of the table, sat at it this time, or is of the case; and works with cases.
    private static async Task<Guid> OrganisationOf(Writing w, SessionFacts f, Guid? caseId, Guid who)
    {
        var isNear = who == w.Caller.PersonId
            || f.Roster.Members.Any(m => m.ProfessionalId == who)
            || f.Roster.Attendances.Any(a => a.ProfessionalId == who)
            || (caseId is { } about && f.Roster.IsInTeam(about, who, w.Now));
        var organisation = isNear
            ? await w.Db.Professionals
                .Where(p => p.Id == who && p.State == ProfessionalState.Active && (p.Roles & AccessPolicy.WithoutCases) == 0)
                .Select(p => (Guid?)p.OrganisationId)
                .SingleOrDefaultAsync()
            : null;
        return organisation ?? throw new RuleViolation("responsible-not-at-table", "Responsible is somebody of the case or the table.");
    }

    // This session's page, that of the session it comes from, and its case.
    private static void Tell(Writing w, Guid sessionId, CaseAction action, CaseEventKind? happened)
    {
        w.Advance(sessionId, SessionElements.Action(action.Id));
        if (action.SessionId is { } agreedIn)
        {
            w.Advance(agreedIn, SessionElements.Action(action.Id));
        }

        if (action.CaseId is { } caseId)
        {
            w.Advance(caseId, "actions");
            if (happened is { } kind)
            {
                w.Note(caseId, kind, subject: action.Id);
            }
        }
    }
}
