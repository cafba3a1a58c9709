using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Cases.Households;

public sealed class HardDateTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void New_InThePast_IsRefused() => Rule.Of(() => Date(-1)).ShouldBe("hard-date-passed");

    [Fact]
    public void New_OfAnotherKind_SaysWhatHappens()
    {
        Rule.Of(() => Date(3, HardDateKind.Other)).ShouldBe("hard-date-what");
        Rule.Of(() => Date(3, HardDateKind.Other, "Laatste dag op de kamer")).ShouldBeNull();
    }

    [Theory]
    [InlineData(9, null, true)]
    [InlineData(9, 10, true)]
    [InlineData(9, 9, false)]
    [InlineData(9, 2, false)]
    [InlineData(0, null, true)]
    public void Alarms_WhenTheNextSessionIsLaterOrThereIsNone_SaysSo(int days, int? session, bool alarms) =>
        Date(days).Alarms(Today, session is { } next ? Today.AddDays(next) : null).ShouldBe(alarms);

    [Fact]
    public void Alarms_OnceItPassedOrWasCalledOff_IsSilent()
    {
        var date = Date(2);

        date.Alarms(Today.AddDays(3), null).ShouldBeFalse();
        date.Lift(Now);
        date.Alarms(Today, null).ShouldBeFalse();
        date.IsToCome(Today).ShouldBeFalse();
    }

    [Fact]
    public void Change_WhenCalledOff_IsRefused()
    {
        var date = Date(2);
        date.Lift(Now);

        Rule.Of(() => date.Change(2, HardDateKind.Eviction, "", Today.AddDays(5), Today)).ShouldBe("hard-date-lifted");
        Rule.Of(() => date.Lift(Now)).ShouldBe("hard-date-lifted");
    }

    [Fact]
    public void Change_OfTheWordsOnly_IsAllowedAfterTheDay()
    {
        var date = Date(2);
        var later = Today.AddDays(5);

        Rule.Of(() => date.Change(1, HardDateKind.Eviction, "Uitgesteld bericht", Today.AddDays(2), later)).ShouldBeNull();
        Rule.Of(() => date.Change(2, HardDateKind.Eviction, "", Today.AddDays(3), later)).ShouldBe("hard-date-passed");
    }

    private static HardDate Date(int days, HardDateKind kind = HardDateKind.Eviction, string what = "") => new(Guid.CreateVersion7(), Guid.CreateVersion7(), kind, what, Today.AddDays(days), Today);
}
