using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

public sealed class ReferralReasonTests
{
    [Fact]
    public void Shipped_Always_HoldsSomethingForEachStateThatHasAReasonAndNoOther()
    {
        ShippedReasons.All.Select(r => r.To).Distinct().Order().ShouldBe(Enum.GetValues<ReferralState>().Where(ReferralTransitions.NeedsReason));
        ShippedReasons.All.Distinct().Count().ShouldBe(ShippedReasons.All.Count);
        ShippedReasons.All.Select((r, i) => new ReferralReason(Guid.CreateVersion7(), null, r.To, r.Code, "Naam", i, isShipped: true)).ShouldAllBe(r => r.IsShipped);
    }

    [Fact]
    public void Begin_ForAStateWithoutReasonOrWithAWrongCode_IsRefused()
    {
        Rule.Of(() => Reason(ReferralState.Accepted)).ShouldBe("referral-reason-state");
        Rule.Of(() => Reason(ReferralState.Rejected, code: "Geen plek")).ShouldBe("referral-reason-code");
    }

    [Fact]
    public void For_ATableWithAListOfItsOwn_IsThatListOnly()
    {
        var (table, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        ReferralReason[] all = [Reason(ReferralState.Rejected, null, "b", 2), Reason(ReferralState.Rejected, null, "a", 1), Reason(ReferralState.Rejected, table, "eigen", 1), Reason(ReferralState.Failed, null, "c", 1)];

        Codes(table, ReferralState.Rejected).ShouldBe(["eigen"]);
        Codes(table, ReferralState.Failed).ShouldBe(["c"]);
        Codes(other, ReferralState.Rejected).ShouldBe(["a", "b"]);
        Codes(null, ReferralState.Rejected).ShouldBe(["a", "b"]);
        all[2].Retire(1, retired: true);
        Codes(table, ReferralState.Rejected).ShouldBe(["a", "b"]);

        IEnumerable<string> Codes(Guid? of, ReferralState to) => ReferralReason.For(all, of, to).Select(r => r.Code);
    }

    [Fact]
    public void Why_OfAnotherTableOrRetired_IsRefused()
    {
        var referral = Referring.Offered();
        var ofOther = Reason(ReferralState.Rejected, Guid.CreateVersion7());
        var retired = Reason(ReferralState.Rejected);
        retired.Retire(1, retired: true);

        Rule.Of(() => Referring.Go(referral, ReferralState.Rejected, Referring.ByReceiver, new ReferralWhy(ofOther, "Vol"))).ShouldBe("referral-reason");
        Rule.Of(() => Referring.Go(referral, ReferralState.Rejected, Referring.ByReceiver, new ReferralWhy(retired, "Vol"))).ShouldBe("referral-reason");
        Rule.Of(() => Referring.Go(referral, ReferralState.Rejected, Referring.ByReceiver, new ReferralWhy(Reason(ReferralState.Rejected, Referring.TableId), "Vol"))).ShouldBeNull();
    }

    [Fact]
    public void Change_OfAShippedReason_MakesItTheListsOwn()
    {
        var reason = Reason(ReferralState.Rejected);

        reason.Change(1, "Wij zitten vol", 3);

        (reason.Name, reason.Order, reason.IsShipped).ShouldBe(("Wij zitten vol", 3, false));
        Rule.Of(() => reason.Retire(1, retired: true)).ShouldBe(StaleVersion.Code);
    }

    private static ReferralReason Reason(ReferralState to, Guid? table = null, string code = "no-room", int order = 1) => new(Guid.CreateVersion7(), table, to, code, "Geen plek", order, isShipped: true);
}
