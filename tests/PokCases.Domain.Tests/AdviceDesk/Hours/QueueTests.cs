using PokCases.Domain.AdviceDesk.Hours;

namespace PokCases.Domain.Tests.AdviceDesk.Hours;

public sealed class QueueTests
{
    private static readonly DeskTime Time = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"), DeskTime.UsualEvening);
    private static readonly Guid Advisor = Guid.NewGuid();

    [Fact]
    public void Order_Always_IsFair()
    {
        var random = new Random(2026);
        for (var round = 0; round < 400; round++)
        {
            var day = Day();
            List<QueueVisitor> visitors = [];
            var now = day.StartsAt;
            for (var i = random.Next(25); i > 0; i--)
            {
                now = now.AddMinutes(random.Next(6));
                var at = random.Next(3) == 0 ? day.StartsAt.AddMinutes(random.Next(12) * 10) : (DateTimeOffset?)null;
                visitors.Add(day.Arrive(Guid.NewGuid(), new VisitorText(null, null, at, null), now));
            }

            foreach (var visitor in visitors.Where(_ => random.Next(4) == 0))
            {
                visitor.Leave(now);
            }

            var order = QueueOrder.Of(visitors.OrderBy(_ => random.Next()), now);

            order.ShouldBe(visitors.Where(v => v.State == VisitorState.Waiting), ignoreOrder: true);
            var place = order.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i);
            foreach (var (one, other) in order.SelectMany(a => order.Select(b => (a, b))).Where(p => p.a != p.b))
            {
                // Nobody is passed by somebody who came later and is alike.
                if (one.AppointmentAt == other.AppointmentAt && one.Number < other.Number)
                {
                    place[one].ShouldBeLessThan(place[other]);
                }

                if (one.AppointmentAt < other.AppointmentAt || (one.AppointmentAt <= now && other.AppointmentAt is null) || (one.AppointmentAt is null && other.AppointmentAt > now))
                {
                    place[one].ShouldBeLessThan(place[other]);
                }
            }
        }
    }

    [Fact]
    public void Arrive_AfterClosingTime_NeedsAReason()
    {
        var day = Day();
        var last = day.Arrive(Guid.NewGuid(), new VisitorText(" rode jas ", null, null, "hoeft niet"), day.ClosesAt.AddSeconds(-1));

        (last.Number, last.Word, last.LateWhy).ShouldBe((1, "rode jas", ""));
        day.IsClosed(day.ClosesAt).ShouldBeTrue();
        Rule.Of(() => day.Arrive(Guid.NewGuid(), new VisitorText(null, null, null, " "), day.ClosesAt)).ShouldBe("queue-closed");
        day.LastNumber.ShouldBe(1);
        day.Arrive(Guid.NewGuid(), new VisitorText(null, null, null, "Stond al buiten"), day.ClosesAt).Number.ShouldBe(2);
    }

    [Fact]
    public void Visitor_CalledByOneAdvisor_CannotBeCalledByAnother()
    {
        var day = Day();
        var visitor = day.Arrive(Guid.NewGuid(), new VisitorText(null, null, null, null), day.StartsAt);
        visitor.Call(Advisor);
        day.Show(visitor);

        Rule.Of(() => visitor.Call(Guid.NewGuid())).ShouldBe("visitor-state");
        day.Called.ShouldBe([1]);
        visitor.Help(Advisor, day.StartsAt.AddMinutes(10));
        day.Show(visitor);
        day.Called.ShouldBeEmpty();
        visitor.Waited(day.ClosesAt).ShouldBe(TimeSpan.FromMinutes(10));
        Rule.Of(() => visitor.Leave(day.ClosesAt)).ShouldBe("visitor-state");
        visitor.Finish(day.StartsAt.AddMinutes(30));
        day.Count([visitor], day.ClosesAt);
        (day.Helped, day.Left, day.MedianWait).ShouldBe((1, 0, 10));
    }

    [Fact]
    public void Waited_WhoComesBeforeTheAppointment_CountsFromItsTime()
    {
        var day = Day();
        var visitor = day.Arrive(Guid.NewGuid(), new VisitorText(null, null, day.StartsAt.AddMinutes(30), null), day.StartsAt);

        visitor.Waited(day.StartsAt.AddMinutes(20)).ShouldBe(TimeSpan.Zero);
        visitor.Waited(day.StartsAt.AddMinutes(45)).ShouldBe(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public void WaitingList_Order_IsUrgentFirstThenOldest()
    {
        var now = DateTimeOffset.UnixEpoch;
        var (old, young, urgent) = (Entry("a", now), Entry("b", now.AddDays(1)), Entry("c", now.AddDays(2), "De termijn loopt af"));

        WaitingList.Order([young, urgent, old]).Select(e => e.Name).ShouldBe(["c", "a", "b"]);
        WaitingList.Age([now, now.AddDays(2), now.AddDays(8)], now.AddDays(10)).ShouldBe(new WaitingAge(3, 8, 10));
        WaitingList.Age([], now).ShouldBe(new WaitingAge(0, 0, 0));
        Rule.Of(() => new WaitingListEntry(Guid.NewGuid(), Guid.NewGuid(), new WaitingText("d", "", "", true, " "), now)).ShouldBe("text-missing");
    }

    [Fact]
    public void WaitingList_AnAppointment_IsWithinTheHourAndEndsOnce()
    {
        var on = ConsultingHourTests.Hour(DayOfWeek.Tuesday, 18, 20).On(new DateOnly(2026, 3, 10), Time)!;
        var entry = Entry("a", on.Starts.AddDays(-20));

        Rule.Of(() => entry.Appoint(1, on, on.Closes, on.Starts)).ShouldBe("appointment-outside");
        entry.Appoint(1, on, on.Starts.AddMinutes(30), on.Starts.AddDays(-1));
        Rule.Of(() => entry.MissAppointment(2, on.Starts)).ShouldBe("waiting-over");
        entry.WaitAgain(2);
        entry.State.ShouldBe(WaitingState.Waiting);
        entry.AskedAt.ShouldBe(on.Starts.AddDays(-20), "The place in the order stays.");
        entry.Appoint(3, on, on.Starts.AddMinutes(30), on.Starts);
        entry.MissAppointment(4, on.Closes);
        entry.IsOver.ShouldBeTrue();
        Rule.Of(() => entry.Cancel(5, on.Closes)).ShouldBe("waiting-over");
    }

    private static WaitingListEntry Entry(string name, DateTimeOffset asked, string urgent = "") =>
        new(Guid.NewGuid(), Guid.NewGuid(), new WaitingText(name, "", "", urgent.Length > 0, urgent), asked);

    private static ConsultingDay Day()
    {
        var hour = ConsultingHourTests.Hour(DayOfWeek.Tuesday, 18, 20);
        return new ConsultingDay(hour, hour.On(new DateOnly(2026, 3, 10), Time)!);
    }
}
