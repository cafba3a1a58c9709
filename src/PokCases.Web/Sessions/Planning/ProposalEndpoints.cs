using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Introducers propose items; the chair answers, with a reason the proposer reads.</summary>
internal static class ProposalEndpoints
{
    public static void MapProposals(this RouteGroupBuilder session)
    {
        session.MapGet("/voorstellen", (Guid id, Guid? casus, HttpContext http, ReadDoor reading, ItemLabels labels) => Page(id, http, reading, labels, null, casus));
        session.MapPost("/voorstellen", Propose);
        session.MapPost("/voorstellen/{itemId:guid}/intrekken", Withdraw);
        session.MapPost("/plannen/voorstellen/{itemId:guid}/ja", Accept);
        session.MapPost("/plannen/voorstellen/{itemId:guid}/nee", Decline);
    }

    private static async Task<IResult> Propose(Guid id, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, ItemLabels labels, AgendaPlanner planner)
    {
        try
        {
            var caseId = form.OptionalId("casus");
            var written = await door.Run(http.GetCaller(), form.CommandId(), "ProposeItem", async w =>
            {
                var facts = await w.TakePartInSession(id);
                RuleViolation.When(!facts.IsEditable, "session-over", "The session is over.");
                AgendaItem item;
                if (caseId is { } known)
                {
                    var about = await AgendaEndpoints.KnownCase(w, facts, known);
                    await OwnCase(w, about);
                    item = await planner.AddCase(w, facts, about, form.Number("minuten"), form.Ids("organisatie"), accepted: false);
                }
                else
                {
                    item = AgendaPlanner.AddTopic(w, facts, form.Text("titel"), form.Number("minuten"), form.Ids("organisatie"), accepted: false);
                }

                w.About(item.Id);
                w.Db.Proposals.Add(new ItemProposal(item.Id, form.Text("waarom"), w.Now));
                w.Advance(id, "agenda");
            });
            return CommandResults.Done(http, written, id, $"/sessies/{id}/voorstellen");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(id, http, reading, labels, new FormTrouble(broken.Code, form));
        }
    }

    private static async Task<IResult> Withdraw(Guid id, Guid itemId, HttpContext http, IFormCollection form, WriteDoor door)
    {
        var written = await door.Run(http.GetCaller(), form.CommandId(), "WithdrawProposal", async w =>
        {
            var facts = await w.TakePartInSession(id);
            var item = facts.Session.Items.FirstOrDefault(i => i.Id == itemId && w.Caller.Viewer.ActsAs(i.ProposedById)) ?? throw RefusedException.Unknown();
            RuleViolation.When(item.State != ItemState.Proposed, "item-not-proposed", "Answered already.");
            w.About(itemId);
            w.AboutCase(item.CaseId);
            facts.Session.Remove(itemId);
            w.Db.Proposals.RemoveRange(await w.Db.Proposals.Where(p => p.ItemId == itemId).ToListAsync());
            w.Advance(id, "agenda");
        });
        return CommandResults.Done(http, written, id, $"/sessies/{id}/voorstellen");
    }

    private static Task<IResult> Accept(Guid id, Guid itemId, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "AcceptProposal", async (w, facts) =>
        {
            var item = await Answer(w, facts, itemId, form.Text("reden"), accepted: true);
            item.Accept();
            await AgendaPlanner.AdmitByDefault(w, facts, item);
            await InterimForNotice.Follow(w, item);
            w.Advance(id, "agenda");
        });

    private static Task<IResult> Decline(Guid id, Guid itemId, HttpContext http, IFormCollection form, PlanForms plans) =>
        plans.Do(http, form, id, "DeclineProposal", async (w, facts) =>
        {
            var item = await Answer(w, facts, itemId, form.Text("reden"), accepted: false);
            item.Decline();
            w.Advance(id, "agenda");
        });

    private static async Task<AgendaItem> Answer(Writing w, SessionFacts facts, Guid itemId, string reason, bool accepted)
    {
        var item = facts.Session.Item(itemId);
        w.About(itemId);
        w.AboutCase(item.CaseId);
        var proposal = await w.Db.Proposals.SingleOrDefaultAsync(p => p.ItemId == itemId);
        if (proposal is null)
        {
            proposal = new ItemProposal(itemId, string.Empty, w.Now);
            w.Db.Proposals.Add(proposal);
        }

        proposal.Answer(w.Caller.PersonId, reason, accepted, w.Now);
        return item;
    }

    // Proposing is for who knows the case from the inside: knowing its title is not enough.
    private static async Task OwnCase(Writing w, Case about)
    {
        var byName = (await w.Db.CaseTeam.Where(m => m.CaseId == about.Id && m.ProfessionalId == w.Caller.PersonId).ToListAsync()).Exists(m => m.Holds(w.Now));
        RuleViolation.When(!ItemLabels.OnTeam(w.Caller.Viewer, about, byName), "case-unknown", "Not a case of this person.");
    }

    private static async Task<IResult> Page(Guid id, HttpContext http, ReadDoor reading, ItemLabels labels, FormTrouble? trouble, Guid? preselected = null)
    {
        await using var r = await reading.Open(http.GetCaller(), "session-propose", "tafelsessie");
        var facts = await r.TakePartInSession(id);
        var mine = facts.Session.Items.Where(i => r.Caller.Viewer.ActsAs(i.ProposedById) && i.Kind is (ItemKind.Case or ItemKind.Topic)).ToList();
        var ids = mine.ConvertAll(i => i.Id);
        var proposals = await r.Db.Proposals.Where(p => ids.Contains(p.ItemId)).ToDictionaryAsync(p => p.ItemId);
        mine = mine.FindAll(i => proposals.ContainsKey(i.Id));
        var named = await labels.Load(r, facts, mine);
        var (me, standsInFor) = (r.Caller.PersonId, r.Caller.Viewer.StandsInFor);
        var candidates = facts.Table.HoldsCases && facts.IsEditable
            ? await r.Db.Cases
                .Where(c => c.TableId == facts.Table.Id && c.Stage != CaseStage.Closed
                    && (c.IntroducerId == me || c.CaseLeadId == me || standsInFor.Contains(c.CaseLeadId) || r.Db.CaseTeam.Any(m => m.CaseId == c.Id && m.ProfessionalId == me)))
                .OrderBy(c => c.Reference)
                .ToListAsync()
            : [];
        var onTeam = await ItemLabels.Standings(r, candidates);
        var cases = candidates.FindAll(c => onTeam[c.Id] && !facts.Session.Items.Any(i => i.CaseId == c.Id && i.State is not (ItemState.Declined or ItemState.Deferred or ItemState.Done)));
        var ground = await CaseQueries.Grounds(r.Db, r.Caller.Viewer, r.Now, cases.Select(c => c.Id));
        cases.ForEach(c => r.ShowCase(c.Id, ground(c.Id)));
        var organisations = await r.Db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name);
        var template = facts.Table.TemplateId is { } templateId ? await r.Db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == templateId) : null;
        await r.Record();
        return new RazorComponentResult<ProposePage>(new
        {
            facts.Session,
            facts.Table,
            Mine = (IReadOnlyList<OwnProposal>)[.. mine.Select(i => new OwnProposal(i, named[i.Id], proposals[i.Id]))],
            Cases = (IReadOnlyList<FieldChoice>)[.. cases.Select(c => new FieldChoice(c.Id.ToString(), $"{c.Reference} · {c.Title}"))],
            Organisations = (IReadOnlyList<FieldChoice>)[.. facts.Table.Organisations.Select(o => new FieldChoice(o.OrganisationId.ToString(), organisations[o.OrganisationId])).OrderBy(c => c.Text, StringComparer.CurrentCulture)],
            Preselected = preselected?.ToString(),
            DefaultMinutes = template?.Minutes ?? 20,
            IsOpen = facts.IsEditable,
            Trouble = trouble,
        })
        { StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
