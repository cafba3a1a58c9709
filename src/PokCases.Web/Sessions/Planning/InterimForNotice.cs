using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Method;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>What was decided between sessions is proposed for the next planned one, for notice; until one is planned it is tried again each day.</summary>
internal sealed class InterimForNotice(IStringLocalizer<PlanningTexts> texts) : IDueHandler
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

    public async Task Do(Writing w, Guid subject)
    {
        var decision = await w.Db.InterimDecisions.SingleOrDefaultAsync(d => d.Id == subject);
        if (decision is not { State: InterimState.Decided, ItemId: null })
        {
            return;
        }

        w.AboutCase(decision.CaseId);
        var session = await w.Db.Sessions.Include(s => s.Items)
            .Where(s => s.TableId == decision.TableId && s.State == SessionState.Planned && s.StartsAt > w.Now)
            .OrderBy(s => s.StartsAt)
            .FirstOrDefaultAsync();
        if (session is null)
        {
            w.Due(Kind, subject, w.Now.AddDays(1));
            return;
        }

        decision.PutOnAgenda(OnAgenda(w, session, decision).Id);
        w.Advance(session.Id, "agenda");
        w.Advance(decision.CaseId, MethodElements.Interim);
    }

    // A case that comes to this session anyway needs no second item.
    private AgendaItem OnAgenda(Writing w, Session session, InterimDecision decision)
    {
        var there = session.Items.FirstOrDefault(i => i.CaseId == decision.CaseId && i.State is not (ItemState.Declined or ItemState.Deferred));
        if (there is not null)
        {
            return there;
        }

        var item = session.Add(new AgendaItem(Guid.CreateVersion7(), session.Id, ItemKind.Case, decision.CaseId, string.Empty, Minutes, decision.AskedById, accepted: false, []));
        w.Db.Proposals.Add(new ItemProposal(item.Id, texts["InterimForNotice"], w.Now));
        return item;
    }
}
