using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Tells every page that shows an action that it changed.</summary>
internal static class ActionNews
{
    /// <summary>Its case, with a line on the timeline; the session it comes from; and the sessions of its table that go through open actions now.</summary>
    /// <param name="w">The command.</param>
    /// <param name="action">The action, as it is now.</param>
    /// <param name="happened">What happened to it; null for what the timeline leaves out.</param>
    public static async Task Tell(Writing w, CaseAction action, CaseEventKind? happened)
    {
        if (action.CaseId is { } caseId)
        {
            w.Advance(caseId, CaseElements.Actions);
            if (happened is { } kind)
            {
                w.Note(caseId, kind, kind == CaseEventKind.ActionMoved ? Shell.Words.Machine(action.DueOn) : string.Empty, subject: action.Id);
            }
        }

        if (action.SessionId is { } agreedIn)
        {
            w.Advance(agreedIn, $"action:{action.Id}");
        }

        foreach (var session in await w.Db.Sessions.Where(s => s.TableId == action.TableId && s.State == SessionState.Running).Select(s => s.Id).ToListAsync())
        {
            w.Advance(session, $"action:{action.Id}");
        }
    }
}
