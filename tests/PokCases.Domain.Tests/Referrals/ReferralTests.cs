using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;

namespace PokCases.Domain.Tests.Referrals;

public sealed class ReferralTests
{
    [Fact]
    public void Begin_WithoutAPersonOrNumber_IsRefused()
    {
        Rule.Of(() => new Referral(Guid.CreateVersion7(), "VW-2026-001", ReferralFrom.Alone, ReferralReceiver.Nobody, ReferralText.Empty, Guid.Empty, Guid.Empty, Referring.Now)).ShouldBe("referral-without-person");
        Rule.Of(() => new Referral(Guid.CreateVersion7(), " ", ReferralFrom.Alone, ReferralReceiver.Nobody, ReferralText.Empty, Referring.Referrer, Guid.Empty, Referring.Now)).ShouldBe("text-missing");
    }

    [Fact]
    public void Begin_FromEachOrigin_KeepsWhereItIsFrom()
    {
        var (contact, round, item) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());

        var fromContact = Referring.Draft(from: ReferralFrom.AdviceContact(contact));
        var fromTriage = Referring.Draft(from: ReferralFrom.Triage(Referring.CaseId, Referring.TableId, round));
        var fromItem = Referring.Draft(from: ReferralFrom.Case(Referring.CaseId, Referring.TableId).AtItem(item));

        (fromContact.Origin, fromContact.ContactId, fromContact.CaseId).ShouldBe((ReferralOrigin.AdviceContact, contact, null));
        (fromTriage.Origin, fromTriage.RoundId, fromTriage.CaseId, fromTriage.TableId).ShouldBe((ReferralOrigin.Triage, round, Referring.CaseId, Referring.TableId));
        (fromItem.Origin, fromItem.ItemId).ShouldBe((ReferralOrigin.Case, item));
        Referring.Draft(from: ReferralFrom.Alone).Origin.ShouldBe(ReferralOrigin.Alone);
        Rule.Of(() => ReferralFrom.Alone.AtItem(item)).ShouldBe("referral-item-without-case");
    }

    [Fact]
    public void Offer_WithNothingFilledIn_NamesEveryGap()
    {
        var referral = Referring.Draft(ReferralReceiver.Nobody, ReferralText.Empty);

        referral.Gaps(null, Referring.Now).ShouldBe([ReferralGap.Receiver, ReferralGap.Asked, ReferralGap.WhyHere, ReferralGap.Wants, ReferralGap.Knows]);
        Rule.Of(() => referral.Offer(1, Referring.ByReferrer, null, Referring.Calendar, Referring.Now)).ShouldBe("referral-incomplete");
        referral.State.ShouldBe(ReferralState.Draft);
    }

    [Theory]
    [InlineData(ResidentKnows.Agrees, "", true)]
    [InlineData(ResidentKnows.Knows, "", false)]
    [InlineData(ResidentKnows.NotYet, " ", false)]
    [InlineData(ResidentKnows.NotYet, "Er is gevaar.", true)]
    public void Offer_WhenTheResidentDoesNotAgree_SaysWhyItIsDoneAllTheSame(ResidentKnows knows, string words, bool complete) =>
        Referring.Draft(text: Referring.Full with { Knows = knows, KnowsWords = words }).Gaps(null, Referring.Now).Contains(ReferralGap.KnowsWords).ShouldBe(!complete);

    [Fact]
    public void Receiver_InThePartnership_IsAPersonOrAFunction()
    {
        (Referring.Inside with { FunctionId = null }).IsChosen.ShouldBeFalse();
        (Referring.Inside with { FunctionId = null, PersonId = Referring.Receiver }).IsChosen.ShouldBeTrue();
        Referring.Outside.IsChosen.ShouldBeTrue();
        Rule.Of(() => Referring.Draft(Referring.Outside with { PersonId = Referring.Receiver })).ShouldBe("referral-person-outside");
    }

    [Fact]
    public void Names_OfACase_GoAlongByASharingDecisionOnly()
    {
        var named = Referring.Full with { ResidentName = "M. Jansen", ResidentReach = "na vieren" };

        Rule.Of(() => Referring.Draft(text: named)).ShouldBe("referral-name-by-sharing");
        Referring.Draft(text: named, from: ReferralFrom.AdviceContact(Guid.CreateVersion7())).ResidentName.ShouldBe("M. Jansen");
    }

    [Theory]
    [InlineData(false, ReferralState.Draft, false)]
    [InlineData(false, ReferralState.Requested, true)]
    [InlineData(true, ReferralState.Requested, false)]
    [InlineData(true, ReferralState.Accepted, true)]
    [InlineData(false, ReferralState.Rejected, false)]
    [InlineData(false, ReferralState.Completed, false)]
    public void Names_WhenChosenSo_OpenOnceAccepted(bool pseudonymous, ReferralState state, bool open)
    {
        var referral = Referring.Draft(text: Referring.Full with { Pseudonymous = pseudonymous });
        foreach (var to in new[] { ReferralState.Requested, state == ReferralState.Rejected ? ReferralState.Rejected : ReferralState.Accepted })
        {
            if (referral.State != state)
            {
                Referring.Go(referral, to, to == ReferralState.Requested ? Referring.ByReferrer : Referring.ByReceiver);
            }
        }

        if (state == ReferralState.Completed)
        {
            referral.ConfirmContact(referral.Version, Referring.ByReceiver, Referring.Today, Referring.Calendar, Referring.Now);
            Referring.Go(referral, state, Referring.ByReceiver);
        }

        (referral.State, referral.NamesAreOpen).ShouldBe((state, open));
    }

    [Fact]
    public void Change_OfAStaleVersion_IsRefused()
    {
        var referral = Referring.Draft();
        referral.Change(1, Referring.ByReferrer, Referring.Outside, Referring.Full with { Asked = "Iets anders" });

        Rule.Of(() => referral.Change(1, Referring.ByReferrer, Referring.Inside, Referring.Full)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => referral.Offer(1, Referring.ByReferrer, null, Referring.Calendar, Referring.Now)).ShouldBe(StaleVersion.Code);

        (referral.Asked, referral.To).ShouldBe(("Iets anders", Referring.Outside));
    }

    [Fact]
    public void Steps_OfACourse_KeepWhoWhyAndInWhichWords()
    {
        var referral = Referring.TakenOver();
        var why = Referring.Why(ReferralState.Failed);
        why.Reason!.Change(1, "Geen contact", 1);
        Referring.Go(referral, ReferralState.Failed, Referring.ByReceiver, why);
        why.Reason.Change(2, "Later anders genoemd", 1);

        referral.Steps.Select(s => (s.Number, s.From, s.To, s.By)).ShouldBe(
        [
            (1, ReferralState.Draft, ReferralState.Requested, ReferralParty.Referrer),
            (2, ReferralState.Requested, ReferralState.Accepted, ReferralParty.Receiver),
            (3, ReferralState.Accepted, ReferralState.InProgress, ReferralParty.Receiver),
            (4, ReferralState.InProgress, ReferralState.Failed, ReferralParty.Receiver),
        ]);
        var last = referral.Steps[^1];
        (last.ReasonCode, last.ReasonName, last.Words, last.ById).ShouldBe(("other", "Geen contact", "Het past niet.", Referring.Receiver));
    }

    [Fact]
    public void Complete_BeforeTheFirstContact_IsRefused()
    {
        var referral = Referring.Accepted();
        referral.Begin(referral.Version, Referring.ByReceiver, Referring.Calendar, Referring.Now);

        Rule.Of(() => Referring.Go(referral, ReferralState.Completed, Referring.ByReceiver)).ShouldBe("referral-no-contact");
        referral.ConfirmContact(referral.Version, Referring.ByReceiver, Referring.Today, Referring.Calendar, Referring.Now);
        Referring.Go(referral, ReferralState.Completed, Referring.ByReceiver);

        (referral.State, referral.IsOver, referral.Duty, referral.Term, referral.Feedback.Single().Kind).ShouldBe((ReferralState.Completed, true, null, ReferralTermKind.None, FeedbackKind.Final));
    }
}
