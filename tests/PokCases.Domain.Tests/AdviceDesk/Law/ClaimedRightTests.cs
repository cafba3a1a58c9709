using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Domain.Tests.AdviceDesk.Law;

/// <summary>Rights claimed: one way to reckon a year, corrections as entries.</summary>
public sealed class ClaimedRightTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Advisor = Guid.NewGuid();
    private static readonly RightText Text = new("bijzondere bijstand", "Participatiewet", "", RightNature.NewRight, true, 10_000, 7_500, 2_500, Today);

    [Theory]
    [InlineData(7_500, true, 90_000)]
    [InlineData(7_500, false, 7_500)]
    [InlineData(0, true, 0)]
    public void YearCents_OnceOrPerMonth_IsReckonedOneWay(long granted, bool perMonth, long year) =>
        Claimed(Text with { GrantedCents = granted, PerMonth = perMonth }).YearCents.ShouldBe(year);

    [Fact]
    public void YearCents_WhileNotGranted_IsNotKnown() => Claimed(Text with { GrantedCents = null }).YearCents.ShouldBeNull();

    [Fact]
    public void Corrected_Once_TheLastCountsAndBothStay()
    {
        var first = Claimed(Text);
        var second = first.Corrected(Guid.NewGuid(), Text with { GrantedCents = 10_000, RefusedCents = 0 }, "bezwaar gegrond", Today, Advisor, Now);

        second.ChainId.ShouldBe(first.Id);
        first.GrantedCents.ShouldBe(7_500);
        ClaimedRight.Counting([second, first]).ShouldBe([second]);
    }

    [Fact]
    public void TakenBack_DoesNotCount()
    {
        var first = Claimed(Text);
        var other = Claimed(Text);
        var back = first.TakenBack(Guid.NewGuid(), "bij de verkeerde kwestie", Today, Advisor, Now);

        ClaimedRight.Counting([first, back, other]).ShouldBe([other]);
        Rule.Of(() => first.TakenBack(Guid.NewGuid(), "", Today, Advisor, Now)).ShouldBe("text-missing");
    }

    [Fact]
    public void Right_ThatCannotBe_IsRefused()
    {
        Rule.Of(() => Claimed(Text with { What = " " })).ShouldBe("text-missing");
        Rule.Of(() => Claimed(Text with { AskedCents = -1 })).ShouldBe("right-amount");
        Rule.Of(() => Claimed(Text with { AskedCents = null, GrantedCents = null, RefusedCents = null })).ShouldBe("right-without-amount");
        Rule.Of(() => Claimed(Text with { RefusedCents = 10_001 })).ShouldBe("right-over-asked");
        Rule.Of(() => Claimed(Text with { On = Today.AddDays(1) })).ShouldBe("right-later");
    }

    private static ClaimedRight Claimed(RightText text) => new(Guid.NewGuid(), Guid.NewGuid(), text, Today, Advisor, Now);
}
