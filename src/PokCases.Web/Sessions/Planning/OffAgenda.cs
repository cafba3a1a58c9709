using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Signals;

namespace PokCases.Web.Sessions.Planning;

/// <summary>Taking an item that has not begun off an agenda, with all that was arranged for it.</summary>
internal static class OffAgenda
{
    public static async Task Take(Writing w, Session session, AgendaItem item)
    {
        session.Remove(item.Id);
        await SignalAgenda.Release(w, item);
        foreach (var admission in await w.Db.Admissions.Where(a => a.ItemId == item.Id).ToListAsync())
        {
            w.AdvanceWhole(session.Id, admission.ProfessionalId);
            w.Db.Admissions.Remove(admission);
        }

        w.Db.Invitations.RemoveRange(await w.Db.Invitations.Where(i => i.ItemId == item.Id).ToListAsync());
        w.Db.Proposals.RemoveRange(await w.Db.Proposals.Where(p => p.ItemId == item.Id).ToListAsync());
        w.Advance(session.Id, SessionElements.Agenda, SessionElements.People);
    }
}
