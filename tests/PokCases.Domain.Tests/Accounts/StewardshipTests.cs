using PokCases.Domain.Accounts;

namespace PokCases.Domain.Tests.Accounts;

/// <summary>Waarneming: asked, agreed, and over.</summary>
public sealed class StewardshipTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Away = Guid.CreateVersion7();
    private static readonly Guid Substitute = Guid.CreateVersion7();
    private static readonly Guid Third = Guid.CreateVersion7();

    [Fact]
    public void Holds_OnlyOnceAgreedAndWithinItsPeriod()
    {
        var asked = Ask(1, 8);

        var before = asked.Holds(Now.AddDays(2));
        asked.Agree([], Now);

        before.ShouldBeFalse();
        asked.Holds(Now).ShouldBeFalse();
        asked.Holds(Now.AddDays(1)).ShouldBeTrue();
        asked.Holds(Now.AddDays(8)).ShouldBeFalse();
    }

    [Fact]
    public void End_WhenItHolds_EndsItAtOnceAndOnce()
    {
        var agreed = Agreed(0, 8);

        agreed.End(Now.AddDays(2));

        agreed.Holds(Now.AddDays(3)).ShouldBeFalse();
        Rule.Of(() => agreed.End(Now)).ShouldBe("stewardship-over");
        Rule.Of(() => agreed.Agree([], Now)).ShouldBe("stewardship-answered");
        Rule.Of(() => agreed.HandOver(Third, [], Now)).ShouldBe("stewardship-over");
    }

    [Fact]
    public void Ask_WhenItCannotBe_IsRefused()
    {
        Rule.Of(() => Ask(0, 8, substitute: Away)).ShouldBe("stewardship-own");
        Rule.Of(() => Ask(8, 8)).ShouldBe("stewardship-period");
        Rule.Of(() => Ask(-8, 0)).ShouldBe("stewardship-period");
        Rule.Of(() => Ask(0, 400)).ShouldBe("stewardship-too-long");
    }

    [Fact]
    public void Agree_WhenTheTimeIsOver_IsRefused() => Rule.Of(() => Ask(0, 8).Agree([], Now.AddDays(9))).ShouldBe("stewardship-answered");

    [Fact]
    public void Agree_WhenSomebodyActsAlreadyInThatTime_IsRefused()
    {
        var first = Agreed(0, 8, substitute: Third);

        Rule.Of(() => Ask(4, 12).Agree([first], Now)).ShouldBe("stewardship-overlaps");
        Rule.Of(() => Ask(8, 12).Agree([first], Now)).ShouldBeNull();
    }

    [Fact]
    public void Agree_WhenTheSubstituteIsAwayToo_IsRefused()
    {
        var awayToo = new Stewardship(Guid.CreateVersion7(), Substitute, Third, Now, Now.AddDays(3), Now);
        awayToo.Agree([], Now);

        Rule.Of(() => Ask(2, 8).Agree([awayToo], Now)).ShouldBe("substitute-away");
    }

    [Fact]
    public void Agree_WhenWhoIsAwayActsForAnother_IsRefused()
    {
        var other = new Stewardship(Guid.CreateVersion7(), Third, Away, Now, Now.AddDays(3), Now);
        other.Agree([], Now);

        Rule.Of(() => Ask(2, 8).Agree([other], Now)).ShouldBe("still-substitute");
    }

    [Fact]
    public void HandOver_WhenTheSubstituteLeaves_AnotherActs()
    {
        var agreed = Agreed(0, 8);

        agreed.HandOver(Third, [agreed], Now);

        agreed.SubstituteId.ShouldBe(Third);
        Rule.Of(() => agreed.HandOver(Away, [agreed], Now)).ShouldBe("stewardship-own");
    }

    private static Stewardship Ask(int from, int until, Guid? substitute = null) =>
        new(Guid.CreateVersion7(), Away, substitute ?? Substitute, Now.AddDays(from), Now.AddDays(until), Now);

    private static Stewardship Agreed(int from, int until, Guid? substitute = null)
    {
        var asked = Ask(from, until, substitute);
        asked.Agree([], Now);
        return asked;
    }
}
