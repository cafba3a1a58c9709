using PokCases.Domain.Access;
using PokCases.Domain.Accounts;

namespace PokCases.Domain.Tests.Access;

/// <summary>Who sees the list of residents' requests, who handles one, and who carries a decision out.</summary>
public sealed class RequestPolicyTests
{
    private static readonly Viewer Somebody = new(Guid.CreateVersion7(), Guid.CreateVersion7(), InstallationRoles.None, IsActive: true);

    [Theory]
    [InlineData(InstallationRoles.PrivacyOfficer, true, true)]
    [InlineData(InstallationRoles.DataProtectionOfficer, true, false)]
    [InlineData(InstallationRoles.PrivacyOfficer | InstallationRoles.DataProtectionOfficer, true, false)]
    [InlineData(InstallationRoles.PrivacyOfficer | InstallationRoles.Administrator, true, false)]
    [InlineData(InstallationRoles.Coordinator, false, false)]
    [InlineData(InstallationRoles.Administrator, false, false)]
    [InlineData(InstallationRoles.LegalAdvisor, false, false)]
    [InlineData(InstallationRoles.None, false, false)]
    public void Requests_PerRole_AreListedByOfficerAndFgAndHandledByTheFirst(InstallationRoles roles, bool lists, bool handles)
    {
        var viewer = Somebody with { Roles = roles };

        AccessPolicy.Requests(viewer).IsAllowed.ShouldBe(lists);
        AccessPolicy.HandleRequest(viewer).IsAllowed.ShouldBe(handles);
        AccessPolicy.HandleRequest(viewer with { IsActive = false }).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void RequestTask_IsForWhoHoldsTheCaseAlsoOnceClosed()
    {
        var lead = new CaseStanding(IsLead: true, IsIntroducer: false, OnTeam: false, IsClosed: true);

        AccessPolicy.RequestTask(Somebody, lead).IsAllowed.ShouldBeTrue();
        AccessPolicy.RequestTask(Somebody, lead with { IsLead = false, OnTeam = true }).IsAllowed.ShouldBeFalse();
        AccessPolicy.RequestTask(Somebody with { Roles = InstallationRoles.PrivacyOfficer }, lead with { IsLead = false }).IsAllowed.ShouldBeFalse();
    }
}
