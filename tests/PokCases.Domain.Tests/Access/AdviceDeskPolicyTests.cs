using PokCases.Domain.Access;
using PokCases.Domain.Accounts;

namespace PokCases.Domain.Tests.Access;

/// <summary>Who may know of a matter of the advice desk, who sees its figures, who keeps its lists.</summary>
public sealed class AdviceDeskPolicyTests
{
    private static readonly Guid Holder = Guid.CreateVersion7();

    [Theory]
    [InlineData(InstallationRoles.None)]
    [InlineData(InstallationRoles.LegalAdvisor)]
    [InlineData(InstallationRoles.Coordinator)]
    [InlineData(InstallationRoles.PrivacyOfficer)]
    [InlineData(InstallationRoles.DataProtectionOfficer)]
    [InlineData(InstallationRoles.Administrator)]
    [InlineData(InstallationRoles.LegalAdvisor | InstallationRoles.Coordinator | InstallationRoles.PrivacyOfficer)]
    public void AdviceMatter_OfAnother_IsNotKnownToAnybody(InstallationRoles roles) =>
        AccessPolicy.AdviceMatter(Somebody(roles), Holder).IsAllowed.ShouldBeFalse();

    [Fact]
    public void AdviceMatter_HeldOrStoodInFor_IsSeenOnThatGround()
    {
        AccessPolicy.AdviceMatter(Advisor with { PersonId = Holder }, Holder).Ground.ShouldBe(Ground.Self);
        AccessPolicy.AdviceMatter(Advisor with { StandsInFor = [Holder] }, Holder).Ground.ShouldBe(Ground.Substitute);
    }

    [Fact]
    public void AdviceMatter_StoodInForByWhoIsNoAdvisor_IsNotSeen() =>
        AccessPolicy.AdviceMatter(Somebody(InstallationRoles.None) with { StandsInFor = [Holder] }, Holder).IsAllowed.ShouldBeFalse();

    [Theory]
    [InlineData(InstallationRoles.None)]
    [InlineData(InstallationRoles.LegalAdvisor | InstallationRoles.Administrator)]
    [InlineData(InstallationRoles.LegalAdvisor | InstallationRoles.DataProtectionOfficer)]
    public void AdviceMatter_OfWhoIsNoAdvisorAnyMoreOrHandlesNoCases_IsNotSeenByThemselves(InstallationRoles roles) =>
        AccessPolicy.AdviceMatter(Somebody(roles) with { PersonId = Holder }, Holder).IsAllowed.ShouldBeFalse();

    [Fact]
    public void AdviceMatter_OfWhoCannotGetIn_IsNotSeen() =>
        AccessPolicy.AdviceMatter(Advisor with { PersonId = Holder, IsActive = false }, Holder).IsAllowed.ShouldBeFalse();

    [Fact]
    public void OfferedMatter_IsForWhomItIsOfferedToInPersonAndOnlyAsAdvisor()
    {
        AccessPolicy.OfferedMatter(Advisor with { PersonId = Holder }, Holder).IsAllowed.ShouldBeTrue();
        AccessPolicy.OfferedMatter(Advisor with { StandsInFor = [Holder] }, Holder).IsAllowed.ShouldBeFalse();
        AccessPolicy.OfferedMatter(Somebody(InstallationRoles.Coordinator) with { PersonId = Holder }, Holder).IsAllowed.ShouldBeFalse();
        AccessPolicy.OfferedMatter(Advisor, null).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(InstallationRoles.None, false, false)]
    [InlineData(InstallationRoles.LegalAdvisor, true, false)]
    [InlineData(InstallationRoles.Coordinator, true, true)]
    [InlineData(InstallationRoles.PrivacyOfficer, false, false)]
    [InlineData(InstallationRoles.DataProtectionOfficer, false, false)]
    [InlineData(InstallationRoles.Administrator, false, false)]
    public void AdviceFigures_PerRole_AreForTheDeskAndTheCoordinatorWhoKeepsTheLists(InstallationRoles roles, bool sees, bool keeps)
    {
        var viewer = Somebody(roles);

        AccessPolicy.AdviceFigures(viewer).IsAllowed.ShouldBe(sees);
        AccessPolicy.KeepAdviceLists(viewer).IsAllowed.ShouldBe(keeps);
        AccessPolicy.AdviceFigures(viewer with { IsActive = false }).IsAllowed.ShouldBeFalse();
    }

    private static Viewer Advisor => Somebody(InstallationRoles.LegalAdvisor);

    private static Viewer Somebody(InstallationRoles roles) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), roles, IsActive: true);
}
