using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>The whole state table, each cell for each party, against a table that was written apart from the code; done by the verbs, not only looked up.</summary>
public sealed class ReferralTableTests
{
    // r: verwijzer; o: ontvanger; b: ontvanger buiten; c: casusregisseur; v: voorzitter; a point for nobody.
    private const string Expected = """
        from            Draft Requested Accepted InProgress OnHold Completed Rejected Cancelled Failed EnteredInError
        Draft           .     r         .        .          .      .         .        r         .      r
        Requested       .     .         ob       .          .      .         ob       r         .      r
        Accepted        .     .         .        ob         o      .         .        ro        ob     r
        InProgress      .     .         .        .          o      ob        .        ro        ob     r
        OnHold          .     .         .        o          .      .         .        ro        o      r
        Completed       .     .         .        .          .      .         .        .         .      .
        Rejected        .     .         .        .          .      .         .        .         .      .
        Cancelled       .     .         .        .          .      .         .        .         .      .
        Failed          .     .         .        .          .      .         .        .         .      .
        EnteredInError  .     .         .        .          .      .         .        .         .      .
        """;

    private static readonly (ReferralParty Party, char Letter)[] Parties =
        [(ReferralParty.Referrer, 'r'), (ReferralParty.Receiver, 'o'), (ReferralParty.OutsideReceiver, 'b'), (ReferralParty.CaseLead, 'c'), (ReferralParty.Chair, 'v')];

    public static TheoryData<ReferralState, ReferralState, ReferralParty, bool> Cells
    {
        get
        {
            var lines = Expected.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
            var cells = new TheoryData<ReferralState, ReferralState, ReferralParty, bool>();
            foreach (var line in lines.Skip(1))
            {
                for (var i = 1; i < line.Length; i++)
                {
                    foreach (var (party, letter) in Parties)
                    {
                        cells.Add(Enum.Parse<ReferralState>(line[0]), Enum.Parse<ReferralState>(lines[0][i]), party, line[i].Contains(letter));
                    }
                }
            }

            return cells;
        }
    }

    [Fact]
    public void Cells_Always_AreAllOfThem() => Cells.Count.ShouldBe(10 * 10 * 5);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Go_ByEachParty_IsAsTheTableSays(ReferralState from, ReferralState to, ReferralParty party, bool allowed)
    {
        // What is with a receiver outside is never on hold.
        var referral = Referring.In(from, party == ReferralParty.OutsideReceiver && from != ReferralState.OnHold ? Referring.Outside : Referring.Inside);
        var (version, steps, duty) = (referral.Version, referral.Steps.Count, referral.Duty);

        var rule = to == ReferralState.Draft ? "no verb" : Rule.Of(() => Referring.Go(referral, to, Referring.ActorOf(party)));

        ReferralTransitions.Allows(from, to, party).ShouldBe(allowed);
        if (allowed)
        {
            rule.ShouldBeNull();
            (referral.State, referral.Steps.Count).ShouldBe((to, steps + 1));
        }
        else
        {
            rule.ShouldBeOneOf("referral-state", "referral-not-yours", "no verb");
            (referral.State, referral.Version, referral.Steps.Count, referral.Duty).ShouldBe((from, version, steps, duty));
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Go_WithoutAReason_IsRefusedWhereOneIsExpected(ReferralState from, ReferralState to, ReferralParty party, bool allowed)
    {
        if (!allowed || to is not (ReferralState.Rejected or ReferralState.Cancelled or ReferralState.OnHold or ReferralState.Failed))
        {
            ReferralTransitions.All.Where(t => t.From == from && t.To == to && allowed).ShouldAllBe(t => !t.NeedsReason);
            return;
        }

        var referral = Referring.In(from, party == ReferralParty.OutsideReceiver ? Referring.Outside : Referring.Inside);
        var actor = Referring.ActorOf(party);

        Rule.Of(() => Referring.Go(referral, to, actor, new ReferralWhy(null, "Daarom"))).ShouldBe("referral-reason");
        Rule.Of(() => Referring.Go(referral, to, actor, Referring.Why(to) with { Words = " " })).ShouldBe("text-missing");
        Rule.Of(() => Referring.Go(referral, to, actor, Referring.Why(to == ReferralState.OnHold ? ReferralState.Failed : ReferralState.OnHold))).ShouldBe("referral-reason");

        referral.State.ShouldBe(from);
    }

    [Theory]
    [InlineData(ReferralParty.Receiver)]
    [InlineData(ReferralParty.OutsideReceiver)]
    public void Go_ByTheOtherKindOfReceiver_IsRefused(ReferralParty party)
    {
        var referral = Referring.Offered(party == ReferralParty.Receiver ? Referring.Outside : Referring.Inside);

        Rule.Of(() => Referring.Go(referral, ReferralState.Accepted, Referring.ActorOf(party))).ShouldBe("referral-not-yours");
    }

    [Fact]
    public void Go_ByAnActorWithoutAPerson_IsRefusedForWhoHasAnAccount()
    {
        Rule.Of(() => Referring.Go(Referring.Offered(), ReferralState.Accepted, new ReferralActor(ReferralParty.Receiver, null))).ShouldBe("referral-not-yours");
        Rule.Of(() => Referring.Go(Referring.Offered(Referring.Outside), ReferralState.Accepted, new ReferralActor(ReferralParty.OutsideReceiver, Referring.Receiver))).ShouldBe("referral-not-yours");
        Rule.Of(() => Referring.Go(Referring.Draft(), ReferralState.Requested, new ReferralActor(ReferralParty.Referrer, Guid.Empty))).ShouldBe("referral-not-yours");
    }
}
