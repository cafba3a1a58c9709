using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>What is done without going to another state: each act in each state by each party, against a table that was written apart from the code, and done by the verbs.</summary>
public sealed class ReferralActTests
{
    // Letters as in the state table.
    private const string Expected = """
        act               Draft Requested Accepted InProgress OnHold Completed Rejected Cancelled Failed EnteredInError
        Change            r     .         .        .          .      .         .        .         .      .
        Reassign          rcv   rcv       rcv      rcv        rcv    .         rcv      rcv       rcv    rcv
        ReassignReceiver  .     o         o        o          o      .         .        .         .      .
        NoteHandover      .     ro        ro       ro         ro     .         .        .         .      .
        Appoint           .     .         rob      rob        rob    .         .        .         .      .
        ConfirmContact    .     .         ob       ob         ob     .         .        .         .      .
        ConfirmByResident .     .         rc       rc         rc     rc        .        .         .      .
        GiveFeedback      .     .         .        ob         ob     .         .        .         .      .
        GiveLink          .     r         r        r          r      .         .        .         .      .
        Settle            .     .         .        .          .      .         rc       rc        rc     rc
        Redirect          .     .         .        .          .      .         r        r         r      .
        """;

    private static readonly Dictionary<ReferralAct, Action<Referral, ReferralActor>> Verbs = new()
    {
        [ReferralAct.Change] = (r, by) => r.Change(r.Version, by, Referring.Inside, Referring.Full),
        [ReferralAct.Reassign] = (r, by) => r.Reassign(r.Version, by, Guid.CreateVersion7(), Guid.CreateVersion7()),
        [ReferralAct.ReassignReceiver] = (r, by) => r.ReassignReceiver(r.Version, by, Guid.CreateVersion7(), Referring.ReceivingOrganisation),
        [ReferralAct.NoteHandover] = (r, by) => r.NoteHandover(r.Version, by, Guid.CreateVersion7(), new HandoverText(Referring.Today, HandoverWay.Phone, [Referring.Referrer], [Referring.Receiver], "", false), Referring.Calendar, Referring.Now),
        [ReferralAct.Appoint] = (r, by) => r.Appoint(r.Version, by, Guid.CreateVersion7(), Referring.Now.AddDays(1), "", Referring.Now),
        [ReferralAct.ConfirmContact] = (r, by) => r.ConfirmContact(r.Version, by, Referring.Today, Referring.Calendar, Referring.Now),
        [ReferralAct.ConfirmByResident] = (r, by) => r.ConfirmByResident(r.Version, by, Referring.Now),
        [ReferralAct.GiveFeedback] = (r, by) => r.SayStillRunning(r.Version, by, Guid.CreateVersion7(), Referring.Calendar, Referring.Now),
        [ReferralAct.GiveLink] = (r, by) => _ = new OutsideAccess(Guid.CreateVersion7(), r, [1], [2], TimeSpan.FromDays(1), 5, by, Referring.Now),
        [ReferralAct.Settle] = (r, by) => r.Settle(r.Version, by, "Wij helpen zelf.", Referring.Now),
        [ReferralAct.Redirect] = (r, by) => r.Redirect(r.Version, by, Guid.CreateVersion7(), "VW-2026-002", Referring.Outside, Referring.Calendar, Referring.Now),
    };

    private static readonly (ReferralParty Party, char Letter)[] Parties =
        [(ReferralParty.Referrer, 'r'), (ReferralParty.Receiver, 'o'), (ReferralParty.OutsideReceiver, 'b'), (ReferralParty.CaseLead, 'c'), (ReferralParty.Chair, 'v')];

    public static TheoryData<ReferralAct, ReferralState, ReferralParty, bool> Cells
    {
        get
        {
            var lines = Expected.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
            var cells = new TheoryData<ReferralAct, ReferralState, ReferralParty, bool>();
            foreach (var line in lines.Skip(1))
            {
                for (var i = 1; i < line.Length; i++)
                {
                    foreach (var (party, letter) in Parties)
                    {
                        cells.Add(Enum.Parse<ReferralAct>(line[0]), Enum.Parse<ReferralState>(lines[0][i]), party, line[i].Contains(letter));
                    }
                }
            }

            return cells;
        }
    }

    [Fact]
    public void Cells_Always_AreAllOfThem() => Cells.Count.ShouldBe(11 * 10 * 5);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Act_ByEachParty_IsAsTheTableSays(ReferralAct act, ReferralState state, ReferralParty party, bool allowed)
    {
        // What is with a receiver outside is never on hold, and only such a receiver is given a link.
        var outside = state != ReferralState.OnHold && (party == ReferralParty.OutsideReceiver || act == ReferralAct.GiveLink);
        var referral = Referring.In(state, outside ? Referring.Outside : Referring.Inside);
        var before = (referral.State, referral.Version, referral.Duty);

        var rule = Rule.Of(() => Verbs[act](referral, Referring.ActorOf(party)));

        ReferralActs.Allows(act, state, party).ShouldBe(allowed);
        if (allowed && party == ReferralParty.OutsideReceiver && state == ReferralState.OnHold)
        {
            rule.ShouldBe("referral-not-yours");
        }
        else if (allowed)
        {
            // Rules of the act itself, which come after who may and when.
            string?[] fine = [null, "referral-contact-known", "referral-over", "outside-not-outside"];
            fine.ShouldContain(rule);
        }
        else
        {
            rule.ShouldBeOneOf("referral-act-state", "referral-not-yours");
            (referral.State, referral.Version, referral.Duty).ShouldBe(before);
        }
    }

    [Fact]
    public void CaseLeadAndChair_OfAReferralWithoutACase_AreNobody()
    {
        var referral = Referring.Offered(from: ReferralFrom.Alone);

        Rule.Of(() => Verbs[ReferralAct.Reassign](referral, Referring.ActorOf(ReferralParty.CaseLead))).ShouldBe("referral-not-yours");
        Rule.Of(() => Verbs[ReferralAct.Reassign](referral, Referring.ActorOf(ReferralParty.Chair))).ShouldBe("referral-not-yours");
        Rule.Of(() => Verbs[ReferralAct.Reassign](referral, Referring.ByReferrer)).ShouldBeNull();
    }
}
