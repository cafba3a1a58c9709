using PokCases.Domain.Retention;

namespace PokCases.Domain.Tests.Retention;

public sealed class CaseKeepingTests
{
    private static readonly Guid Table = Guid.CreateVersion7();
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2041, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2041, 3, 10);
    private static readonly DateOnly Closed = new(2026, 3, 10);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(24);

    [Fact]
    public void Approve_ByOne_ErasesAfterThePauseAndNotBefore()
    {
        var (keeping, facts) = Kept();

        keeping.Approve(keeping.Version, facts, Officer, Today, Pause, Now);

        keeping.EraseAt.ShouldBe(Now + Pause);
        keeping.MayErase(facts, Today, Now).ShouldBeFalse();
        keeping.MayErase(facts, Today.AddDays(1), Now + Pause).ShouldBeTrue();
        Rule.Of(() => keeping.Approve(keeping.Version, facts, Second, Today, Pause, Now)).ShouldBe("retention-approved");
    }

    [Fact]
    public void Approve_WithFourEyes_NeedsTwoAndNeverTheSamePersonTwice()
    {
        var (keeping, facts) = Kept(fourEyes: true);

        keeping.Approve(keeping.Version, facts, Officer, Today, Pause, Now);

        keeping.WaitsForSecond.ShouldBeTrue();
        keeping.MayErase(facts, Today, Now + Pause).ShouldBeFalse();
        Rule.Of(() => keeping.Approve(keeping.Version, facts, Officer, Today, Pause, Now)).ShouldBe("retention-same-person");
        keeping.Approve(keeping.Version, facts, Second, Today, Pause, Now);
        keeping.MayErase(facts, Today, Now + Pause).ShouldBeTrue();
    }

    [Fact]
    public void MayErase_WhenFourEyesCameAfterOneApproval_IsNo()
    {
        var (keeping, facts) = Kept();
        keeping.Approve(keeping.Version, facts, Officer, Today, Pause, Now);

        keeping.MayErase(facts with { FourEyes = true }, Today, Now + Pause).ShouldBeFalse();
    }

    [Theory]
    [InlineData("held")]
    [InlineData("request")]
    [InlineData("item")]
    [InlineData("profile")]
    [InlineData("confirmed")]
    [InlineData("due")]
    public void Approve_WhenSomethingStandsInTheWay_IsRefusedAndStopsWhatWasApproved(string what)
    {
        var (keeping, facts) = Kept();
        var (wrong, code) = what switch
        {
            "held" => (facts with { IsHeld = true }, "retention-held"),
            "request" => (facts with { RequestOpen = true }, "retention-request-open"),
            "item" => (facts with { ItemOpen = true }, "retention-item-open"),
            "profile" => (facts with { Profile = null, DeleteOn = null }, "retention-no-profile"),
            "confirmed" => (facts with { Profile = Profile(confirmed: false) }, "retention-unconfirmed"),
            _ => (facts with { DeleteOn = Today.AddDays(1) }, "retention-not-due"),
        };

        Rule.Of(() => keeping.Approve(keeping.Version, wrong, Officer, Today, Pause, Now)).ShouldBe(code);
        keeping.Approve(keeping.Version, facts, Officer, Today, Pause, Now);

        keeping.MayErase(wrong, Today, Now + Pause).ShouldBeFalse();
    }

    [Fact]
    public void Obstacle_WithAGrantedRequest_IsNoTermButStillAHold()
    {
        var (_, facts) = Kept();
        var asked = facts with { Request = "VZ-2041-001", DeleteOn = Today.AddYears(3), Profile = Profile(confirmed: false) };

        asked.Obstacle(Today).ShouldBeNull();
        (asked with { IsHeld = true }).Obstacle(Today).ShouldBe(ErasureObstacle.Held);
        (asked with { Profile = null, DeleteOn = null }).Obstacle(Today).ShouldBeNull();
    }

    [Fact]
    public void Choose_AnotherProfile_ReckonsAnewAndLetsGoOfApprovals()
    {
        var (keeping, facts) = Kept();
        keeping.Approve(keeping.Version, facts, Officer, Today, Pause, Now);
        var youth = new RetentionProfile(Guid.CreateVersion7(), Table, new RetentionText("Jeugdwet", "Jeugdwet", "", new RetentionTerm(20, TermUnit.Years), KeptFrom.LastChange, null, false), Officer, Now);

        keeping.Choose(keeping.Version, youth, "Er is jeugdhulp verleend", Closed.AddDays(30), Officer);

        keeping.DeleteOn.ShouldBe(new DateOnly(2046, 4, 9));
        keeping.EraseAt.ShouldBeNull();
        keeping.FirstApprovedById.ShouldBeNull();
        Rule.Of(() => keeping.Choose(keeping.Version, youth, " ", Closed, Officer)).ShouldBe("text-missing");
        Rule.Of(() => keeping.TakeBack(keeping.Version)).ShouldBe("retention-not-approved");
    }

    [Fact]
    public void Hold_UntilItIsLifted_HoldsAlsoAfterTheDayToLookAgain()
    {
        var hold = new RetentionHold(Guid.CreateVersion7(), Guid.CreateVersion7(), "Bezwaar loopt", Today.AddDays(1), Today, Officer, Now);

        Rule.Of(() => new RetentionHold(Guid.CreateVersion7(), Guid.CreateVersion7(), "Bezwaar loopt", Today, Today, Officer, Now)).ShouldBe("look-again-past");
        Rule.Of(() => new RetentionHold(Guid.CreateVersion7(), Guid.CreateVersion7(), "", Today.AddDays(1), Today, Officer, Now)).ShouldBe("text-missing");
        hold.Holds.ShouldBeTrue();
        Rule.Of(() => hold.Lift("", Officer, Now)).ShouldBe("text-missing");
        hold.Lift("Het bezwaar is afgehandeld", Second, Now.AddDays(9));
        hold.Holds.ShouldBeFalse();
        Rule.Of(() => hold.Lift("Nog eens", Officer, Now)).ShouldBe("retention-hold-lifted");
    }

    [Fact]
    public void Rules_OfATable_AreSixWeeksAndOnePersonUntilChanged()
    {
        var rules = new RetentionRules(Table);

        rules.TalkEnds(Now).ShouldBe(Now.AddDays(42));
        rules.FourEyes.ShouldBeFalse();
        Rule.Of(() => rules.Change(1, true, 0)).ShouldBe("retention-talk-days");
        rules.Change(1, true, 14);
        rules.TalkEnds(Now).ShouldBe(Now.AddDays(14));
        Rule.Of(() => rules.Change(1, true, 14)).ShouldBe(StaleVersion.Code);
    }

    private static RetentionProfile Profile(bool confirmed)
    {
        var profile = new RetentionProfile(Guid.CreateVersion7(), Table, new RetentionText("Wmo", "Wmo 2015", "15.1", new RetentionTerm(15, TermUnit.Years), KeptFrom.Closing, null, true), Officer, Now);
        if (confirmed)
        {
            profile.Confirm(Officer, Now);
        }

        return profile;
    }

    private static (CaseKeeping Keeping, ErasureFacts Facts) Kept(bool fourEyes = false)
    {
        var profile = Profile(confirmed: true);
        var keeping = new CaseKeeping(Guid.CreateVersion7(), Table, profile, Closed);
        return (keeping, new ErasureFacts(profile, keeping.DeleteOn, false, false, false, null, fourEyes));
    }
}
