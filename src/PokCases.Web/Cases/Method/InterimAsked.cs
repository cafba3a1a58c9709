using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Method;

/// <summary>Whether somebody is still asked for an interim decision: while it and its case are open, and as long as the seat at the table (and the mandate of who decides) lasts.</summary>
internal static class InterimAsked
{
    public static async Task<Sight> Of(PokCasesDb db, Viewer viewer, InterimDecision decision)
    {
        var me = viewer.PersonId;
        var decides = decision.MandateHolderId == me;
        var sits = await db.TableMembers.AnyAsync(m => m.TableId == decision.TableId && m.ProfessionalId == me && m.Until == null && (!decides || m.Mandate != string.Empty));
        var closed = await db.Cases.AnyAsync(c => c.Id == decision.CaseId && c.Stage == CaseStage.Closed);
        return AccessPolicy.AskedToDecide(viewer, decision.Asks(me) && sits, decision.IsOpen && !closed);
    }
}
