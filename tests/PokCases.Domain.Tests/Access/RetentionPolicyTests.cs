using PokCases.Domain.Access;
using PokCases.Domain.Accounts;

namespace PokCases.Domain.Tests.Access;

public sealed class RetentionPolicyTests
{
    [Theory]
    [InlineData(InstallationRoles.None, false, false, false, false)]
    [InlineData(InstallationRoles.LegalAdvisor, false, false, false, false)]
    [InlineData(InstallationRoles.Administrator, false, false, false, false)]
    [InlineData(InstallationRoles.Coordinator, false, false, true, true)]
    [InlineData(InstallationRoles.PrivacyOfficer, true, true, true, true)]
    [InlineData(InstallationRoles.DataProtectionOfficer, true, false, true, false)]
    [InlineData(InstallationRoles.PrivacyOfficer | InstallationRoles.DataProtectionOfficer, true, false, true, false)]
    [InlineData(InstallationRoles.PrivacyOfficer | InstallationRoles.Administrator, true, false, true, false)]
    public void Retention_ByRole_IsSeenHandledAndSetByWhoMay(InstallationRoles roles, bool list, bool handles, bool profiles, bool writes)
    {
        var viewer = new Viewer(Guid.CreateVersion7(), Guid.CreateVersion7(), roles, true);

        AccessPolicy.RetentionList(viewer).IsAllowed.ShouldBe(list);
        AccessPolicy.HandleRetention(viewer).IsAllowed.ShouldBe(handles);
        AccessPolicy.ConfirmRetentionProfile(viewer).IsAllowed.ShouldBe(handles);
        AccessPolicy.RetentionProfiles(viewer).IsAllowed.ShouldBe(profiles);
        AccessPolicy.WriteRetentionProfiles(viewer).IsAllowed.ShouldBe(writes);
        AccessPolicy.RetentionProfiles(viewer with { IsActive = false }).IsAllowed.ShouldBeFalse();
    }
}
