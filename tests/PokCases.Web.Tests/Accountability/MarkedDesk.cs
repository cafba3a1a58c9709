using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.AdviceDesk.Hours;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>The advice desk of the marked partnership: an hour of today with a queue, and a waiting list.</summary>
internal static class MarkedDesk
{
    /// <summary>What the addresses of the waiting room and of the advisor's calendar end on.</summary>
    public const string Secret = "wie-dit-heeft-mag-erin";

    private static readonly DeskTime Time = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"), DeskTime.UsualEvening);

    public static void Put(Writing w, Person advisor)
    {
        var today = Time.DayOf(w.Now);
        var hour = new ConsultingHour(Guid.CreateVersion7(), advisor.OrganisationId, new ConsultingHourText("Buurthuis", today.DayOfWeek, new TimeOnly(0, 0), new TimeOnly(0, 30), [advisor.Id], "", false, "", today, null));
        var day = new ConsultingDay(hour, hour.On(today, Time)!);
        hour.SetWaitingRoom(Secrets.HashOf(Secret));
        w.Db.CalendarFeeds.Add(new CalendarFeed(advisor.Id, Secrets.HashOf(Secret), w.Now));
        w.Db.ConsultingHours.Add(hour);
        w.Db.ConsultingDays.Add(day);
        for (var i = 0; i < 3; i++)
        {
            w.Db.QueueVisitors.Add(day.Arrive(Guid.CreateVersion7(), new VisitorText("rode jas", "Pools", null, "Stond al buiten"), day.ClosesAt.AddMinutes(i)));
            w.Db.WaitingList.Add(new WaitingListEntry(Guid.CreateVersion7(), advisor.OrganisationId, new WaitingText("Wie wacht", "0100", "Pools", true, "De termijn loopt af"), w.Now));
        }

        w.Advance(day.Id, "queue");
    }
}
