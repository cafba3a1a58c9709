using System.Globalization;

namespace PokCases.Domain.Tests;

/// <summary>Against the calendars of those years.</summary>
public sealed class HolidaysTests
{
    [Theory]
    [InlineData(1818, "1818-03-22")]
    [InlineData(1943, "1943-04-25")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_OfAYear_IsAsInTheCalendar(int year, string expected) => Holidays.Easter(year).ShouldBe(Day(expected));

    [Fact]
    public void Easter_OfEveryYear_IsASundayBetween22MarchAnd25April()
    {
        foreach (var easter in Enumerable.Range(1900, 300).Select(Holidays.Easter))
        {
            easter.DayOfWeek.ShouldBe(DayOfWeek.Sunday);
            easter.ShouldBeInRange(new DateOnly(easter.Year, 3, 22), new DateOnly(easter.Year, 4, 25));
        }
    }

    [Theory]
    [InlineData(2025, "01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26")]
    [InlineData(2026, "01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26")]
    [InlineData(2027, "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26")]
    public void Of_AYear_HoldsThoseOfTheLawAndThoseEquatedByDecree(int year, string expected) =>
        Holidays.Of(year).Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture)).ShouldBe(expected.Split(' '));

    [Fact]
    public void Of_AYearInWhichAscensionDayIsOnAnother_NamesItOnce() => Holidays.Of(2016).Count(d => d == new DateOnly(2016, 5, 5)).ShouldBe(1);

    [Fact]
    public void KingsDay_WhenThe27thIsASunday_IsTheDayBefore() => Holidays.IsHoliday(new DateOnly(2031, 4, 26)).ShouldBeTrue();

    [Fact]
    public void Equated_Always_AreWeekdays() => Holidays.Equated.ShouldAllBe(d => d.DayOfWeek != DayOfWeek.Saturday && d.DayOfWeek != DayOfWeek.Sunday);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
