using PokCases.Domain.Rights;

namespace PokCases.Domain.Tests.Rights;

public sealed class RequestTermTests
{
    [Theory]
    [InlineData("2026-03-10", "2026-04-10", "2026-06-10")]
    [InlineData("2026-01-31", "2026-02-28", "2026-04-30")]
    [InlineData("2028-01-31", "2028-02-29", "2028-04-30")]
    [InlineData("2026-11-30", "2026-12-30", "2027-02-28")]
    [InlineData("2026-12-31", "2027-01-31", "2027-03-31")]
    public void LastDay_OfADay_IsTheSameDateAMonthLaterOrTheLastOfTheMonth(string received, string last, string extended)
    {
        var day = DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture);

        RequestTerm.LastDay(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(last);
        RequestTerm.ExtendedLastDay(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(extended);
    }
}
