using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sharing;
using static PokCases.Domain.Tests.Sharing.SharingWorld;

namespace PokCases.Domain.Tests.Sharing;

public sealed class SharingPolicyTests
{
    private static readonly CaseStanding NoCase = new(false, false, false, false);
    private static readonly CaseStanding OnTeam = NoCase with { OnTeam = true };
    private static readonly Viewer Receiving = new(Guid.CreateVersion7(), Receiver, InstallationRoles.None, IsActive: true);
    private static readonly Viewer Giving = new(Decider, Giver, InstallationRoles.None, IsActive: true);

    [Fact]
    public void Contribution_WhenShared_IsSeenOnThatGroundUntilItsEnd() =>
        AccessPolicy.Contribution(Receiving, OnTeam, Said(), [Decided()], Now).ShouldBe(new Sight(Ground.SharingDecision, Ends));

    [Fact]
    public void Contribution_OfTheOwnOrganisation_NeedsNoDecision() =>
        AccessPolicy.Contribution(Giving, OnTeam, Said(), [], Now).ShouldBe(new Sight(Ground.OwnOrganisation));

    public static TheoryData<string, Viewer, CaseStanding, SharingDecision, DateTimeOffset> Refused => new()
    {
        { "nobody decided", Receiving, OnTeam, Draft(), Now },
        { "not on the case", Receiving, NoCase, Decided(), Now },
        { "of another organisation", Receiving with { OrganisationId = Guid.CreateVersion7() }, OnTeam, Decided(), Now },
        { "for one other person", Receiving, OnTeam, Decided(Whole with { ReceiverPersonId = Guid.CreateVersion7() }), Now },
        { "over", Receiving, OnTeam, Decided(), Ends },
        { "another domain", Receiving, OnTeam, Decided(Whole with { Selection = Housing with { Domains = [LifeDomain.Money] } }), Now },
        { "not active", Receiving with { IsActive = false }, OnTeam, Decided(), Now },
        { "an administrator", Receiving with { Roles = InstallationRoles.Administrator }, OnTeam, Decided(), Now },
        { "the data protection officer", Receiving with { Roles = InstallationRoles.DataProtectionOfficer }, OnTeam, Decided(), Now },
        { "a coordinator without a place on the case", Receiving with { Roles = InstallationRoles.Coordinator }, NoCase, Decided(), Now },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Contribution_Otherwise_IsRefused(string why, Viewer viewer, CaseStanding standing, SharingDecision decision, DateTimeOffset now) =>
        AccessPolicy.Contribution(viewer, standing, Said(), [decision], now).IsAllowed.ShouldBeFalse(why);

    [Fact]
    public void Sharing_OfADraft_IsTheOwnOrganisationsOnly()
    {
        AccessPolicy.Sharing(Giving, OnTeam, Draft()).Ground.ShouldBe(Ground.OwnOrganisation);
        AccessPolicy.Sharing(Receiving, OnTeam, Draft()).IsAllowed.ShouldBeFalse();
        AccessPolicy.Sharing(Receiving, NoCase with { IsLead = true }, Draft()).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Sharing_OnceDecided_IsSeenByBothSidesAndWhoHoldsTheCase()
    {
        var third = Receiving with { OrganisationId = Guid.CreateVersion7() };

        AccessPolicy.Sharing(Receiving, OnTeam, Decided()).Ground.ShouldBe(Ground.SharingDecision);
        AccessPolicy.Sharing(third, NoCase with { IsLead = true }, Decided()).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.Sharing(third, OnTeam, Decided()).IsAllowed.ShouldBeFalse();
        AccessPolicy.Sharing(Receiving, NoCase, Decided()).IsAllowed.ShouldBeFalse();
        AccessPolicy.WithdrawSharing(Receiving, OnTeam, Decided()).IsAllowed.ShouldBeFalse();
        AccessPolicy.WithdrawSharing(Giving, OnTeam with { IsClosed = true }, Decided()).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void DecideSharing_IsForWhoWorksOnTheCaseForTheOrganisationWhoseDataItIs()
    {
        AccessPolicy.DecideSharing(Giving, OnTeam, Giver).IsAllowed.ShouldBeTrue();
        AccessPolicy.DecideSharing(Giving, OnTeam, Receiver).IsAllowed.ShouldBeFalse();
        AccessPolicy.DecideSharing(Giving, NoCase, Giver).IsAllowed.ShouldBeFalse();
        AccessPolicy.DecideSharing(Giving, OnTeam with { IsClosed = true }, Giver).IsAllowed.ShouldBeFalse();
    }
}
