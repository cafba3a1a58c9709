using Microsoft.EntityFrameworkCore;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>Says in the streams what changed of a household.</summary>
internal static class HouseholdElements
{
    public const string Household = "household";

    /// <summary>Something of one case's household.</summary>
    public static void TellHousehold(this Writing w, Guid caseId) => w.Advance(caseId, Household);

    /// <summary>Something of a person: every household that person belongs to shows it.</summary>
    public static async Task TellHouseholdsOf(this Writing w, Guid personId)
    {
        foreach (var caseId in await w.Db.HouseholdMembers.Where(m => m.PersonId == personId).Select(m => m.CaseId).ToListAsync())
        {
            w.AboutCase(caseId);
            w.TellHousehold(caseId);
        }
    }

    /// <summary>A hard date: the case's pages, and every agenda that shows it.</summary>
    public static async Task TellHardDate(this Writing w, Guid caseId)
    {
        w.TellHousehold(caseId);
        foreach (var session in await LiveAgendas.Of(w.Db, caseId))
        {
            w.Advance(session, "agenda");
        }
    }
}
