using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Access;

/// <summary>The rows of design §2.5, one by one.</summary>
public sealed class AccessPolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Own = Guid.CreateVersion7();
    private static readonly Viewer Active = new(Guid.CreateVersion7(), Own, InstallationRoles.None, IsActive: true);
    private static readonly SessionStanding Member = new(TableRoles.Participant, false, false, false);
    private static readonly SessionStanding Nobody = new(TableRoles.None, false, false, false);
    private static readonly ItemStanding ClosedCase = new(true, false, null, false, false, false, null, false);
    private static readonly ItemStanding OpenCase = ClosedCase with { ContentIsOpen = true, OpenUntil = Now.AddHours(1) };
    private static readonly CaseStanding NoCase = new(false, false, false, false);

    [Theory]
    [InlineData(true, Ground.OwnOrganisation)]
    [InlineData(false, Ground.None)]
    public void Contribution_OfWhoWorksOnTheCase_IsTheOwnOrganisationsOnly(bool own, Ground expected) =>
        AccessPolicy.Contribution(Active, NoCase with { OnTeam = true }, own ? Own : Guid.CreateVersion7()).Ground.ShouldBe(expected);

    [Fact]
    public void Contribution_WhenNobodyOfTheCase_IsRefusedEvenOfTheOwnOrganisation() =>
        AccessPolicy.Contribution(Active, NoCase, Own).IsAllowed.ShouldBeFalse();

    [Theory]
    [InlineData(true, true, Ground.OpenItem)]
    [InlineData(true, false, Ground.None)]
    [InlineData(false, true, Ground.None)]
    public void ItemContent_OfACase_OnlyWhenOpenAndAdmitted(bool open, bool admitted, Ground expected) =>
        AccessPolicy.ItemContent(Active, Member, (open ? OpenCase : ClosedCase) with { AdmissionHolds = admitted }).Ground.ShouldBe(expected);

    [Fact]
    public void ItemContent_WhenAdmittedButOfNoTableAndNotInvited_IsRefused() =>
        AccessPolicy.ItemContent(Active, Nobody, OpenCase with { AdmissionHolds = true }).IsAllowed.ShouldBeFalse();

    [Fact]
    public void ItemContent_OfCoordinatorAdministratorAndChair_NeedsAdmissionToo()
    {
        foreach (var roles in new[] { InstallationRoles.Coordinator, InstallationRoles.Administrator, InstallationRoles.PrivacyOfficer, InstallationRoles.DataProtectionOfficer })
        {
            AccessPolicy.ItemContent(Active with { Roles = roles }, Nobody, OpenCase).IsAllowed.ShouldBeFalse(roles.ToString());
        }

        AccessPolicy.ItemContent(Active, Member with { IsChairNow = true, Roles = TableRoles.Chair }, OpenCase).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, Ground.TookPart)]
    [InlineData(1, Ground.TookPart)]
    [InlineData(0, Ground.None)]
    [InlineData(-1, Ground.None)]
    public void ItemOutcomes_OfWhoTookPart_UntilTheSetTime(int? daysLeft, Ground expected) =>
        AccessPolicy.ItemOutcomes(Active, Nobody, ClosedCase with { TookPart = true, MinutesReadableUntil = daysLeft is { } days ? Now.AddDays(days) : null }, Now)
            .Ground.ShouldBe(expected);

    [Fact]
    public void ItemOutcomes_OfTheCaseTeam_Always() =>
        AccessPolicy.ItemOutcomes(Active, Nobody, ClosedCase with { OnCaseTeam = true, MinutesReadableUntil = Now.AddDays(-400) }, Now).Ground.ShouldBe(Ground.CaseTeam);

    [Fact]
    public void ItemOutcomes_OfAMemberWhoWasNotThere_AreRefused() =>
        AccessPolicy.ItemOutcomes(Active, Member, ClosedCase, Now).IsAllowed.ShouldBeFalse();

    [Theory]
    [InlineData(true, false, false, false, true)]
    [InlineData(false, true, false, false, true)]
    [InlineData(false, true, false, true, false)]
    [InlineData(false, false, true, true, true)]
    [InlineData(false, false, false, false, false)]
    public void Case_ForItsTeam_AndForTheIntroducerWhileItIsOpen(bool lead, bool introducer, bool team, bool closed, bool allowed) =>
        AccessPolicy.Case(Active, new CaseStanding(lead, introducer, team, closed)).IsAllowed.ShouldBe(allowed);

    [Fact]
    public void Action_OfWhoIsResponsible_WhileItLasts()
    {
        AccessPolicy.Action(Active, Active.PersonId, lasts: true, Sight.Nothing, Sight.Nothing).Ground.ShouldBe(Ground.OwnAction);
        AccessPolicy.Action(Active, Active.PersonId, lasts: false, Sight.Nothing, Sight.Nothing).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Action_OfSomebodyOneActsFor_IsSeenAndChangedAsSubstitute()
    {
        var away = Guid.CreateVersion7();
        var substitute = Active with { StandsInFor = [away] };

        AccessPolicy.Action(substitute, away, lasts: true, Sight.Nothing, Sight.Nothing).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.ChangeAction(substitute, away, Sight.Nothing).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.ChangeAction(Active, away, Sight.Nothing).IsAllowed.ShouldBeFalse();
        AccessPolicy.ChangeAction(substitute with { IsActive = false }, away, new Sight(Ground.CaseTeam)).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Case_OfSomebodyOneActsFor_CanBeHeldButNotGivenAway()
    {
        var standing = NoCase with { IsSubstitute = true };

        AccessPolicy.Case(Active, standing).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.WorkOnCase(Active, standing).IsAllowed.ShouldBeTrue();
        AccessPolicy.HoldCase(Active, standing).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.HandOverCase(Active, standing).IsAllowed.ShouldBeFalse();
        AccessPolicy.HandOverCase(Active, NoCase with { IsLead = true }).IsAllowed.ShouldBeTrue();
    }

    [Theory]
    [InlineData(InstallationRoles.None, true)]
    [InlineData(InstallationRoles.Coordinator, true)]
    [InlineData(InstallationRoles.Administrator, false)]
    [InlineData(InstallationRoles.DataProtectionOfficer, false)]
    public void Stewardship_ForWhoWorksWithCases(InstallationRoles roles, bool allowed) =>
        AccessPolicy.Stewardship(Active with { Roles = roles }).IsAllowed.ShouldBe(allowed);

    [Fact]
    public void Viewer_WhoActsForAnother_IsNotTheSameAsBefore()
    {
        var away = Guid.CreateVersion7();

        (Active with { StandsInFor = [away] }).ShouldBe(Active with { StandsInFor = [away] });
        (Active with { StandsInFor = [away] }).ShouldNotBe(Active);
    }

    [Fact]
    public void ItemTitle_OfACase_ForWhoRunsTheAgendaButNotForEveryMember()
    {
        AccessPolicy.ItemTitle(Active, Member, ClosedCase).IsAllowed.ShouldBeFalse();
        AccessPolicy.ItemTitle(Active, Member with { Roles = TableRoles.Chair }, ClosedCase).Ground.ShouldBe(Ground.RunsAgenda);
        AccessPolicy.ItemTitle(Active, Member, ClosedCase with { IsProposer = true }).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.ItemTitle(Active, Member, ClosedCase with { IsCase = false }).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void Administration_IsTheAdministratorsAlone()
    {
        AccessPolicy.Administration(Active with { Roles = InstallationRoles.Administrator }).IsAllowed.ShouldBeTrue();
        AccessPolicy.Administration(Active with { Roles = InstallationRoles.Coordinator | InstallationRoles.PrivacyOfficer }).IsAllowed.ShouldBeFalse();
    }
}
