using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Planning;

/// <summary>A closed case comes on no agenda: its proposals and what has not begun go with it.</summary>
/// <remarks>What a table discusses at that moment, or put aside, stays: the session goes on and its minutes say what was said.</remarks>
internal sealed class PlacesOnAgendas : IKeepsCaseOpen
{
    // None of it has to be ended first. A session's own page is for its members: the way leads to the case.
    public async Task<IReadOnlyList<OpenMatter>> Of(PokCasesDb db, Case about)
    {
        var sessions = await Sessions(db, about.Id).OrderBy(s => s.StartsAt).Select(s => s.Number).ToListAsync();
        var href = CaseEndpoints.PathOf(about.Reference);
        return sessions.ConvertAll(n => new OpenMatter(MatterKind.Agenda, Blocks: false, n.ToString(CultureInfo.InvariantCulture), string.Empty, href));
    }

    public async Task FallAway(Writing w, Case about)
    {
        var sessions = await Sessions(w.Db, about.Id).Include(s => s.Items).ToListAsync();
        foreach (var session in sessions)
        {
            var waiting = session.Items.Where(i => i.CaseId == about.Id && i.State is ItemState.Proposed or ItemState.Accepted).ToList();
            await InterimForNotice.TakeOff(w, waiting.Select(i => i.Id));
            foreach (var item in waiting)
            {
                w.About(item.Id);
                await OffAgenda.Take(w, session, item);
            }
        }
    }

    private static IQueryable<Session> Sessions(PokCasesDb db, Guid caseId) =>
        db.Sessions.Where(s => (s.State == SessionState.Planned || s.State == SessionState.Running)
            && s.Items.Any(i => i.CaseId == caseId && (i.State == ItemState.Proposed || i.State == ItemState.Accepted)));
}
