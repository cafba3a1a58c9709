using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class IntroductionTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    private static readonly IntroductionText Told = new(
        "Wijkteam en schuldhulp", [LifeDomain.Money, LifeDomain.Housing, LifeDomain.Money], [StuckOn.Legal], "Twee regelingen", true, "Ontruiming", ResidentKnows.Knows, Today, "Twijfelt nog");

    [Fact]
    public void Introduce_WithEverything_KeepsItOnce()
    {
        var made = new Introduction(Guid.CreateVersion7(), Told, Today);

        made.Domains.ShouldBe([LifeDomain.Housing, LifeDomain.Money]);
        made.StuckHow.ShouldBe("Twee regelingen");
        made.UrgentWhy.ShouldBe("Ontruiming");
        made.KnowsSince.ShouldBe(Today);
        made.KnowsWhy.ShouldBe("Twijfelt nog");
    }

    [Fact]
    public void Introduce_WhenAnswersMakeTextsIrrelevant_LeavesThemOut()
    {
        var waits = new Introduction(Guid.CreateVersion7(), Told with { IsUrgent = false, StuckOn = [], Knows = ResidentKnows.Agrees }, Today);
        var unknown = new Introduction(Guid.CreateVersion7(), Told with { Knows = ResidentKnows.NotYet }, Today);

        waits.UrgentWhy.ShouldBeEmpty();
        waits.StuckHow.ShouldBeEmpty();
        waits.KnowsWhy.ShouldBeEmpty();
        unknown.KnowsSince.ShouldBeNull();
        unknown.KnowsWhy.ShouldBe("Twijfelt nog");
    }

    [Fact]
    public void Introduce_WhenAReasonOrDayIsMissing_IsRefused()
    {
        Broken(Told with { UrgentWhy = " " }).ShouldBe("urgency-needs-reason");
        Broken(Told with { KnowsSince = null }).ShouldBe("knows-since-when");
        Broken(Told with { KnowsSince = Today.AddDays(1) }).ShouldBe("knows-in-future");
        Broken(Told with { KnowsWhy = "" }).ShouldBe("not-known-needs-reason");
        Broken(Told with { Knows = ResidentKnows.NotYet, KnowsWhy = "" }).ShouldBe("not-known-needs-reason");
        Broken(Told with { Tried = new string('x', Introduction.LongestText + 1) }).ShouldBe("text-too-long");
        Broken(Told with { Knows = ResidentKnows.NotYet, KnowsSince = null }).ShouldBeNull();
    }

    [Fact]
    public void Change_WhenVersionIsOld_IsRefused()
    {
        var made = new Introduction(Guid.CreateVersion7(), Told, Today);

        made.Change(1, Told with { Tried = "Ook de corporatie" }, Today);

        made.Tried.ShouldBe("Ook de corporatie");
        Rule.Of(() => made.Change(1, Told, Today)).ShouldBe(StaleVersion.Code);
    }

    private static string? Broken(IntroductionText told) => Rule.Of(() => new Introduction(Guid.CreateVersion7(), told, Today));
}
