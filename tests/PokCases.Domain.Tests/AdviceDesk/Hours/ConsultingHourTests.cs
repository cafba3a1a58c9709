using PokCases.Domain.AdviceDesk.Hours;

namespace PokCases.Domain.Tests.AdviceDesk.Hours;

public sealed class ConsultingHourTests
{
    private static readonly DeskTime Time = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"), DeskTime.UsualEvening);

    // Clocks go forward on 29 March 2026 and back on 25 October 2026, both Sundays.
    [Theory]
    [InlineData("2026-03-24", "2026-03-24T17:00:00Z")]
    [InlineData("2026-03-31", "2026-03-31T16:00:00Z")]
    [InlineData("2026-10-20", "2026-10-20T16:00:00Z")]
    [InlineData("2026-10-27", "2026-10-27T17:00:00Z")]
    public void On_AroundTheChangeOfClocks_BeginsAtTheSameLocalTime(string day, string starts)
    {
        var on = Hour(DayOfWeek.Tuesday, 18, 20).On(Day(day), Time)!;

        on.Starts.ShouldBe(DateTimeOffset.Parse(starts, null));
        (on.Closes - on.Starts).ShouldBe(TimeSpan.FromHours(2));
        Time.TimeOf(on.Starts).ShouldBe(new TimeOnly(18, 0));
        Time.DayOf(on.Starts).ShouldBe(Day(day));
    }

    [Fact]
    public void On_WhenTheClockSkipsOrRepeatsAnHour_IsAMomentAllTheSame()
    {
        var night = Hour(DayOfWeek.Sunday, new TimeOnly(2, 30), new TimeOnly(4, 0));

        night.On(Day("2026-03-29"), Time)!.Starts.ShouldBe(DateTimeOffset.Parse("2026-03-29T01:30:00Z", null));
        night.On(Day("2026-10-25"), Time)!.Starts.ShouldBe(DateTimeOffset.Parse("2026-10-25T01:30:00Z", null));
    }

    [Fact]
    public void Occurrences_OfAPeriod_AreEachWeekWithoutHolidays()
    {
        var monday = Hour(DayOfWeek.Monday, 9, 12);

        // 6 April is Easter Monday, 27 April King's Day.
        monday.Occurrences(Day("2026-03-31"), Day("2026-05-04"), Time).Select(o => o.Day)
            .ShouldBe([Day("2026-04-13"), Day("2026-04-20"), Day("2026-05-04")]);
    }

    [Fact]
    public void Occurrences_OutsideTheTimeItIsValid_AreNone()
    {
        var hour = Hour(DayOfWeek.Tuesday, 9, 12);
        hour.End(hour.Version, Day("2026-03-17"));

        hour.Occurrences(Day("2025-12-01"), Day("2026-12-01"), Time).Select(o => o.Day).ShouldBe(
            Enumerable.Range(0, 11).Select(w => Day("2026-01-06").AddDays(7 * w)));
        hour.On(Day("2026-03-24"), Time).ShouldBeNull();
    }

    [Fact]
    public void Except_ADay_ChangesThatDayOnly()
    {
        var hour = Hour(DayOfWeek.Tuesday, 9, 12);
        hour.Except(1, new HourException(Day("2026-03-10"), null, null));
        hour.Except(2, new HourException(Day("2026-03-17"), new TimeOnly(17, 0), new TimeOnly(19, 0)));

        hour.On(Day("2026-03-10"), Time).ShouldBeNull();
        hour.On(Day("2026-03-17"), Time)!.IsEvening.ShouldBeTrue();
        hour.On(Day("2026-03-17"), Time)!.IsChanged.ShouldBeTrue();
        hour.On(Day("2026-03-24"), Time)!.IsEvening.ShouldBeFalse();
        hour.ForgetException(3, Day("2026-03-10"));
        hour.On(Day("2026-03-10"), Time).ShouldNotBeNull();
        Rule.Of(() => hour.Except(4, new HourException(Day("2026-03-11"), null, null))).ShouldBe("hour-exception-day");
        Rule.Of(() => hour.Except(1, new HourException(Day("2026-03-10"), null, null))).ShouldBe("changed-meanwhile");
    }

    [Fact]
    public void On_AHoliday_IsNoneAlsoWithOtherTimes()
    {
        var hour = Hour(DayOfWeek.Tuesday, 9, 12);
        hour.Except(1, new HourException(Day("2026-05-05"), new TimeOnly(10, 0), new TimeOnly(11, 0)));

        hour.On(Day("2026-05-05"), Time).ShouldBeNull();
    }

    [Fact]
    public void On_WhenEveningBeginsEarlierHere_FollowsTheSetting()
    {
        var hour = Hour(DayOfWeek.Tuesday, 15, 18);

        hour.On(Day("2026-03-10"), Time)!.IsEvening.ShouldBeFalse("It closes when the evening begins.");
        hour.On(Day("2026-03-10"), Time with { EveningFrom = new TimeOnly(17, 0) })!.IsEvening.ShouldBeTrue();
    }

    [Fact]
    public void New_WithoutSense_IsRefused()
    {
        Rule.Of(() => Hour(DayOfWeek.Tuesday, 12, 12)).ShouldBe("hour-times");
        Rule.Of(() => Text(DayOfWeek.Tuesday, new TimeOnly(9, 0), new TimeOnly(12, 0)) with { AdvisorIds = [] } is var text ? text.Cleaned() : null).ShouldBe("hour-advisors");
        Rule.Of(() => (Text(DayOfWeek.Tuesday, new TimeOnly(9, 0), new TimeOnly(12, 0)) with { ValidUntil = Day("2025-01-01") }).Cleaned()).ShouldBe("hour-period");
    }

    internal static ConsultingHour Hour(DayOfWeek weekday, int from, int until) => Hour(weekday, new TimeOnly(from, 0), new TimeOnly(until, 0));

    private static ConsultingHour Hour(DayOfWeek weekday, TimeOnly from, TimeOnly until) => new(Guid.NewGuid(), Guid.NewGuid(), Text(weekday, from, until));

    private static ConsultingHourText Text(DayOfWeek weekday, TimeOnly from, TimeOnly until) =>
        new("Buurthuis", weekday, from, until, [Guid.NewGuid()], "Nederlands, Arabisch", false, "", Day("2026-01-01"), null);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
