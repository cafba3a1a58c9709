using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>Reads hard dates for the pages that show them. Two queries, whatever the number of cases.</summary>
internal static class HardDateReader
{
    /// <summary>Of these cases; what may be shown of them is decided by who asks.</summary>
    public static async Task<HardDateFacts> Load(PokCasesDb db, IEnumerable<Guid> cases)
    {
        var ids = cases.Distinct().ToList();
        var dates = ids.Count == 0 ? [] : await db.HardDates.Where(d => ids.Contains(d.CaseId) && d.LiftedAt == null).AsNoTracking().ToListAsync();
        return dates.Count == 0 ? HardDateFacts.None : new HardDateFacts(dates, await Sessions(db, [.. dates.Select(d => d.CaseId).Distinct()]));
    }

    private static async Task<List<HardDateFacts.Coming>> Sessions(PokCasesDb db, List<Guid> ids) => await (
        from i in db.AgendaItems
        join s in db.Sessions on i.SessionId equals s.Id
        where i.CaseId != null && ids.Contains(i.CaseId.Value)
            && (s.State == SessionState.Planned || s.State == SessionState.Running)
            && (i.State == ItemState.Accepted || i.State == ItemState.Running || i.State == ItemState.Parked)
        select new HardDateFacts.Coming(i.CaseId!.Value, s.StartsAt, s.EndsAt)).ToListAsync();
}
