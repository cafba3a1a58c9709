using System.Globalization;
using PokCases.Web.Demo;

namespace PokCases.Web.Tests.Demo;

public sealed class DemoCalendarTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Theory]
    [InlineData("2026-03-10T06:10:00Z", "2026-03-10T08:00:00Z")] // early: at its own time, nine o'clock here
    [InlineData("2026-03-10T08:00:00Z", "2026-03-10T08:00:00Z")]
    [InlineData("2026-03-10T13:02:10Z", "2026-03-10T13:15:00Z")] // in the afternoon: the next quarter
    [InlineData("2026-03-10T22:50:00Z", "2026-03-10T22:45:00Z")] // at ten to twelve here: still today
    [InlineData("2026-07-10T22:30:00Z", "2026-07-11T07:00:00Z")] // summer time, past midnight here
    public void StartOf_WhenToday_IsNeverOverAndAlwaysToday(string now, string expected)
    {
        var calendar = new DemoCalendar(At(now), Zone);

        calendar.StartOf(0, new TimeOnly(9, 0)).ShouldBe(At(expected));
    }

    [Fact]
    public void Past_WhenLaterToday_IsNow()
    {
        var now = At("2026-03-10T08:00:00Z");

        new DemoCalendar(now, Zone).Past(0, new TimeOnly(15, 0)).ShouldBe(now);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
