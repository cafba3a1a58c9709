using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>How many cases ended how. A case counts once, with its last outcome, and not at all while it is worked on again.</summary>
internal static class ClosedCounts
{
    /// <summary>By outcome; what was closed without one (an import) is not in it. Touches cases, so only inside a scope or a command.</summary>
    public static async Task<Dictionary<ClosingOutcome, int>> Of(PokCasesDb db) => await (
        from closing in db.CaseClosings
        join about in db.Cases on closing.CaseId equals about.Id
        where about.Stage == CaseStage.Closed && closing.ReopenedAt == null
        group closing by closing.Outcome into ended
        select new { ended.Key, Count = ended.Count() }).ToDictionaryAsync(e => e.Key, e => e.Count);
}
