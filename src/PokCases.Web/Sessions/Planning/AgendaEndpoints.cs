using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Signals;

namespace PokCases.Web.Sessions.Planning;

/// <summary>The agenda by hand: adding, changing, ordering, taking off, taking up again.</summary>
internal static class AgendaEndpoints
{
    public static void MapAgenda(this RouteGroupBuilder session)
    {
        session.MapPost("/plannen/casus", AddCase);
        session.MapPost("/plannen/thema", AddTopic);
        session.MapPost("/plannen/punten/{itemId:guid}", Change);
        session.MapPost("/plannen/punten/{itemId:guid}/{step:regex(^(op|neer)$)}", Move);
        session.MapPost("/plannen/punten/{itemId:guid}/weg", Remove);
        session.MapPost("/plannen/doorgeschoven/{itemId:guid}", Carry);
    }

    /// <summary>A case the caller may know; others answer as if there were none.</summary>
    public static async Task<Domain.Cases.Case> KnownCase(Writing w, SessionFacts facts, Guid caseId)
    {
        var about = await w.Db.Cases.SingleOrDefaultAsync(c => c.Id == caseId);
        var byName = about is not null && (await w.Db.CaseTeam.Where(m => m.CaseId == caseId && m.ProfessionalId == w.Caller.PersonId).ToListAsync()).Exists(m => m.Holds(w.Now));
        RuleViolation.When(
            about is null || !ItemLabels.MayKnow(w.Caller.Viewer, facts.Standing, ItemLabels.OnTeam(w.Caller.Viewer, about, byName)).IsAllowed,
            "case-unknown",
            "No case that this person may know.");
        return about!;
    }

    private static Task<IResult> AddCase(Guid id, HttpContext http, IFormCollection form, PlanForms plans, AgendaPlanner planner) =>
        plans.Do(http, form, id, "AddCaseItem", async (w, facts) =>
        {
            RuleViolation.When(!facts.Table.HoldsCases, "no-cases-here", "A partneroverleg never discusses a case.");
            var about = await KnownCase(w, facts, form.OptionalId("casus") ?? throw new RuleViolation("case-item-needs-case", "No case was chosen."));
            var item = await planner.AddCase(w, facts, about, form.Number("minuten"), form.Ids("organisatie"), accepted: true);
            await AgendaPlanner.AdmitByDefault(w, facts, item);
            await InterimForNotice.Follow(w, item);
            w.Advance(id, "agenda");
        });

    private static Task<IResult> AddTopic(Guid id, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "AddTopicItem", async (w, facts) =>
        {
            var signal = await SignalAgenda.Take(w, facts.Table, form.OptionalId("signaal"));
            var title = signal is not null && form.Text("titel").Length == 0 ? signal.Title : form.Text("titel");
            var item = AgendaPlanner.AddTopic(w, facts, title, form.Number("minuten"), form.Ids("organisatie"), accepted: true);
            if (signal is not null)
            {
                item.Discuss(signal.Id);
            }

            w.Advance(id, "agenda");
        });

    private static Task<IResult> Change(Guid id, Guid itemId, HttpContext http, IFormCollection form, PlanForms plans, IStringLocalizer<PlanningTexts> texts) =>
        plans.Do(http, form, id, "ChangeItem", async (w, facts) =>
        {
            var item = facts.Session.Item(itemId);
            w.About(itemId);
            w.AboutCase(item.CaseId);
            RuleViolation.When(item.StartedAt is not null, "item-has-begun", "It has begun.");
            var needed = form.Ids("organisatie");
            AgendaPlanner.CheckOrganisations(facts, [.. needed.Except(item.NeededOrganisations)]);
            item.Change(form.Number("versie"), form.Text("titel"), form.Number("minuten"), needed);
            await AgendaPlanner.AdmitByDefault(w, facts, item);
            w.Advance(id, "agenda");
        }, conflict: async (r, facts) =>
        {
            var item = facts.Session.Item(itemId);
            var organisations = await r.Db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name);
            string Names(IEnumerable<Guid> ids) => string.Join(", ", ids.Select(o => organisations.GetValueOrDefault(o, "")).Order(StringComparer.CurrentCulture));
            return new RazorComponentResult<ConflictPage>(new
            {
                What = texts["ItemAt", facts.Session.Agenda.ToList().IndexOf(item) + 1].Value,
                Action = $"{PlanForms.PathOf(id)}/punten/{itemId}",
                Fields = form,
                Present = item.Version,
                TheirsHref = PlanForms.PathOf(id),
                Texts = (IReadOnlyList<ConflictText>)
                [
                    new(texts["TopicTitle"], form.Text("titel"), item.Title, "titel"),
                    new(texts["Minutes"], form.Text("minuten"), item.Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    new(texts["NeededOrganisations"], Names(form.Ids("organisatie")), Names(item.NeededOrganisations)),
                ],
            })
            { StatusCode = StatusCodes.Status409Conflict };
        });

    private static Task<IResult> Move(Guid id, Guid itemId, string step, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "MoveItem", (w, facts) =>
        {
            facts.Session.Move(itemId, step == "op" ? -1 : 1);
            w.About(itemId);
            w.Advance(id, "agenda");
            return Task.CompletedTask;
        }, focus: $"{step}-{itemId}");

    private static Task<IResult> Remove(Guid id, Guid itemId, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "RemoveItem", async (w, facts) =>
        {
            var item = facts.Session.Item(itemId);
            RuleViolation.When(item.Kind is ItemKind.Welcome or ItemKind.Closing, "item-fixed", "Welcome and closing are of every session.");
            w.About(itemId);
            w.AboutCase(item.CaseId);
            await InterimForNotice.CheckMayGo(w, item);
            await OffAgenda.Take(w, facts.Session, item);
        }, focus: "agenda");

    private static Task<IResult> Carry(Guid id, Guid itemId, HttpContext http, IFormCollection form, PlanForms plans, AgendaPlanner planner) =>
        plans.Do(http, form, id, "CarryItem", async (w, facts) =>
        {
            var open = await DeferredItems.Open(w.Db, facts.Table.Id);
            var deferred = open.Find(d => d.Item.Id == itemId && d.Session.Id != id).Item ?? throw RefusedException.Unknown();
            if (deferred.CaseId is { } caseId)
            {
                await planner.CheckCase(w, facts, await KnownCase(w, facts, caseId));
                w.AboutCase(caseId);
            }

            var item = facts.Session.Add(AgendaItem.Carry(Guid.CreateVersion7(), id, deferred));
            await AgendaPlanner.AdmitByDefault(w, facts, item);
            await InterimForNotice.Follow(w, item);
            w.Advance(id, "agenda");
        });
}
