using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
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
    private static readonly Viewer Receiver = new(Referring.Receiver, SharingWorld.Receiver, InstallationRoles.None, IsActive: true);

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

        Data(referral, decision, SharingWorld.Said()).ShouldBe(new Sight(Ground.ReceivesReferral, SharingWorld.Ends));
        Data(referral, decision, SharingWorld.Said(LifeDomain.Money)).IsAllowed.ShouldBeFalse();
        Data(referral, decision, SharingWorld.Said(by: Guid.CreateVersion7())).IsAllowed.ShouldBeFalse();
        Data(referral, null, SharingWorld.Said()).IsAllowed.ShouldBeFalse();
        Data(referral, decision, SharingWorld.Said(), SharingWorld.Ends).IsAllowed.ShouldBeFalse();
        decision.Withdraw(SharingWorld.Decider, "Niet meer nodig", Now);
        Data(referral, decision, SharingWorld.Said()).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Data_ForWhoDoesNotReceive_IsNotOpenedByTheReferral()
    {
        var (decision, referral) = Offered();
        Viewer[] others =
        [
            Receiver with { OrganisationId = Guid.CreateVersion7() },
            Receiver with { PersonId = referral.ReferrerId, OrganisationId = Referring.OwnOrganisation },
            Receiver with { OrganisationId = Referring.OwnOrganisation, StandsInFor = [referral.ReferrerId] },
        ];

        others.ShouldAllBe(v => !AccessPolicy.ReferralData(v, Standing(referral), referral, decision, SharingWorld.Said(), Now).IsAllowed);
        others.ShouldAllBe(v => !AccessPolicy.ReferralPerson(v, Standing(referral), referral, decision, Person, PersonClosing.Open, Now).IsAllowed);
    }

    [Fact]
    public void Data_OfAReferralThatEnded_IsNotThereAnyMore()
    {
        var (decision, referral) = Offered();
        referral.Reject(referral.Version, Referring.ByReceiver, Referring.Why(ReferralState.Rejected), Referring.Calendar, Now);

        Data(referral, decision, SharingWorld.Said()).IsAllowed.ShouldBeFalse();
        PersonOf(referral, decision, Person, PersonClosing.Open).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Persons_AreThoseOfTheDecisionAndNotClosed()
    {
        var (decision, referral) = Offered();

        PersonOf(referral, decision, Person, PersonClosing.Open).IsAllowed.ShouldBeTrue();
        PersonOf(referral, decision, Guid.CreateVersion7(), PersonClosing.Open).IsAllowed.ShouldBeFalse();
        PersonOf(referral, decision, Person, new PersonClosing(IsClosed: true, IsOpenToViewer: false)).IsAllowed.ShouldBeFalse();
        PersonOf(referral, decision, Person, new PersonClosing(IsClosed: true, IsOpenToViewer: true)).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void DataAndPersons_OfWhoIsNotNamedYet_WaitForTheAnswer()
    {
        var (decision, referral) = Offered(pseudonymous: true);

        PersonOf(referral, decision, Person, PersonClosing.Open).IsAllowed.ShouldBeFalse();
        Data(referral, decision, SharingWorld.Said()).IsAllowed.ShouldBeFalse();
        referral.Accept(referral.Version, Referring.ByReceiver, Referring.Calendar, Now);

        PersonOf(referral, decision, Person, PersonClosing.Open).IsAllowed.ShouldBeTrue();
        Data(referral, decision, SharingWorld.Said()).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void DataAndPersons_ForAReceiverOutside_EndWithLinkOrDecisionWhicheverIsFirst()
    {
        var (decision, referral) = Offered(new ReferralReceiver(null, null, null, SharingWorld.Receiver, null, "Maatjes"));
        var access = new OutsideAccess(Guid.CreateVersion7(), referral, [1], [2], TimeSpan.FromDays(7), 5, Referring.ByReferrer, Now);

        AccessPolicy.OutsideReferralData(referral, access, decision, SharingWorld.Said(), Now).IsAllowed.ShouldBeFalse();
        access.Try(referral, [2], Now).ShouldBeTrue();

        AccessPolicy.OutsideReferralData(referral, access, decision, SharingWorld.Said(), Now).ShouldBe(new Sight(Ground.OutsideLink, access.ExpiresAt));
        AccessPolicy.OutsideReferralPerson(referral, access, decision, Person, isClosed: false, Now).IsAllowed.ShouldBeTrue();
        AccessPolicy.OutsideReferralPerson(referral, access, decision, Person, isClosed: true, Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.OutsideReferralData(referral, access, decision, SharingWorld.Said(LifeDomain.Money), Now).IsAllowed.ShouldBeFalse();
    }

    private static Sight Data(Referral referral, SharingDecision? decision, SharedData data, DateTimeOffset? now = null) =>
        AccessPolicy.ReferralData(Receiver, Standing(referral), referral, decision, data, now ?? Now);

    private static Sight PersonOf(Referral referral, SharingDecision decision, Guid person, PersonClosing closing) =>
        AccessPolicy.ReferralPerson(Receiver, Standing(referral), referral, decision, person, closing, Now);

    private static ReferralStanding Standing(Referral referral) => ReferralStanding.Of(referral) with { HasFunction = true };

    private static (SharingDecision Decision, Referral Referral) Offered(ReferralReceiver? to = null, bool pseudonymous = false)
    {
        var decision = SharingWorld.Decided(SharingWorld.Whole with { Selection = SharingWorld.Housing with { PersonIds = [Person] } }, SharingWorld.Facts with { HoldsCase = true });
        var referral = Draft(decision.Id, to ?? To, pseudonymous: pseudonymous);
        referral.Offer(1, Referring.ByReferrer, decision, Referring.Calendar, Now);
        return (decision, referral);
    }

    private static IReadOnlyList<ReferralGap> Gaps(SharingDecision decision, ReferralReceiver to, Guid? caseId = null, DateTimeOffset? now = null) =>
        Draft(decision.Id, to, caseId).Gaps(decision, now ?? Now);

    private static Referral Draft(Guid decisionId, ReferralReceiver to, Guid? caseId = null, bool pseudonymous = false) =>
        Referring.Draft(to, Referring.Full with { SharingDecisionId = decisionId, Pseudonymous = pseudonymous }, ReferralFrom.Case(caseId ?? SharingWorld.Case, Referring.TableId));
}
