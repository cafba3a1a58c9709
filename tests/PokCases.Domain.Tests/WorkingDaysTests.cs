namespace PokCases.Domain.Tests;

public sealed class WorkingDaysTests
{
    // 10 March 2026 is a Tuesday.
    [Theory]
    [InlineData("2026-03-10", 1, "2026-03-11")]
    [InlineData("2026-03-10", 5, "2026-03-17")]
    [InlineData("2026-03-13", 1, "2026-03-16")]
    [InlineData("2026-03-14", 1, "2026-03-16")]
    [InlineData("2026-03-15", 5, "2026-03-20")]
    [InlineData("2026-03-10", 0, "2026-03-10")]
    public void After_WhateverTheDay_LeavesWeekendsOut(string day, int days, string expected) =>
        WorkingDays.ByLaw.After(Day(day), days).ShouldBe(Day(expected));

    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-04-24", 1, "2026-04-28")]
    [InlineData("2026-05-13", 1, "2026-05-18")]
    [InlineData("2025-12-31", 1, "2026-01-05")]
    [InlineData("2026-12-24", 5, "2027-01-04")]
    public void After_OverHolidays_LeavesThemOut(string day, int days, string expected) =>
        WorkingDays.ByLaw.After(Day(day), days).ShouldBe(Day(expected));

    [Fact]
    public void IsWorkingDay_WhenTheInstallationSaysOtherwise_FollowsIt()
    {
        var own = new WorkingDays([Day("2026-12-24")], [Day("2026-04-03")]);

        own.IsWorkingDay(Day("2026-12-24")).ShouldBeFalse();
        own.IsWorkingDay(Day("2026-04-03")).ShouldBeTrue();
        own.IsWorkingDay(Day("2026-04-06")).ShouldBeFalse();
        WorkingDays.ByLaw.IsWorkingDay(Day("2026-12-24")).ShouldBeTrue();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
