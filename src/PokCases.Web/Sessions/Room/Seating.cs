using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.Room;

/// <summary>Sitting down at the table: presence in the room, recorded.</summary>
internal static class Seating
{
    public static async Task SitDown(Writing w, SessionFacts f, Guid professionalId)
    {
        var seated = await w.Db.Attendances.SingleOrDefaultAsync(a => a.SessionId == f.Session.Id && a.ProfessionalId == professionalId);
        if (seated is null)
        {
            var organisation = await w.Db.Professionals.Where(p => p.Id == professionalId).Select(p => p.OrganisationId).SingleAsync();
            w.Db.Attendances.Add(new Attendance(f.Session.Id, professionalId, organisation, w.Now));
        }
        else
        {
            seated.Return(w.Now);
        }

        if (f.Session.Current is { } current)
        {
            await Admitting.TakePart(w, current, professionalId);
        }

        w.About(professionalId);
        w.Advance(f.Session.Id, SessionElements.People);
        w.AdvanceWhole(f.Session.Id, professionalId);
    }
}
