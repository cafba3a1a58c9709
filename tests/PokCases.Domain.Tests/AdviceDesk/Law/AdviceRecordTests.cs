using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Domain.Tests.AdviceDesk.Law;

/// <summary>An advice: the advisor's alone until it is brought into a case, and not changed after.</summary>
public sealed class AdviceRecordTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly AdviceText Text = new("Mag dit?", "", "Awb 3:4", "", "", "Maak bezwaar.");

    [Fact]
    public void Bring_IntoACase_KeepsWhyAndEndsChanging()
    {
        var advice = Written();
        advice.Bring(1, Guid.NewGuid(), Guid.NewGuid(), "bewoner gaf toestemming het in te brengen", advice.ById, Now);

        advice.BroughtWhy.ShouldNotBeEmpty();
        Rule.Of(() => advice.Change(2, Text, Now)).ShouldBe("advice-brought");
        Rule.Of(() => advice.Bring(2, Guid.NewGuid(), Guid.NewGuid(), "nog eens", advice.ById, Now)).ShouldBe("advice-brought");
        Rule.Of(() => advice.SayFollowed(2, AdviceFollowed.Yes, "", Now)).ShouldBeNull();
    }

    [Fact]
    public void Bring_WithoutWhyOrAdvice_IsRefused()
    {
        Rule.Of(() => Written().Bring(1, Guid.NewGuid(), Guid.NewGuid(), " ", Guid.NewGuid(), Now)).ShouldBe("text-missing");
        Rule.Of(() => Written(Text with { Advice = "" }).Bring(1, Guid.NewGuid(), Guid.NewGuid(), "mag", Guid.NewGuid(), Now)).ShouldBe("advice-unfinished");
    }

    [Theory]
    [InlineData(AdviceFollowed.Yes, "", null)]
    [InlineData(AdviceFollowed.No, "", "followed-why")]
    [InlineData(AdviceFollowed.Partly, " ", "followed-why")]
    [InlineData(AdviceFollowed.No, "te duur", null)]
    public void SayFollowed_NotFollowed_SaysWhy(AdviceFollowed followed, string why, string? rule) =>
        Rule.Of(() => Written().SayFollowed(1, followed, why, Now)).ShouldBe(rule);

    [Fact]
    public void Change_OverAnothersChange_IsRefused()
    {
        var advice = Written();
        advice.Change(1, Text with { Facts = "een feit" }, Now);

        Rule.Of(() => advice.Change(1, Text, Now)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => advice.Change(2, Text with { Question = "" }, Now)).ShouldBe("text-missing");
    }

    private static AdviceRecord Written(AdviceText? text = null) => new(Guid.NewGuid(), Guid.NewGuid(), text ?? Text, Guid.NewGuid(), Now);
}
