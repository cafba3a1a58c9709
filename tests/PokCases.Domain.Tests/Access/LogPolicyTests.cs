using PokCases.Domain.Access;
using PokCases.Domain.Accounts;

namespace PokCases.Domain.Tests.Access;

/// <summary>Who reads the log, and who may know whether records of processing arrive.</summary>
public sealed class LogPolicyTests
{
    [Theory]
    [InlineData(InstallationRoles.None, false, false)]
    [InlineData(InstallationRoles.LegalAdvisor, false, false)]
    [InlineData(InstallationRoles.Coordinator, false, false)]
    [InlineData(InstallationRoles.LegalAdvisor | InstallationRoles.Coordinator, false, false)]
    [InlineData(InstallationRoles.Administrator, false, true)]
    [InlineData(InstallationRoles.PrivacyOfficer, true, true)]
    [InlineData(InstallationRoles.PrivacyOfficer | InstallationRoles.Coordinator, true, true)]
    [InlineData(InstallationRoles.DataProtectionOfficer, true, true)]
    public void Log_ByRole_IsForWhoSupervises(InstallationRoles roles, bool log, bool state)
    {
        var viewer = new Viewer(Guid.CreateVersion7(), Guid.CreateVersion7(), roles, IsActive: true);

        AccessPolicy.Log(viewer).IsAllowed.ShouldBe(log);
        AccessPolicy.ProcessingState(viewer).IsAllowed.ShouldBe(state);
        AccessPolicy.Log(viewer with { IsActive = false }).IsAllowed.ShouldBeFalse();
        AccessPolicy.ProcessingState(viewer with { IsActive = false }).IsAllowed.ShouldBeFalse();
    }
}
