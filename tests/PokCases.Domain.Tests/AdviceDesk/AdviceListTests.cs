using PokCases.Domain.AdviceDesk;

namespace PokCases.Domain.Tests.AdviceDesk;

public sealed class AdviceListTests
{
    private static readonly DateOnly From = new(2026, 1, 1);

    [Fact]
    public void Shipped_Always_HaveCodesOfTheirOwnThatAreAccepted()
    {
        ShippedAdviceLists.Themes.Select(t => t.Code).Distinct().Count().ShouldBe(ShippedAdviceLists.Themes.Count);
        ShippedAdviceLists.Kinds.Select(k => k.Code).Distinct().Count().ShouldBe(ShippedAdviceLists.Kinds.Count);
        ShippedAdviceLists.Themes.ShouldAllBe(t => Rule.Of(() => Theme(t.Code)) == null);
        ShippedAdviceLists.Kinds.ShouldAllBe(k => Rule.Of(() => Theme(k.Code)) == null);
    }

    [Fact]
    public void Retire_OnADay_IsChosenUntilThatDayAndStaysForOlderFigures()
    {
        var theme = Theme("wonen");

        theme.Retire(new DateOnly(2026, 6, 30));

        theme.Holds(From.AddDays(-1)).ShouldBeFalse();
        theme.Holds(From).ShouldBeTrue();
        theme.Holds(new DateOnly(2026, 6, 30)).ShouldBeTrue();
        theme.Holds(new DateOnly(2026, 7, 1)).ShouldBeFalse();
        Rule.Of(() => theme.Retire(new DateOnly(2026, 8, 1))).ShouldBe("advice-list-retired");
    }

    [Fact]
    public void Retire_BeforeItCame_IsRefusedAndOnTheDayBeforeItWasNeverChosen()
    {
        Rule.Of(() => Theme("wonen").Retire(From.AddDays(-2))).ShouldBe("advice-list-day");
        var never = Theme("wonen");

        never.Retire(From.AddDays(-1));

        never.Holds(From).ShouldBeFalse();
    }

    [Fact]
    public void Begin_WithACodeOfCapitalsOrSpaces_IsRefused() => Rule.Of(() => Theme("Wonen en huur")).ShouldBe("advice-list-code");

    [Theory]
    [InlineData("nl", "Wonen")]
    [InlineData("en", "Housing")]
    [InlineData("fr", "Wonen")]
    public void NameIn_ALanguage_IsThatOrDutch(string language, string name) => Theme("wonen").NameIn(language).ShouldBe(name);

    private static AdviceTheme Theme(string code) => new(Guid.CreateVersion7(), code, "Wonen", "Housing", 1, From, isShipped: true);
}
