using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases.Households;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Access;

/// <summary>Who takes emergency access, what it shows, and who judges it.</summary>
public sealed class EmergencyPolicyTests
{
    private static readonly DateTimeOffset Until = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly Viewer Somebody = new(Guid.CreateVersion7(), Guid.CreateVersion7(), InstallationRoles.None, IsActive: true);
    private static readonly CaseStanding InEmergency = new(IsLead: false, IsIntroducer: false, OnTeam: false, IsClosed: false) { EmergencyUntil = Until };

    [Fact]
    public void Case_ByEmergency_IsReadUntilItEndsAndNotWorkedOn()
    {
        AccessPolicy.Case(Somebody, InEmergency).ShouldBe(new Sight(Ground.Emergency, Until));
        AccessPolicy.Person(Somebody, InEmergency, PersonClosing.Open).Ground.ShouldBe(Ground.Emergency);
        AccessPolicy.WorkOnCase(Somebody, InEmergency).IsAllowed.ShouldBeFalse();
        AccessPolicy.AnswerEscalation(Somebody, InEmergency, Somebody.PersonId).IsAllowed.ShouldBeFalse();
        AccessPolicy.AnswerAftercare(Somebody, InEmergency, Somebody.PersonId).IsAllowed.ShouldBeFalse();
        AccessPolicy.AskDecision(Somebody, InEmergency, TableRoles.Chair).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Contribution_ByEmergency_IsOnlyTheOwnOrganisations()
    {
        AccessPolicy.Contribution(Somebody, InEmergency, Somebody.OrganisationId).IsAllowed.ShouldBeTrue();
        AccessPolicy.Contribution(Somebody, InEmergency, Guid.CreateVersion7()).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(InstallationRoles.None, TableRoles.Participant, false, true)]
    [InlineData(InstallationRoles.None, TableRoles.None, true, true)]
    [InlineData(InstallationRoles.None, TableRoles.None, false, false)]
    [InlineData(InstallationRoles.Administrator, TableRoles.Participant, true, false)]
    [InlineData(InstallationRoles.DataProtectionOfficer, TableRoles.Participant, true, false)]
    public void TakeEmergencyAccess_IsForWhoHandlesCasesAtThatTable(InstallationRoles installation, TableRoles roles, bool organisationAtTable, bool expected)
    {
        AccessPolicy.TakeEmergencyAccess(Somebody with { Roles = installation }, roles, organisationAtTable).IsAllowed.ShouldBe(expected);
        AccessPolicy.TakeEmergencyAccess(Somebody with { Roles = installation, IsActive = false }, roles, organisationAtTable).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(InstallationRoles.PrivacyOfficer, true, true)]
    [InlineData(InstallationRoles.DataProtectionOfficer, true, false)]
    [InlineData(InstallationRoles.PrivacyOfficer | InstallationRoles.DataProtectionOfficer, true, false)]
    [InlineData(InstallationRoles.Coordinator, false, false)]
    [InlineData(InstallationRoles.Administrator, false, false)]
    [InlineData(InstallationRoles.None, false, false)]
    public void Review_IsReadByPrivacyOfficerAndFgAndAnsweredByTheFirst(InstallationRoles roles, bool reads, bool answers)
    {
        var viewer = Somebody with { Roles = roles };

        AccessPolicy.EmergencyAccesses(viewer).IsAllowed.ShouldBe(reads);
        AccessPolicy.ReviewEmergencyAccess(viewer, Guid.CreateVersion7()).IsAllowed.ShouldBe(answers);
        AccessPolicy.ReviewEmergencyAccess(viewer, viewer.PersonId).IsAllowed.ShouldBeFalse();
    }
}
