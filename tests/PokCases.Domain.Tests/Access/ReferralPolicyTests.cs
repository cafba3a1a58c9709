using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Referrals;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Access;

/// <summary>Who sees a referral, as what they act on it, and that the receiver's part ends with it.</summary>
public sealed class ReferralPolicyTests
{
    private static readonly Guid Own = Guid.CreateVersion7();
    private static readonly Viewer Somebody = new(Guid.CreateVersion7(), Own, InstallationRoles.None, IsActive: true);
    private static readonly CaseStanding NotOnCase = new(IsLead: false, IsIntroducer: false, OnTeam: false, IsClosed: false);

    private static readonly ReferralState[] Before = [ReferralState.Requested, ReferralState.Accepted, ReferralState.InProgress, ReferralState.OnHold];

    public static TheoryData<ReferralState> States => [.. Enum.GetValues<ReferralState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Referral_ForWhoRefers_IsSeenInEveryState(ReferralState state)
    {
        var standing = Of(state) with { ReferrerId = Somebody.PersonId };

        AccessPolicy.Referral(Somebody, standing).Ground.ShouldBe(Ground.Refers);
        AccessPolicy.ReferralParties(Somebody, standing).ShouldBe(ReferralParty.Referrer);
        AccessPolicy.Referral(Somebody with { Roles = InstallationRoles.DataProtectionOfficer }, standing).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Referral_ForTheReceiver_IsSeenWhileItIsBeforeThem(ReferralState state)
    {
        var (byFunction, byName) = (Of(state) with { HasFunction = true }, Of(state) with { ReceiverPersonId = Somebody.PersonId });
        var open = Before.Contains(state);

        foreach (var standing in new[] { byFunction, byName })
        {
            AccessPolicy.Referral(Somebody, standing).Ground.ShouldBe(open ? Ground.ReceivesReferral : Ground.None);
            AccessPolicy.ReferralParties(Somebody, standing).ShouldBe(open ? ReferralParty.Receiver : ReferralParty.None);
            AccessPolicy.ActOnReferral(Somebody, standing, ReferralParty.Receiver).IsAllowed.ShouldBe(open);
            AccessPolicy.ActOnReferral(Somebody, standing, ReferralParty.Referrer).IsAllowed.ShouldBeFalse();
        }
    }

    [Fact]
    public void Referral_ForAColleagueWithoutTheFunction_OrAnotherOrganisation_IsNotSeen()
    {
        AccessPolicy.Referral(Somebody, Of(ReferralState.Requested)).IsAllowed.ShouldBeFalse();
        AccessPolicy.Referral(Somebody, Of(ReferralState.Requested) with { HasFunction = true, ReceiverOrganisationId = Guid.CreateVersion7() }).IsAllowed.ShouldBeFalse();
        AccessPolicy.Referral(Somebody, Of(ReferralState.Requested) with { HasFunction = true, ReceiverOrganisationId = null }).IsAllowed.ShouldBeFalse();
        // Who accepted and works elsewhere since.
        AccessPolicy.Referral(Somebody with { OrganisationId = Guid.CreateVersion7() }, Of(ReferralState.InProgress) with { ReceiverPersonId = Somebody.PersonId }).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Referral_ForTheCasesPeople_IsSeenOnceOffered(ReferralState state)
    {
        var standing = Of(state) with { OnCase = NotOnCase with { OnTeam = true } };
        var lead = Of(state) with { OnCase = NotOnCase with { IsLead = true } };
        var offered = state != ReferralState.Draft;

        AccessPolicy.Referral(Somebody, standing).Ground.ShouldBe(offered ? Ground.CaseTeam : Ground.None);
        AccessPolicy.ReferralParties(Somebody, standing).ShouldBe(ReferralParty.None);
        AccessPolicy.ReferralParties(Somebody, lead).ShouldBe(offered ? ReferralParty.CaseLead : ReferralParty.None);
        AccessPolicy.Referral(Somebody, Of(state) with { OnCase = NotOnCase }).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Terms_ForChairAndCoordinator_AreSeenWithoutWhatItSays(ReferralState state)
    {
        var chair = Of(state) with { OnCase = NotOnCase, Roles = TableRoles.Chair };
        var coordinator = Somebody with { Roles = InstallationRoles.Coordinator };
        var offered = state != ReferralState.Draft;

        AccessPolicy.ReferralTerms(Somebody, chair).Ground.ShouldBe(offered ? Ground.RunsAgenda : Ground.None);
        AccessPolicy.ReferralTerms(coordinator, Of(state)).Ground.ShouldBe(offered ? Ground.Coordinator : Ground.None);
        AccessPolicy.Referral(Somebody, chair).IsAllowed.ShouldBeFalse();
        AccessPolicy.Referral(coordinator, Of(state)).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralTerms(Somebody, chair with { Roles = TableRoles.DeputyChair | TableRoles.NoteTaker }).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralParties(Somebody, chair).ShouldBe(offered ? ReferralParty.Chair : ReferralParty.None);
    }

    [Fact]
    public void Names_UntilTheyAreOpen_AreTheReferrersAndTheCases()
    {
        var receiver = Of(ReferralState.Requested) with { HasFunction = true, NamesAreOpen = false };
        var standsIn = Of(ReferralState.Requested) with { ReceiverPersonId = Guid.CreateVersion7(), NamesAreOpen = false };
        var substitute = Somebody with { StandsInFor = [standsIn.ReceiverPersonId!.Value] };

        AccessPolicy.ReferralNames(Somebody, receiver).IsAllowed.ShouldBeFalse();
        AccessPolicy.ReferralNames(substitute, standsIn).IsAllowed.ShouldBeFalse();
        AccessPolicy.Referral(substitute, standsIn).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.ReferralNames(substitute, standsIn with { NamesAreOpen = true }).IsAllowed.ShouldBeTrue();
        AccessPolicy.ReferralNames(Somebody, receiver with { NamesAreOpen = true }).Ground.ShouldBe(Ground.ReceivesReferral);
        AccessPolicy.ReferralNames(Somebody, receiver with { ReferrerId = Somebody.PersonId }).Ground.ShouldBe(Ground.Refers);
        AccessPolicy.ReferralNames(Somebody, receiver with { OnCase = NotOnCase with { OnTeam = true } }).Ground.ShouldBe(Ground.CaseTeam);
    }

    [Fact]
    public void Substitute_OfTheReferrer_SeesItWhileItIsNotOver()
    {
        var standing = Of(ReferralState.Rejected);
        var substitute = Somebody with { StandsInFor = [standing.ReferrerId] };

        AccessPolicy.Referral(substitute, standing).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.ReferralParties(substitute, standing).ShouldBe(ReferralParty.Referrer);
        AccessPolicy.Referral(substitute, standing with { IsOver = true }).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Emergency_ReadsAndActsOnNothing()
    {
        var standing = Of(ReferralState.InProgress) with { OnCase = NotOnCase with { EmergencyUntil = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero) } };

        AccessPolicy.Referral(Somebody, standing).Ground.ShouldBe(Ground.Emergency);
        AccessPolicy.ReferralParties(Somebody, standing).ShouldBe(ReferralParty.None);
        AccessPolicy.BeginReferral(Somebody, standing.OnCase).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(InstallationRoles.None, true)]
    [InlineData(InstallationRoles.LegalAdvisor, true)]
    [InlineData(InstallationRoles.Administrator, false)]
    [InlineData(InstallationRoles.DataProtectionOfficer, false)]
    public void Begin_WithoutACase_IsForWhoHandlesCases(InstallationRoles roles, bool may)
    {
        AccessPolicy.BeginReferral(Somebody with { Roles = roles }, null).IsAllowed.ShouldBe(may);
        AccessPolicy.BeginReferral(Somebody with { Roles = roles }, NotOnCase with { OnTeam = true }).IsAllowed.ShouldBe(may);
        AccessPolicy.BeginReferral(Somebody with { Roles = roles }, NotOnCase).IsAllowed.ShouldBeFalse();
        AccessPolicy.BeginReferral(Somebody with { Roles = roles }, NotOnCase with { OnTeam = true, IsClosed = true }).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Transfer_IsAnsweredByWhoWasAskedWhileItIsOpen()
    {
        AccessPolicy.AnswerCaseLeadTransfer(Somebody, Somebody.PersonId, isOpen: true).IsAllowed.ShouldBeTrue();
        AccessPolicy.AnswerCaseLeadTransfer(Somebody, Somebody.PersonId, isOpen: false).IsAllowed.ShouldBeFalse();
        AccessPolicy.AnswerCaseLeadTransfer(Somebody with { StandsInFor = [Own] }, Own, isOpen: true).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void HelpMap_IsReadByEverybodyAndKeptByKeeperOwnOrganisationAndCoordinator()
    {
        var partner = Guid.CreateVersion7();

        AccessPolicy.HelpMap(Somebody).IsAllowed.ShouldBeTrue();
        AccessPolicy.HelpMap(Somebody with { IsActive = false }).IsAllowed.ShouldBeFalse();
        AccessPolicy.KeepHelpMap(Somebody, Somebody.PersonId, partner).IsAllowed.ShouldBeTrue();
        AccessPolicy.KeepHelpMap(Somebody, null, Own).IsAllowed.ShouldBeTrue();
        AccessPolicy.KeepHelpMap(Somebody, null, null).IsAllowed.ShouldBeFalse();
        AccessPolicy.KeepHelpMap(Somebody, partner, partner).IsAllowed.ShouldBeFalse();
        AccessPolicy.KeepHelpMap(Somebody with { Roles = InstallationRoles.Coordinator }, null, null).Ground.ShouldBe(Ground.Coordinator);
    }

    private static ReferralStanding Of(ReferralState state) => new(state, IsOver: false, Guid.CreateVersion7(), Own, null, NamesAreOpen: true);
}
