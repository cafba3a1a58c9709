using PokCases.Domain.Access;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Domain.Tests.Sharing;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>Which data goes along: what the sharing decision says, to this receiver, for as long as it holds and the referral is before them.</summary>
public sealed class ReferralSharingTests
{
    private static readonly DateTimeOffset Now = SharingWorld.Now;
    private static readonly Guid Person = Guid.CreateVersion7();
    private static readonly ReferralReceiver To = new(SharingWorld.Receiver, Guid.CreateVersion7(), null, null, null, "Woningcorporatie");
    private static readonly Sight Receives = new(Ground.ReceivesReferral);

    [Fact]
    public void Offer_WithADecisionThatDoesNotFit_IsRefused()
    {
        var decision = SharingWorld.Decided();
        var draft = SharingWorld.Draft();

        Gaps(decision, To).ShouldBeEmpty();
        Gaps(decision, To with { OrganisationId = Guid.CreateVersion7() }).ShouldBe([ReferralGap.SharingUnfit]);
        Gaps(decision, To, caseId: Guid.CreateVersion7()).ShouldBe([ReferralGap.SharingUnfit]);
        Gaps(draft, To).ShouldBe([ReferralGap.SharingUnfit]);
        Gaps(decision, To, now: SharingWorld.Ends).ShouldBe([ReferralGap.SharingUnfit]);
        Draft(decision.Id, To).Gaps(SharingWorld.Decided(), Now).ShouldBe([ReferralGap.SharingUnfit]);
        Draft(decision.Id, To).Gaps(null, Now).ShouldBe([ReferralGap.SharingUnfit]);
    }

    [Fact]
    public void Offer_ToAReceiverOutside_NamesTheProviderInTheDecision()
    {
        var decision = SharingWorld.Decided();

        Gaps(decision, new ReferralReceiver(null, null, null, SharingWorld.Receiver, null, "Maatjes")).ShouldBeEmpty();
        Gaps(decision, new ReferralReceiver(null, null, null, null, null, "Maatjes")).ShouldBe([ReferralGap.SharingUnfit]);
    }

    [Fact]
    public void Data_ForTheReceiver_IsWhatTheDecisionNamesUntilItsEnd()
    {
        var (decision, referral) = Offered();

        AccessPolicy.ReferralData(Receives, referral, decision, SharingWorld.Said(), Now).ShouldBe(new Sight(Ground.ReceivesReferral, SharingWorld.Ends));
        AccessPolicy.ReferralData(Receives, referral, decision, SharingWorld.Said(LifeDomain.Money), Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralData(Receives, referral, decision, SharingWorld.Said(by: Guid.CreateVersion7()), Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralData(Receives, referral, null, SharingWorld.Said(), Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralData(Sight.Nothing, referral, decision, SharingWorld.Said(), Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralData(new Sight(Ground.CaseTeam), referral, decision, SharingWorld.Said(), Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralData(new Sight(Ground.OutsideLink, Now.AddHours(1)), referral, decision, SharingWorld.Said(), Now).Until.ShouldBe(Now.AddHours(1));
        AccessPolicy.ReferralData(Receives, referral, decision, SharingWorld.Said(), SharingWorld.Ends).IsAllowed.ShouldBeFalse();
        decision.Withdraw(SharingWorld.Decider, "Niet meer nodig", Now);
        AccessPolicy.ReferralData(Receives, referral, decision, SharingWorld.Said(), Now).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Data_OfAReferralThatEnded_IsNotThereAnyMore()
    {
        var (decision, referral) = Offered();
        referral.Reject(referral.Version, Referring.ByReceiver, Referring.Why(ReferralState.Rejected), Referring.Calendar, Now);

        AccessPolicy.ReferralData(Receives, referral, decision, SharingWorld.Said(), Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralPerson(Receives, referral, decision, Person, PersonClosing.Open, Now).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Persons_AreThoseOfTheDecisionAndNotClosed()
    {
        var (decision, referral) = Offered();

        AccessPolicy.ReferralPerson(Receives, referral, decision, Person, PersonClosing.Open, Now).IsAllowed.ShouldBeTrue();
        AccessPolicy.ReferralPerson(Receives, referral, decision, Guid.CreateVersion7(), PersonClosing.Open, Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralPerson(Receives, referral, decision, Person, new PersonClosing(IsClosed: true, IsOpenToViewer: false), Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralPerson(Receives, referral, decision, Person, new PersonClosing(IsClosed: true, IsOpenToViewer: true), Now).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void DataAndPersons_OfWhoIsNotNamedYet_WaitForTheAnswer()
    {
        var (decision, referral) = Offered(pseudonymous: true);

        AccessPolicy.ReferralPerson(Receives, referral, decision, Person, PersonClosing.Open, Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralData(Receives, referral, decision, SharingWorld.Said(), Now).IsAllowed.ShouldBeFalse();
        referral.Accept(referral.Version, Referring.ByReceiver, Referring.Calendar, Now);

        AccessPolicy.ReferralPerson(Receives, referral, decision, Person, PersonClosing.Open, Now).IsAllowed.ShouldBeTrue();
    }

    private static (SharingDecision Decision, Referral Referral) Offered(bool pseudonymous = false)
    {
        var decision = SharingWorld.Decided(SharingWorld.Whole with { Selection = SharingWorld.Housing with { PersonIds = [Person] } }, SharingWorld.Facts with { HoldsCase = true });
        var referral = Draft(decision.Id, To, pseudonymous: pseudonymous);
        referral.Offer(1, Referring.ByReferrer, decision, Referring.Calendar, Now);
        return (decision, referral);
    }

    private static IReadOnlyList<ReferralGap> Gaps(SharingDecision decision, ReferralReceiver to, Guid? caseId = null, DateTimeOffset? now = null) =>
        Draft(decision.Id, to, caseId).Gaps(decision, now ?? Now);

    private static Referral Draft(Guid decisionId, ReferralReceiver to, Guid? caseId = null, bool pseudonymous = false) =>
        Referring.Draft(to, Referring.Full with { SharingDecisionId = decisionId, Pseudonymous = pseudonymous }, ReferralFrom.Case(caseId ?? SharingWorld.Case, Referring.TableId));
}
