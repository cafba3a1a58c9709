using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases;

/// <summary>Sessions whose pages show something of a case.</summary>
internal static class LiveAgendas
{
    public static Task<List<Guid>> Of(PokCasesDb db, Guid caseId) => (
        from i in db.AgendaItems
        join s in db.Sessions on i.SessionId equals s.Id
        where i.CaseId == caseId && (s.State == SessionState.Planned || s.State == SessionState.Running)
        select s.Id).Distinct().ToListAsync();
}
