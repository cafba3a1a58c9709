using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Room;

/// <summary>Who takes part in an item: admitted, at the table, and the item is open.</summary>
internal static class Admitting
{
    /// <summary>Marks everybody at the table who is admitted to the item that begins.</summary>
    public static async Task MarkTakingPart(Writing w, Session session, AgendaItem item)
    {
        var seated = await w.Db.Attendances.Where(a => a.SessionId == session.Id && a.LeftAt == null).Select(a => a.ProfessionalId).ToListAsync();
        foreach (var admission in await w.Db.Admissions.Where(a => a.ItemId == item.Id && seated.Contains(a.ProfessionalId)).ToListAsync())
        {
            if (admission.Holds)
            {
                admission.TakePart(w.Now);
            }
        }
    }

    /// <summary>Marks one person, who sits down or is admitted while the item is open.</summary>
    public static async Task TakePart(Writing w, AgendaItem item, Guid professionalId)
    {
        // An admission made in this very command is not in the database yet, so the tracked ones are looked at first.
        var admission = w.Db.Admissions.Local.FirstOrDefault(a => a.ItemId == item.Id && a.ProfessionalId == professionalId)
            ?? await w.Db.Admissions.SingleOrDefaultAsync(a => a.ItemId == item.Id && a.ProfessionalId == professionalId);
        if (admission is { Holds: true } && item.ContentIsOpen(w.Now))
        {
            admission.TakePart(w.Now);
        }
    }
}
