using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>What holds for every change of an action, on its own page and at the table.</summary>
internal static class ActionRules
{
    /// <summary>Changes an action; refused (<c>case-closed</c>) for one that ended with its case.</summary>
    /// <param name="w">The command.</param>
    /// <param name="action">The action.</param>
    /// <param name="verb">What is done to it, at that moment.</param>
    public static async Task Change(Writing w, CaseAction action, Action<CaseAction, DateTimeOffset> verb)
    {
        if (!action.OutlivesCase)
        {
            await CheckCase(w, action.CaseId);
        }

        verb(action, w.Now);
        await KeepResponsible(w, action);
    }

    /// <summary>Throws <c>case-closed</c>: a closed case gets no new actions, and those it has stay as they are.</summary>
    public static async Task CheckCase(Writing w, Guid? caseId) => RuleViolation.When(
        caseId is { } id && await w.Db.Cases.AnyAsync(c => c.Id == id && c.Stage == CaseStage.Closed),
        "case-closed",
        "The case is closed.");

    // An ended action stays with who did it, who may have left since; open again, it rests on who opened it.
    private static async Task KeepResponsible(Writing w, CaseAction action)
    {
        if (action.IsOpen && !await w.Db.Professionals.AnyAsync(p => p.Id == action.ResponsibleId && p.State == ProfessionalState.Active))
        {
            action.HandOver(w.Caller.PersonId, w.Caller.OrganisationId);
        }
    }
}
