using PokCases.Domain.Sharing;
using static PokCases.Domain.Tests.Sharing.SharingWorld;

namespace PokCases.Domain.Tests.Sharing;

/// <summary>Versions of grounds, and consents that are taken back.</summary>
public sealed class RegisterTests
{
    private static readonly LegalGroundText Text = new("Wmo", "Wmo 2015 art. 5.1.1", "Wmo 2015", "Ondersteuning", LegalGroundKind.SectorLaw, Today, Today.AddYears(1), true);

    [Fact]
    public void Change_Always_LeavesTheOldVersionAsItWas()
    {
        var first = new LegalGround(Guid.CreateVersion7(), Guid.CreateVersion7(), Text, Decider, Now);

        var second = first.Change(Guid.CreateVersion7(), Text with { Article = "art. 5.1.2", ToConfirm = false }, Decider, Now.AddDays(1));

        (first.Article, first.IsPresent, first.Version).ShouldBe(("Wmo 2015 art. 5.1.1", false, 1));
        (second.Article, second.IsPresent, second.Version, second.GroundId).ShouldBe(("art. 5.1.2", true, 2, first.GroundId));
        Rule.Of(() => first.Change(Guid.CreateVersion7(), Text, Decider, Now)).ShouldBe(StaleVersion.Code);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void CanBeNamedOn_OutsideItsDays_IsNotSo(int days, bool expected) =>
        new LegalGround(Guid.CreateVersion7(), Guid.CreateVersion7(), Text, Decider, Now).CanBeNamedOn(Today.AddDays(days)).ShouldBe(expected);

    [Fact]
    public void Ground_ThatEndsBeforeItBegins_IsRefused() =>
        Rule.Of(() => new LegalGround(Guid.CreateVersion7(), Guid.CreateVersion7(), Text with { ValidUntil = Today.AddDays(-1) }, Decider, Now)).ShouldBe("ground-period");

    [Fact]
    public void Consent_IsOfferedLast() => Enum.GetValues<LegalGroundKind>()[^1].ShouldBe(LegalGroundKind.Consent);

    [Fact]
    public void Consent_GivenAhead_IsRefused() =>
        Rule.Of(() => Consent(Today.AddDays(1))).ShouldBe("consent-ahead");

    [Fact]
    public void Withdraw_OnceAndNotBeforeItWasGiven()
    {
        var consent = Consent(Today.AddDays(-3));

        Rule.Of(() => consent.Withdraw(Today.AddDays(-4), "Gezegd", Decider, Today)).ShouldBe("consent-withdrawal-day");
        Rule.Of(() => consent.Withdraw(Today.AddDays(1), "Gezegd", Decider, Today)).ShouldBe("consent-withdrawal-day");
        Rule.Of(() => consent.Withdraw(Today, "", Decider, Today)).ShouldBe("text-missing");
        consent.IsGiven.ShouldBeTrue();
        consent.Withdraw(Today, "Gezegd", Decider, Today);

        consent.IsGiven.ShouldBeFalse();
        Rule.Of(() => consent.Withdraw(Today, "Nog eens", Decider, Today)).ShouldBe("consent-withdrawn");
    }

    private static Consent Consent(DateOnly on) => new(Guid.CreateVersion7(), SharingWorld.Case, null, ConsentMeaning.Help, "Hulp", on, ConsentForm.Spoken, "Wim", Decider, Today, Now);
}
