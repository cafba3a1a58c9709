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
        WorkingDays.After(Day(day), days).ShouldBe(Day(expected));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
