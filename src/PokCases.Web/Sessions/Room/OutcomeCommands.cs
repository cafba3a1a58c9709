using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions.Names;
using PokCases.Web.Shell;
using PokCases.Web.Signals;

namespace PokCases.Web.Sessions.Room;

/// <summary>What comes of an item: afspraak, advies with positions, besluit van een organisatie.</summary>
internal static class OutcomeCommands
{
    public static void MapOutcomes(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/sessies/{id:guid}");
        session.MapPost("/punten/{itemId:guid}/uitkomsten", Note);
        session.MapPost("/uitkomsten/{outcomeId:guid}/wijzigen", Rephrase);
        session.MapPost("/uitkomsten/{outcomeId:guid}/intrekken", Withdraw);
        session.MapPost("/uitkomsten/{outcomeId:guid}/besluiten", Decide);
        session.MapPost("/uitkomsten/{outcomeId:guid}/standpunt", TakePosition);
    }

    private static Task<IResult> Note(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command, SignalAnswers answers) =>
        command.Run(http, form, id, "NoteOutcome", f => f.MayNoteDown(f.Session.Item(itemId)), async (w, f) =>
        {
            var item = f.Session.Item(itemId);
            w.About(itemId);
            w.AboutCase(item.CaseId);
            var kind = form.Choice<OutcomeKind>("soort");
            Guid? organisation = null;
            Guid? holder = null;
            if (kind == OutcomeKind.Decision)
            {
                holder = form.Id("mandaathouder");
                var seat = await w.Db.TableMembers.SingleOrDefaultAsync(m => m.TableId == f.Table.Id && m.ProfessionalId == holder && m.Until == null);
                RuleViolation.When(seat is not { HoldsMandate: true }, "decision-needs-mandate-holder", "The person holds no mandate at this table.");
                organisation = await w.Db.Professionals.Where(p => p.Id == holder).Select(p => p.OrganisationId).SingleAsync();
            }

            w.Db.Outcomes.Add(new Outcome(w.CommandId, id, itemId, item.CaseId, kind, form.Text("text"), organisation, holder, w.Caller.PersonId, w.Now));
            Tell(w, id, item.CaseId, w.CommandId);
            if (form.Ticked("antwoord"))
            {
                await answers.Give(w, await SignalAgenda.Discussed(w, item), form.Text("text"));
                w.AdvanceWhole(id);
            }
        }, "#uitkomsten");

    private static async Task<IResult> Rephrase(HttpContext http, Guid id, Guid outcomeId, IFormCollection form, SessionCommand command, ReadDoor reading, IStringLocalizer<SessionTexts> texts, TableNames names)
    {
        try
        {
            return await command.Run(http, form, id, "RephraseOutcome", f => f.MayTakePart(), async (w, f) =>
            {
                var outcome = await Find(w, f, outcomeId, noting: true);
                outcome.Rephrase(form.Version("version"), await names.Kept(w, f, f.Session.Item(outcome.ItemId), outcome.CaseId, outcome.Text, form.Text("text")));
                Tell(w, id, outcome.CaseId, outcomeId);
            }, $"#uitkomst-{outcomeId}");
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await BothTexts(http, id, outcomeId, form, reading, texts, names);
        }
    }

    private static async Task<IResult> BothTexts(HttpContext http, Guid id, Guid outcomeId, IFormCollection form, ReadDoor reading, IStringLocalizer<SessionTexts> texts, TableNames names)
    {
        await using var scope = await reading.Open(http.GetCaller(), "outcome-conflict", "tafelsessie", http.RequestAborted);
        var facts = await SessionFacts.Read(scope, id) ?? throw RefusedException.Unknown();
        var outcome = await scope.Db.Outcomes.SingleOrDefaultAsync(o => o.Id == outcomeId && o.SessionId == id) ?? throw RefusedException.Unknown();
        var sight = await scope.Require(facts.MayNoteDown(facts.Session.Item(outcome.ItemId)), mayKnow: false);
        scope.Show(outcomeId, sight.Ground);
        if (outcome.CaseId is { } caseId)
        {
            scope.ShowCase(caseId, sight.Ground);
        }

        var book = await names.Load(scope, facts, outcome.CaseId is { } of ? [of] : [], facts.Session.Item(outcome.ItemId));
        await scope.Record();
        return new RazorComponentResult<ConflictPage>(new
        {
            What = texts[$"Kind{outcome.Kind}"].Value,
            Action = $"/sessies/{id}/uitkomsten/{outcomeId}/wijzigen",
            Fields = form,
            VersionField = "version",
            Present = outcome.Version,
            TheirsHref = $"/sessies/{id}#uitkomst-{outcomeId}",
            Texts = (IReadOnlyList<ConflictText>)[new(texts["OutcomeText"], form.Text("text"), book.Of(outcome.CaseId, outcome.Text), "text")],
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static Task<IResult> Withdraw(HttpContext http, Guid id, Guid outcomeId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "WithdrawOutcome", f => f.MayTakePart(), async (w, f) =>
        {
            var outcome = await Find(w, f, outcomeId, noting: true);
            outcome.Withdraw(form.Version("version"));
            Tell(w, id, outcome.CaseId, outcomeId);
        }, "#uitkomsten");

    private static Task<IResult> Decide(HttpContext http, Guid id, Guid outcomeId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "Decide", f => f.MayTakePart(), async (w, f) =>
        {
            var outcome = await Find(w, f, outcomeId, noting: false);
            RuleViolation.When(outcome.Version != form.Version("version"), StaleVersion.Code, "The text changed after it was read.");
            outcome.Decide(w.Caller.PersonId, w.Now);
            Tell(w, id, outcome.CaseId, outcomeId);
        }, $"#uitkomst-{outcomeId}");

    // The version is named, so that nobody agrees with a text that was changed under their eyes.
    private static Task<IResult> TakePosition(HttpContext http, Guid id, Guid outcomeId, IFormCollection form, SessionCommand command) =>
        command.Run(http, form, id, "TakePosition", f => f.MayTakePart(), async (w, f) =>
        {
            var outcome = await Find(w, f, outcomeId, noting: false);
            RuleViolation.When(outcome.Version != form.Version("version"), StaleVersion.Code, "The text changed after it was read.");
            outcome.TakePosition(w.Caller.PersonId, w.Caller.OrganisationId, form.Choice<Stance>("standpunt"), form.Text("text"), w.Now);
            Tell(w, id, outcome.CaseId, outcomeId);
        }, $"#uitkomst-{outcomeId}");

    private static async Task<Outcome> Find(Writing w, SessionFacts f, Guid outcomeId, bool noting)
    {
        var outcome = await w.Db.Outcomes.Include(o => o.Positions).SingleOrDefaultAsync(o => o.Id == outcomeId && o.SessionId == f.Session.Id)
            ?? throw RefusedException.Unknown();
        var item = f.Session.Item(outcome.ItemId);
        w.About(item.Id);
        w.AboutCase(outcome.CaseId);
        w.Require(noting ? f.MayNoteDown(item) : f.MaySeeContent(item), mayKnow: true);
        return outcome;
    }

    private static void Tell(Writing w, Guid sessionId, Guid? caseId, Guid outcomeId)
    {
        w.Advance(sessionId, SessionElements.Outcome(outcomeId));
        if (caseId is { } id)
        {
            w.Advance(id, "outcomes");
        }
    }
}
