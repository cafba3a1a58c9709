using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Method;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>What was decided between sessions is on the agenda of the next planned one; until one is planned it is tried again each day.</summary>
/// <remarks>
/// A case that comes to that session anyway says it on its own item; a proposal is thereby accepted. Only a case that is
/// new to a table without a covenant is proposed, and the chair decides. It leaves the agenda with its session or its case alone.
/// </remarks>
internal sealed class InterimForNotice(ReminderClock clock, IStringLocalizer<PlanningTexts> texts) : IDueHandler
{
    private const int Minutes = 5;

    public string Kind => InterimEndpoints.ForAgenda;

    public string CommandName => "PutInterimDecisionOnAgenda";

    /// <summary>A session was planned: what waits for one needs wait no longer.</summary>
    public static async Task Due(Writing w, Guid tableId)
    {
        var waiting = await w.Db.InterimDecisions.Where(d => d.TableId == tableId && d.State == InterimState.Decided && d.ItemId == null).Select(d => d.Id).ToListAsync();
        waiting.ForEach(id => w.Due(InterimEndpoints.ForAgenda, id, w.Now));
    }

    /// <summary>A session was called off: its decisions go to the next one.</summary>
    public static async Task Release(Writing w, Session session)
    {
        foreach (var decision in await TakeOff(w, session.Items.Select(i => i.Id)))
        {
            w.Due(InterimEndpoints.ForAgenda, decision.Id, w.Now);
        }
    }

    /// <summary>These items do not come. Of a closed case a decision then waits until the case is taken up again.</summary>
    public static async Task<List<InterimDecision>> TakeOff(Writing w, IEnumerable<Guid> items)
    {
        var found = await On(w.Db, items);
        foreach (var decision in found)
        {
            decision.TakeOffAgenda();
            w.Advance(decision.CaseId, MethodElements.Interim);
        }

        return found;
    }

    /// <summary>An item with a decision stays on the agenda (<c>interim-stays</c>); it can be deferred.</summary>
    public static async Task CheckMayGo(Writing w, AgendaItem item) =>
        RuleViolation.When((await On(w.Db, [item.Id])).Count > 0, "interim-stays", "A decision between sessions is on the next agenda.");

    /// <summary>A case comes on a later agenda: what the table has not heard goes along, also when the earlier item was put off.</summary>
    public static async Task Follow(Writing w, AgendaItem item)
    {
        if (item.CaseId is not { } caseId)
        {
            return;
        }

        foreach (var decision in await w.Db.InterimDecisions.Where(d => d.CaseId == caseId && d.State == InterimState.Decided).ToListAsync())
        {
            if (decision.ItemId is { } before)
            {
                // As it is in this command, which may have put it off just now.
                if (await w.Db.AgendaItems.SingleOrDefaultAsync(i => i.Id == before) is { State: not (ItemState.Deferred or ItemState.Declined) })
                {
                    continue;
                }

                decision.TakeOffAgenda();
            }

            decision.PutOnAgenda(item.Id);
            w.Advance(caseId, MethodElements.Interim);
        }
    }

    public async Task Do(Writing w, Guid subject)
    {
        var decision = await w.Db.InterimDecisions.SingleOrDefaultAsync(d => d.Id == subject);
        // Of a closed case nothing comes to the table; when it is taken up again, the next session that is planned hears of it.
        if (decision is not { State: InterimState.Decided, ItemId: null } || await w.Db.Cases.AnyAsync(c => c.Id == decision.CaseId && c.Stage == CaseStage.Closed))
        {
            return;
        }

        w.AboutCase(decision.CaseId);
        var next = await w.Db.Sessions
            // One that should have begun and was not opened yet is still the next.
            .Where(s => s.TableId == decision.TableId && s.State == SessionState.Planned && s.EndsAt > w.Now)
            .OrderBy(s => s.StartsAt)
            .Select(s => (Guid?)s.Id)
            .FirstOrDefaultAsync();
        if (next is not { } sessionId || await SessionFacts.Load(w.Db, w.Caller.Viewer, sessionId, w.Now) is not { } facts)
        {
            w.Due(Kind, subject, w.Now.AddDays(1));
            return;
        }

        var item = await OnAgenda(w, facts, decision);
        w.About(item.Id);
        decision.PutOnAgenda(item.Id);
        w.Advance(sessionId, "agenda");
        w.Advance(decision.CaseId, MethodElements.Interim);
    }

    private static Task<List<InterimDecision>> On(PokCasesDb db, IEnumerable<Guid> items)
    {
        var ids = items.ToList();
        return db.InterimDecisions.Where(d => d.ItemId != null && ids.Contains(d.ItemId.Value)).ToListAsync();
    }

    private async Task<AgendaItem> OnAgenda(Writing w, SessionFacts facts, InterimDecision decision)
    {
        var session = facts.Session;
        var item = session.Items.FirstOrDefault(i => i.CaseId == decision.CaseId && i.State is not (ItemState.Declined or ItemState.Deferred))
            ?? session.Add(new AgendaItem(Guid.CreateVersion7(), session.Id, ItemKind.Case, decision.CaseId, string.Empty, Minutes, decision.AskedById, accepted: false, []));
        if (item.State != ItemState.Proposed)
        {
            return item;
        }

        var proposal = await w.Db.Proposals.SingleOrDefaultAsync(p => p.ItemId == item.Id);
        if (proposal is null)
        {
            proposal = new ItemProposal(item.Id, texts["InterimForNotice"], w.Now);
            w.Db.Proposals.Add(proposal);
        }

        if (facts.Table.CovenantHolds(clock.DayOf(session.StartsAt)) || await w.Db.AgendaItems.AnyAsync(i => i.CaseId == decision.CaseId && i.StartedAt != null))
        {
            proposal.Answer(w.Caller.PersonId, texts["InterimForNotice"], accepted: true, w.Now);
            item.Accept();
            await AgendaPlanner.AdmitByDefault(w, facts, item);
        }

        return item;
    }
}
