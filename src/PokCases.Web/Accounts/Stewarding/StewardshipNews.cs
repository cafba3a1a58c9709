using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accounts.Stewarding;

/// <summary>Tells pages and sign-ins that somebody acts for somebody, or no longer does.</summary>
internal static class StewardshipNews
{
    /// <summary>What both may see changes, and every case of who is away says who acts.</summary>
    /// <param name="w">The command.</param>
    /// <param name="changed">The stewardship, as it is now.</param>
    /// <param name="before">Who acted before; null when that did not change.</param>
    public static async Task Tell(Writing w, Stewardship changed, Guid? before = null)
    {
        w.Advance(WellKnownStreams.Access, $"person:{changed.AwayId}", $"person:{changed.SubstituteId}");
        if (before is { } person)
        {
            w.Advance(WellKnownStreams.Access, $"person:{person}");
        }

        foreach (var id in await CasesOf(w, changed))
        {
            w.AboutCase(id);
            w.AdvanceWhole(id);
            // By name as well: whose page may hear of the case is looked at again.
            w.AdvanceWhole(id, before ?? changed.SubstituteId);
        }
    }

    /// <summary>A line on the timeline of every open case that who is away leads.</summary>
    public static async Task Note(Writing w, Stewardship changed, CaseEventKind happened, DateOnly day)
    {
        foreach (var id in await CasesOf(w, changed))
        {
            w.Note(id, happened, Words.Machine(day), subject: changed.SubstituteId);
        }
    }

    private static Task<List<Guid>> CasesOf(Writing w, Stewardship changed) =>
        w.Db.Cases.Where(c => c.CaseLeadId == changed.AwayId && c.Stage != CaseStage.Closed).Select(c => c.Id).ToListAsync();
}
