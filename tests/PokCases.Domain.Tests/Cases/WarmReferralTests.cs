using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class WarmReferralTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Guid Lead = Guid.CreateVersion7();

    [Fact]
    public void Begin_WithoutAPersonOrALaterDay_IsRefused()
    {
        Rule.Of(() => Begin(Guid.Empty)).ShouldBe("referral-without-person");
        Rule.Of(() => Begin(Lead, Today)).ShouldBe("referral-day-past");
        Rule.Of(() => new WarmReferral(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), " ", Lead, Today.AddDays(9), Today, Now)).ShouldBe("text-missing");
    }

    [Fact]
    public void IsLate_OnlyAfterItsDayAndWhileOpen()
    {
        var referral = Begin(Lead);

        referral.IsLate(Today.AddDays(9)).ShouldBeFalse();
        referral.IsLate(Today.AddDays(10)).ShouldBeTrue();
        referral.Finish(1, WarmReferralEnd.HandedOver, "Zij belt elke week.", Lead, Now);

        referral.IsLate(Today.AddDays(10)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(WarmReferralEnd.HandedOver)]
    [InlineData(WarmReferralEnd.NotTakenOver)]
    public void Finish_WithWhatCameBack_EndsItOnce(WarmReferralEnd end)
    {
        var referral = Begin(Lead);

        Rule.Of(() => referral.Finish(1, end, " ", Lead, Now)).ShouldBe("text-missing");
        referral.Finish(1, end, "Zij heeft haar gesproken.", Lead, Now);

        (referral.IsOpen, referral.End, referral.CameBack, referral.EndedById).ShouldBe((false, end, "Zij heeft haar gesproken.", Lead));
        Rule.Of(() => referral.Finish(2, end, "Nog eens.", Lead, Now)).ShouldBe("referral-ended");
        Rule.Of(() => referral.Change(2, Lead, Today.AddDays(20), Today)).ShouldBe("referral-ended");
        Rule.Of(() => referral.HandOver(Lead)).ShouldBe("referral-ended");
    }

    [Fact]
    public void ChangeAndFinish_WhenSomebodyChangedItSince_AreStale()
    {
        var referral = Begin(Lead);
        var other = Guid.CreateVersion7();
        referral.Change(1, other, Today.AddDays(20), Today);

        Rule.Of(() => referral.Change(1, Lead, Today.AddDays(30), Today)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => referral.Finish(1, WarmReferralEnd.HandedOver, "Klaar.", Lead, Now)).ShouldBe(StaleVersion.Code);

        (referral.ResponsibleId, referral.DueOn).ShouldBe((other, Today.AddDays(20)));
    }

    [Fact]
    public void HandOver_ToNobody_IsRefused()
    {
        var referral = Begin(Lead);

        Rule.Of(() => referral.HandOver(Guid.Empty)).ShouldBe("referral-without-person");

        referral.ResponsibleId.ShouldBe(Lead);
    }

    private static WarmReferral Begin(Guid responsible, DateOnly? on = null) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "Schuldhulp, M. Kaya", responsible, on ?? Today.AddDays(9), Today, Now);
}
