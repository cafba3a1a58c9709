using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Cases.Households;

public sealed class HelpTests
{
    private static readonly HelpFacts Line = new("Wijkteam", "", "", 1, null, HoursPer.Week, null);

    [Fact]
    public void Totals_OfLines_CountPeopleAndOrganisationsAndSayWhatIsKnown()
    {
        var totals = HelpTotals.Of([
            Line with { People = 2, Hours = 3 },
            Line with { Organisation = "wijkteam ", YearlyCost = 1_200 },
            Line with { Organisation = "Schuldhulp", People = 4, Hours = 6.5m, Per = HoursPer.Month, YearlyCost = 800.50m },
        ]);

        totals.ShouldBe(new HelpTotals(3, 7, 2, 4.5m, 2, 2_000.50m, 2));
    }

    [Fact]
    public void Totals_OfNothing_AreNothing() => HelpTotals.Of([]).ShouldBe(new HelpTotals(0, 0, 0, 0, 0, 0, 0));

    [Theory]
    [InlineData(0, 1, 1, "help-people")]
    [InlineData(51, 1, 1, "help-people")]
    [InlineData(1, 0, 1, "help-hours")]
    [InlineData(1, 745, 1, "help-hours")]
    [InlineData(1, 1, -1, "help-cost")]
    [InlineData(1, 1, 1_000_001, "help-cost")]
    [InlineData(50, 744, 0, null)]
    public void New_OutsideItsBounds_IsRefused(int people, int hours, int cost, string? code) =>
        Rule.Of(() => new Help(Guid.CreateVersion7(), Guid.CreateVersion7(), Line with { People = people, Hours = hours, YearlyCost = cost })).ShouldBe(code);
}
