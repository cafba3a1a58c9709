using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Reads a queue with all that its page shows.</summary>
internal static class QueueReader
{
    public static async Task<QueueView> Read(AccessScope scope, QueueAccess access, DeskTime time)
    {
        var (db, now, me) = (scope.Db, scope.Now, scope.Caller.PersonId);
        var (day, on) = (access.Day, access.On);
        var id = day?.Id ?? Guid.Empty;
        var visitors = day is null ? [] : await db.QueueVisitors.Where(v => v.DayId == id).AsNoTracking().ToListAsync();
        var (hourId, starts, closes) = (access.Hour.Id, day?.StartsAt ?? on!.Starts, day?.ClosesAt ?? on!.Closes);
        var expected = await db.WaitingList.Where(e => e.HourId == hourId && e.State == WaitingState.Appointed && e.AppointmentAt >= starts && e.AppointmentAt < closes).AsNoTracking().ToListAsync();
        var sight = AccessPolicy.DeskVisitors(scope.Caller.Viewer, access.Hour.OrganisationId);
        expected.ForEach(e => scope.Show(e.Id, sight.Ground));
        return new QueueView
        {
            Hour = access.Hour,
            Date = day?.Day ?? on!.Day,
            Starts = starts,
            Closes = closes,
            Day = day,
            Seq = await scope.SeqOf(id),
            Now = now,
            ViewerId = me,
            Waiting = QueueOrder.Of(visitors, now),
            Inside = [.. visitors.Where(v => v.State is VisitorState.Called or VisitorState.Helping).OrderByDescending(v => v.AdvisorId == me).ThenBy(v => v.Number)],
            Over = [.. visitors.Where(v => v.State is VisitorState.Done or VisitorState.Gone).OrderByDescending(v => v.EndedAt)],
            Expected = [.. expected.OrderBy(e => e.AppointmentAt)],
            People = await PeopleQueries.Named(db, visitors.Select(v => v.AdvisorId).OfType<Guid>()),
            MayOpen = on is not null && on.Day == time.DayOf(now),
        };
    }
}
