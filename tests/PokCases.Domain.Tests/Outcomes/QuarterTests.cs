using PokCases.Domain.Outcomes;

namespace PokCases.Domain.Tests.Outcomes;

public sealed class QuarterTests
{
    [Theory]
    [InlineData("2026-01-01", "2026-K1")]
    [InlineData("2026-03-31", "2026-K1")]
    [InlineData("2026-12-31", "2026-K4")]
    public void Of_ADay_IsItsQuarter(string day, string quarter) => Assert.Equal(quarter, Quarter.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Days_AreTheFirstAndTheLast()
    {
        Assert.Equal(new DateOnly(2025, 10, 1), new Quarter(2025, 4).First);
        Assert.Equal(new DateOnly(2025, 12, 31), new Quarter(2025, 4).Last);
    }

    [Fact]
    public void LastWhole_OnTheFirstDayOfAQuarter_IsTheOneBefore() => Assert.Equal(new Quarter(2025, 4), Quarter.LastWhole(new DateOnly(2026, 1, 1)));

    [Theory]
    [InlineData(null)]
    [InlineData("2026-K5")]
    [InlineData("2026-Q1")]
    [InlineData("26-K1")]
    public void TryParse_OfSomethingElse_IsFalse(string? text) => Assert.False(Quarter.TryParse(text, out _));

    [Fact]
    public void Parts_OfASpan_AreHalfYearsAsFarAsTheyLieInIt()
    {
        Assert.True(Quarter.TryParse("2025-K2", out var from));

        var halves = new QuarterSpan(from, new Quarter(2026, 1)).Parts(2).Select(p => $"{p.From}..{p.To}");

        Assert.Equal(["2025-K2..2025-K2", "2025-K3..2025-K4", "2026-K1..2026-K1"], halves);
    }

    [Fact]
    public void Span_ThatEndsBeforeItBegins_IsRefused() => Assert.Equal("figure-period-order", Rule.Of(() => new QuarterSpan(new Quarter(2026, 1), new Quarter(2025, 4))));
}
