using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.AdviceDesk.Hours;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
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
        // Today, or the first day after it that is no holiday.
        var (hour, on) = Enumerable.Range(0, 7).Select(i => On(advisor, Time.DayOf(w.Now).AddDays(i))).First(h => h.On is not null);
        var day = new ConsultingDay(hour, on!);
        hour.SetWaitingRoom(AddressSecrets.HashOf(Secret));
        w.Db.CalendarFeeds.Add(new CalendarFeed(advisor.Id, AddressSecrets.HashOf(Secret), w.Now));
        w.Db.ConsultingHours.Add(hour);
        w.Db.ConsultingDays.Add(day);
        for (var i = 0; i < 3; i++)
        {
            w.Db.QueueVisitors.Add(day.Arrive(Guid.CreateVersion7(), new VisitorText("rode jas", "Pools", null, "Stond al buiten"), day.ClosesAt.AddMinutes(i)));
            w.Db.WaitingList.Add(new WaitingListEntry(Guid.CreateVersion7(), advisor.OrganisationId, new WaitingText("Wie wacht", "0100", "Pools", true, "De termijn loopt af"), w.Now));
        }

        w.Advance(day.Id, "queue");
    }

    private static (ConsultingHour Hour, HourOccurrence? On) On(Person advisor, DateOnly day)
    {
        var text = new ConsultingHourText("Buurthuis", day.DayOfWeek, new TimeOnly(0, 0), new TimeOnly(0, 30), [advisor.Id], "", false, "", day, null);
        var hour = new ConsultingHour(Guid.CreateVersion7(), advisor.OrganisationId, text);
        return (hour, hour.On(day, Time));
    }
}
