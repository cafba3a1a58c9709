using PokCases.Domain.Access;
using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>A link and a code open one referral, for a while, and nothing once it ended.</summary>
public sealed class OutsideAccessTests
{
    private static readonly byte[] Code = [1, 2, 3, 4];
    private static readonly byte[] Wrong = [4, 3, 2, 1];
    private static readonly DateTimeOffset Now = Referring.Now;

    [Fact]
    public void Give_OfADraftOrOfAPartner_IsRefused()
    {
        Rule.Of(() => Give(Referring.Draft(Referring.Outside))).ShouldBe("referral-act-state");
        Rule.Of(() => Give(Referring.Offered())).ShouldBe("outside-not-outside");
        Rule.Of(() => Give(Referring.Offered(Referring.Outside), life: TimeSpan.FromMinutes(59))).ShouldBe("outside-life");
        Rule.Of(() => Give(Referring.Offered(Referring.Outside), life: TimeSpan.FromDays(93))).ShouldBe("outside-life");
        Rule.Of(() => Give(Referring.Offered(Referring.Outside), tries: 0)).ShouldBe("outside-tries");
        Rule.Of(() => Give(Referring.Offered(Referring.Outside), tries: 11)).ShouldBe("outside-tries");
    }

    [Fact]
    public void Link_WithoutTheCode_OpensNothing()
    {
        var referral = Referring.Offered(Referring.Outside);
        var access = Give(referral);

        AccessPolicy.OutsideReferral(referral, access, Now).IsAllowed.ShouldBeFalse();
        access.Try(referral, Code, Now).ShouldBeTrue();

        AccessPolicy.OutsideReferral(referral, access, Now).ShouldBe(new Sight(Ground.OutsideLink, access.ExpiresAt));
    }

    [Fact]
    public void Try_TooOftenWrong_IsOverForTheRightCodeToo()
    {
        var referral = Referring.Offered(Referring.Outside);
        var access = Give(referral, tries: 3);

        access.Try(referral, Wrong, Now).ShouldBeFalse();
        access.Try(referral, Code, Now).ShouldBeTrue();
        access.Try(referral, Wrong, Now).ShouldBeFalse();
        AccessPolicy.OutsideReferral(referral, access, Now).IsAllowed.ShouldBeTrue();
        access.Try(referral, [], Now).ShouldBeFalse();

        (access.TriesLeft, access.Try(referral, Code, Now), AccessPolicy.OutsideReferral(referral, access, Now).IsAllowed).ShouldBe((0, false, false));
    }

    [Fact]
    public void Try_WhenItIsOver_LooksTheSameAndCountsNothing()
    {
        var referral = Referring.Offered(Referring.Outside);
        var access = Give(referral);

        access.Try(referral, Code, access.ExpiresAt).ShouldBeFalse();
        access.Try(Referring.Offered(Referring.Outside), Code, Now).ShouldBeFalse();
        access.Try(referral, Wrong, access.ExpiresAt).ShouldBeFalse();

        (access.TriesLeft, access.OpenedAt, access.Version).ShouldBe((5, null, 4));
    }

    [Fact]
    public void Revoke_Once_ClosesIt()
    {
        var referral = Referring.Offered(Referring.Outside);
        var access = Opened(referral);
        access.Revoke(Referring.Referrer, Now);

        AccessPolicy.OutsideReferral(referral, access, Now).IsAllowed.ShouldBeFalse();
        Rule.Of(() => access.Revoke(Referring.Referrer, Now)).ShouldBe("outside-ended");
        access.End(Now.AddDays(1));
        access.EndedAt.ShouldBe(Now);
    }

    [Theory]
    [InlineData(ReferralState.Rejected)]
    [InlineData(ReferralState.Cancelled)]
    [InlineData(ReferralState.Failed)]
    [InlineData(ReferralState.Completed)]
    [InlineData(ReferralState.EnteredInError)]
    public void Access_WhenTheReferralEnds_IsOverAtOnce(ReferralState end)
    {
        var referral = end == ReferralState.Rejected ? Referring.Offered(Referring.Outside) : Referring.TakenOver(Referring.Outside);
        var access = Opened(referral);
        AccessPolicy.OutsideReferral(referral, access, Now).IsAllowed.ShouldBeTrue();

        Referring.Go(referral, end, end is ReferralState.Cancelled or ReferralState.EnteredInError ? Referring.ByReferrer : ReferralActor.Outside);

        AccessPolicy.OutsideReferral(referral, access, Now).IsAllowed.ShouldBeFalse();
        access.Try(referral, Code, Now).ShouldBeFalse();
    }

    [Fact]
    public void Access_AfterItsTime_IsOver()
    {
        var referral = Referring.Offered(Referring.Outside);
        var access = Opened(referral);

        AccessPolicy.OutsideReferral(referral, access, access.ExpiresAt.AddTicks(-1)).IsAllowed.ShouldBeTrue();
        AccessPolicy.OutsideReferral(referral, access, access.ExpiresAt).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Names_UntilAccepted_AreNotShownWhenThatWasChosen()
    {
        var referral = Referring.Offered(Referring.Outside, Referring.Full with { Pseudonymous = true });
        var access = Opened(referral);

        AccessPolicy.OutsideReferralNames(referral, access, Now).IsAllowed.ShouldBeFalse();
        Referring.Go(referral, ReferralState.Accepted, ReferralActor.Outside);

        AccessPolicy.OutsideReferralNames(referral, access, Now).IsAllowed.ShouldBeTrue();
    }

    private static OutsideAccess Opened(Referral referral)
    {
        var access = Give(referral);
        access.Try(referral, Code, Now).ShouldBeTrue();
        return access;
    }

    private static OutsideAccess Give(Referral referral, TimeSpan? life = null, int tries = OutsideAccess.UsualTries) =>
        new(Guid.CreateVersion7(), referral, [9], Code, life ?? TimeSpan.FromDays(14), tries, Referring.ByReferrer, Now);
}
