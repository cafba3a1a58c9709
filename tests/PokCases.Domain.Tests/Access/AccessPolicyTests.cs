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
    [InlineData(true, false, TableRoles.None, Ground.None)]
    [InlineData(true, true, TableRoles.None, Ground.CaseTeam)]
    [InlineData(false, true, TableRoles.Chair, Ground.RunsAgenda)]
    [InlineData(false, true, TableRoles.Participant, Ground.None)]
    [InlineData(false, false, TableRoles.Chair, Ground.None)]
    public void ReopenCase_OfAClosedCase_ByWhoHoldsItOrChairsItsTable(bool lead, bool closed, TableRoles roles, Ground expected) =>
        AccessPolicy.ReopenCase(Active, NoCase with { IsLead = lead, IsClosed = closed }, roles).Ground.ShouldBe(expected);

    [Fact]
    public void CloseCase_ByWhoHoldsIt_Once()
    {
        AccessPolicy.CloseCase(Active, NoCase with { IsLead = true }).IsAllowed.ShouldBeTrue();
        AccessPolicy.CloseCase(Active, NoCase with { IsLead = true, IsClosed = true }).IsAllowed.ShouldBeFalse();
        AccessPolicy.CloseCase(Active, NoCase with { OnTeam = true }).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    public void AnswerAftercare_ByTheContact_AsFarAsTheCaseMayBeSeen(bool contact, bool onTeam, bool expected) =>
        AccessPolicy.AnswerAftercare(Active, NoCase with { OnTeam = onTeam, IsClosed = true }, contact).IsAllowed.ShouldBe(expected);

    [Theory]
    [InlineData(InstallationRoles.None, true, false)]
    [InlineData(InstallationRoles.Coordinator, true, true)]
    [InlineData(InstallationRoles.Administrator, false, false)]
    public void Signals_AreForEverybodyButWhoOnlyAdministers_AndLedByTheResponsibleAndTheCoordinator(InstallationRoles roles, bool reads, bool leads)
    {
        var viewer = Active with { Roles = roles };

        AccessPolicy.Signals(viewer).IsAllowed.ShouldBe(reads);
        AccessPolicy.LeadSignal(viewer, isResponsible: false).IsAllowed.ShouldBe(leads);
        AccessPolicy.LeadSignal(viewer, isResponsible: true).IsAllowed.ShouldBe(reads);
        AccessPolicy.Signals(viewer with { IsActive = false }).IsAllowed.ShouldBeFalse();
    }

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
        AccessPolicy.Action(Active, isResponsible: true, lasts: true, Sight.Nothing, Sight.Nothing).Ground.ShouldBe(Ground.OwnAction);
        AccessPolicy.Action(Active, isResponsible: true, lasts: false, Sight.Nothing, Sight.Nothing).IsAllowed.ShouldBeFalse();
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
