using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>The queue of an hour on a day. To everybody else but who advises at that desk it is as if there were none.</summary>
/// <param name="Hour">The hour.</param>
/// <param name="On">When it is held that day; null when it is not (any more).</param>
/// <param name="Day">The queue; null while it was not opened.</param>
internal sealed record QueueAccess(ConsultingHour Hour, HourOccurrence? On, ConsultingDay? Day)
{
    /// <summary>For a page.</summary>
    public static async Task<QueueAccess> Open(AccessScope scope, Guid hourId, string date, DeskTime time)
    {
        var found = await Find(scope.Db, hourId, date, time);
        var sight = await scope.Require(found is null ? Sight.Nothing : AccessPolicy.DeskVisitors(scope.Caller.Viewer, found.Hour.OrganisationId), mayKnow: false);
        scope.Show(found!.Day?.Id ?? hourId, sight.Ground);
        return found;
    }

    /// <summary>For a command.</summary>
    public static async Task<QueueAccess> Open(Writing w, Guid hourId, string date, DeskTime time)
    {
        w.For(ConsultingHoursModule.VisitorPurpose);
        var found = await Find(w.Db, hourId, date, time);
        w.Require(found is null ? Sight.Nothing : AccessPolicy.DeskVisitors(w.Caller.Viewer, found.Hour.OrganisationId), mayKnow: false);
        w.About(found!.Day?.Id ?? hourId);
        return found;
    }

    private static async Task<QueueAccess?> Find(PokCasesDb db, Guid hourId, string date, DeskTime time)
    {
        if (!FormReading.TryDay(date, out var on) || await db.ConsultingHours.SingleOrDefaultAsync(h => h.Id == hourId) is not { } hour)
        {
            return null;
        }

        var id = ConsultingDay.IdOf(hourId, on);
        var day = await db.ConsultingDays.SingleOrDefaultAsync(d => d.Id == id);
        var held = hour.On(on, time);
        return held is null && day is null ? null : new QueueAccess(hour, held, day);
    }
}
