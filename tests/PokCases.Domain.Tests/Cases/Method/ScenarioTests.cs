using PokCases.Domain.Cases.Method;

namespace PokCases.Domain.Tests.Cases.Method;

public sealed class ScenarioTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Me = Guid.CreateVersion7();

    [Fact]
    public void Years_Always_AddUpYearByYearWithWhatIsPaidOnce()
    {
        var scenario = Calculated(3, [new("Opvang", "Gemeente", 10_000_00, 0, MoneyNature.CostAvoided, "Raming"), new("Begeleiding", "Wijkteam", 0, 4_000_00, MoneyNature.Moved, "Raming")], [new("Huurschuld", "De Brink", 7_000_00, MoneyNature.DebtWrittenOff, "Raming")]);

        scenario.Years.ShouldBe([new(1, 10_000_00, 11_000_00), new(2, 20_000_00, 15_000_00), new(3, 30_000_00, 19_000_00)]);
        scenario.PaysBackIn.ShouldBe(2);
    }

    [Fact]
    public void ByNature_Always_KeepsMovedAvoidedAndWrittenOffApart()
    {
        var scenario = Calculated(2, [new("Opvang", "", 10_000_00, 0, MoneyNature.CostAvoided, "Raming"), new("Begeleiding", "", 0, 4_000_00, MoneyNature.Moved, "Raming")], [new("Huurschuld", "", 7_000_00, MoneyNature.DebtWrittenOff, "Raming")]);

        scenario.ByNature.ShouldBe(new Dictionary<MoneyNature, long> { [MoneyNature.Moved] = -8_000_00, [MoneyNature.CostAvoided] = 20_000_00, [MoneyNature.DebtWrittenOff] = -7_000_00 }, ignoreOrder: true);
        scenario.ByNature.Values.Sum().ShouldBe(scenario.Years[^1].SavedCents);
    }

    [Fact]
    public void PaysBackIn_WhenItNeverDoes_IsNobodysYear() =>
        Calculated(10, [new("Begeleiding", "", 0, 1, MoneyNature.Moved, "Raming")], []).PaysBackIn.ShouldBeNull();

    [Theory]
    [InlineData(0, 1, 0, "horizon-years")]
    [InlineData(11, 1, 0, "horizon-years")]
    [InlineData(3, 0, 0, "scenario-empty")]
    [InlineData(3, 21, 0, "scenario-lines")]
    [InlineData(3, 1, -1, "amount-out-of-range")]
    [InlineData(3, 1, Scenario.HighestCents + 1, "amount-out-of-range")]
    public void Change_WhenOutOfRange_IsRefused(int horizon, int lines, long cents, string rule) => Rule
        .Of(() => Calculated(horizon, [.. Enumerable.Repeat(new ScenarioLine("Opvang", "", cents, 0, MoneyNature.Moved, "Raming"), lines)], []))
        .ShouldBe(rule);

    [Theory]
    [InlineData(" ", "Raming", "Offerte", "scenario-assumptions")]
    [InlineData("Het huis blijft", " ", "Offerte", "scenario-basis")]
    [InlineData("Het huis blijft", "Raming", "", "scenario-basis")]
    public void Change_WhenItRestsOnNothing_IsRefused(string assumptions, string basis, string basisOnce, string rule) => Rule
        .Of(() => new Scenario(Guid.CreateVersion7()).Change(0, 3, assumptions, [new("Opvang", "", 1, 0, MoneyNature.Moved, basis)], [new("Huurschuld", "", 1, MoneyNature.Moved, basisOnce)], Me, Now))
        .ShouldBe(rule);

    [Fact]
    public void Change_WhenSomebodyElseWasFirst_IsRefusedAndNothingIsOverwritten()
    {
        var scenario = Calculated(3, [new("Opvang", "", 1, 0, MoneyNature.Moved, "Raming")], []);

        Rule.Of(() => scenario.Change(0, 5, "", [new("Anders", "", 1, 0, MoneyNature.Moved, "Raming")], [], Me, Now)).ShouldBe(StaleVersion.Code);
        scenario.Lines.ShouldHaveSingleItem().What.ShouldBe("Opvang");
    }

    private static Scenario Calculated(int horizon, IEnumerable<ScenarioLine> lines, IEnumerable<ScenarioOnce> once)
    {
        var scenario = new Scenario(Guid.CreateVersion7());
        scenario.Change(0, horizon, "Zonder hulp volgt ontruiming", lines, once, Me, Now);
        return scenario;
    }
}
