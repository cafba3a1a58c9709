using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions;

/// <summary>A case that leaves the table with something to carry out goes on by itself, from <i>op tafel</i> to <i>in uitvoering</i>.</summary>
internal static class CaseGoesOn
{
    /// <summary>After an item was finished; null for none.</summary>
    public static async Task After(Writing w, AgendaItem? item)
    {
        if (item is not { CaseId: { } caseId, State: ItemState.Done } || !await HasFollowUp(w.Db, item.Id))
        {
            return;
        }

        var about = await w.Db.Cases.SingleAsync(c => c.Id == caseId);
        if (about.Stage == CaseStage.OnTable)
        {
            w.AboutCase(caseId);
            w.MoveStage(about, CaseStage.InProgress, StageReason.Part(StageCause.Agreed, subjectId: item.SessionId));
        }
    }

    // An advice alone asks nothing of anybody yet.
    private static async Task<bool> HasFollowUp(PokCasesDb db, Guid itemId) =>
        await db.Outcomes.AnyAsync(o => o.ItemId == itemId && o.State != OutcomeState.Withdrawn && (o.Kind == OutcomeKind.Agreement || o.Kind == OutcomeKind.Decision))
        || await db.Actions.AnyAsync(a => a.ItemId == itemId && a.State == ActionState.Open);
}
