using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Demo;

/// <summary>Puts consulting hours, the queue of today and the waiting list in the database.</summary>
internal sealed class DemoDeskLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private const string AfterClosing = "Stond al in de rij";
    private static readonly TimeOnly Morning = new(9, 30);

    public void Load()
    {
        foreach (var entry in partnership.Desk?.Hours ?? [])
        {
            Load(entry);
        }

        foreach (var entry in partnership.Desk?.WaitingList ?? [])
        {
            w.Db.WaitingList.Add(new WaitingListEntry(
                DemoIds.Of("waiting-list", entry.Id),
                DemoIds.Organisation(entry.Organisation),
                new WaitingText(entry.Name, entry.Phone, entry.Language, entry.UrgentWhy.Length > 0, entry.UrgentWhy),
                calendar.Past(entry.AskedDays, Morning)));
        }
    }

    private void Load(PartnershipDesk.HourEntry entry)
    {
        List<Guid> advisors = [.. entry.Advisors.Select(DemoIds.Person)];
        var hour = new ConsultingHour(
            DemoIds.Of("consulting-hour", entry.Id),
            DemoIds.Organisation(entry.Organisation),
            new ConsultingHourText(entry.Place, calendar.Day(entry.Days).DayOfWeek, entry.From, entry.Until, advisors, entry.Languages, entry.ByAppointment, entry.JointWith, calendar.Day(-180), null));
        if (entry.WaitingRoom.Length > 0)
        {
            hour.SetWaitingRoom(AddressSecrets.HashOf(entry.WaitingRoom));
        }

        w.Db.ConsultingHours.Add(hour);
        // Not on a holiday: nobody comes then.
        if (entry.Visitors.Count == 0 || hour.On(calendar.Today, new DeskTime(calendar.Zone, DeskTime.UsualEvening)) is not { } on)
        {
            return;
        }

        var day = new ConsultingDay(hour, on);
        w.Db.ConsultingDays.Add(day);
        foreach (var (who, index) in entry.Visitors.Select((v, i) => (v, i)))
        {
            var visitor = day.Arrive(DemoIds.Of("visitor", $"{entry.Id}/{index}"), new VisitorText(who.Word, who.Language, null, AfterClosing), calendar.Now.AddMinutes(-who.MinutesAgo));
            if (who.State is VisitorState.Helping or VisitorState.Done)
            {
                visitor.Help(advisors[index % advisors.Count], calendar.Now.AddMinutes(-who.MinutesAgo / 2));
            }

            if (who.State is VisitorState.Done)
            {
                visitor.Finish(calendar.Now);
            }

            if (who.State is VisitorState.Called)
            {
                visitor.Call(advisors[index % advisors.Count]);
            }

            day.Show(visitor);
            w.Db.QueueVisitors.Add(visitor);
        }

        w.Advance(day.Id, "queue");
    }
}
