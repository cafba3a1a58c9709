using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Resident;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions.MinutesKeeping;
using PokCases.Web.Sessions.Planning;

namespace PokCases.Web.Sessions;

/// <summary>Closing a session, by the chair or by itself.</summary>
internal static class SessionClosing
{
    /// <summary>Closes it, drafts its minutes, carries over what was not reached, and sees to it that residents hear what was agreed.</summary>
    public static async Task Close(Writing w, Session session, Guid? byId, GiveAgreements agreements)
    {
        var before = session.Current;
        var left = session.Close(w.Now, byId);
        await CaseGoesOn.After(w, before);
        foreach (var person in await w.Db.Attendances.Where(a => a.SessionId == session.Id && a.LeftAt == null).ToListAsync())
        {
            person.Leave(w.Now);
        }

        await MinutesComposer.Draft(w, session);
        await CarryOver(w, session, left);
        await agreements.After(w, session);
        w.AdvanceWhole(session.Id);
    }

    /// <summary>Puts deferred items on the next planned session of the table; without one they wait until it is planned. A closed case does not come again.</summary>
    public static async Task CarryOver(Writing w, Session session, IReadOnlyCollection<AgendaItem> items)
    {
        var next = await w.Db.Sessions.Include(s => s.Items)
            .Where(s => s.TableId == session.TableId && s.State == SessionState.Planned && s.StartsAt > session.StartsAt)
            .OrderBy(s => s.StartsAt)
            .FirstOrDefaultAsync();
        if (next is null)
        {
            return;
        }

        foreach (var item in await DeferredItems.OfOpenCases(w.Db, items))
        {
            await Copy(w, item, next);
        }

        w.Advance(next.Id, SessionElements.Agenda);
    }

    /// <summary>Copies a deferred item, with who was admitted to it, to another session.</summary>
    public static async Task Copy(Writing w, AgendaItem item, Session to)
    {
        if (to.Items.Any(i => i.CarriedFromId == item.Id))
        {
            return;
        }

        var copy = to.Add(AgendaItem.Carry(Guid.CreateVersion7(), to.Id, item));
        w.Db.AgendaItems.Add(copy);
        foreach (var admission in await w.Db.Admissions.Where(a => a.ItemId == item.Id && a.WithdrawnAt == null && !a.NeedsSecond).ToListAsync())
        {
            w.Db.Admissions.Add(new ItemAdmission(copy.Id, admission.ProfessionalId, admission.AdmittedById, needsSecond: false, w.Now));
        }

        await InterimForNotice.Follow(w, copy);
    }
}
