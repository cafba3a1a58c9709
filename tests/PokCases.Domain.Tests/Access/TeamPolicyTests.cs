using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Access;

/// <summary>Who adds people to a case team, and how far what they give reaches.</summary>
public sealed class TeamPolicyTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Week = Now.AddDays(7);
    private static readonly DateTimeOffset Month = Now.AddDays(30);
    private static readonly Viewer Somebody = new(Guid.CreateVersion7(), Guid.CreateVersion7(), InstallationRoles.None, IsActive: true);
    private static readonly CaseStanding None = new(IsLead: false, IsIntroducer: false, OnTeam: false, IsClosed: false);

    [Fact]
    public void TeamGrant_OfTheLead_HasNoLimitOfItsOwn() =>
        AccessPolicy.TeamGrant(Somebody, None with { IsLead = true }, TableRoles.None).ShouldBe(new GrantLimit(null, EndsAtClosing: false));

    [Fact]
    public void TeamGrant_OfASubstitute_EndsWithTheStewardship() =>
        AccessPolicy.TeamGrant(Somebody, None with { IsSubstitute = true, SubstituteUntil = Week }, TableRoles.None).ShouldBe(new GrantLimit(Week, EndsAtClosing: false));

    [Fact]
    public void TeamGrant_OfASubstituteWhoseEndIsNotKnown_IsNone() =>
        AccessPolicy.TeamGrant(Somebody, None with { IsSubstitute = true }, TableRoles.None).ShouldBeNull();

    [Fact]
    public void TeamGrant_OfAChairOnTheTeam_EndsWithTheOwnPlace()
    {
        var onTeam = None with { OnTeam = true, TeamUntil = Week };

        AccessPolicy.TeamGrant(Somebody, onTeam, TableRoles.Chair).ShouldBe(new GrantLimit(Week, EndsAtClosing: false));
        AccessPolicy.TeamGrant(Somebody, onTeam, TableRoles.DeputyChair | TableRoles.Participant).ShouldBeNull();
        AccessPolicy.TeamGrant(Somebody, onTeam with { IsSubstitute = true, SubstituteUntil = Month }, TableRoles.Chair).ShouldBe(new GrantLimit(Month, EndsAtClosing: false));
    }

    [Fact]
    public void TeamGrant_OfAChairWhoBroughtTheCase_EndsWhenItCloses() =>
        AccessPolicy.TeamGrant(Somebody, None with { IsIntroducer = true }, TableRoles.Chair).ShouldBe(new GrantLimit(null, EndsAtClosing: true));

    [Fact]
    public void ManageTeam_OfAChairWhoHasNothingToDoWithTheCase_IsRefused()
    {
        AccessPolicy.ManageTeam(Somebody, None, TableRoles.Chair).IsAllowed.ShouldBeFalse();
        AccessPolicy.ManageTeam(Somebody, None with { EmergencyUntil = Week }, TableRoles.Chair).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(InstallationRoles.None, true)]
    [InlineData(InstallationRoles.Coordinator, true)]
    [InlineData(InstallationRoles.Administrator, false)]
    [InlineData(InstallationRoles.DataProtectionOfficer, false)]
    public void ManageTeam_OfALead_GoesByRole(InstallationRoles roles, bool expected)
    {
        var viewer = Somebody with { Roles = roles };

        AccessPolicy.ManageTeam(viewer, None with { IsLead = true }, TableRoles.None).IsAllowed.ShouldBe(expected);
        AccessPolicy.AskForAccess(viewer).IsAllowed.ShouldBe(expected);
        AccessPolicy.ManageTeam(viewer, None with { IsLead = true, IsClosed = true }, TableRoles.None).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(8, "team-grant-exceeds")]
    [InlineData(400, "team-end-too-late")]
    [InlineData(0, "team-end-past")]
    public void Check_OfAnEndBeyondTheLimit_IsRefused(int days, string code)
    {
        var limit = new GrantLimit(Week, EndsAtClosing: false);

        Should.Throw<RuleViolation>(() => limit.Check(Now.AddDays(days), Now, Now.AddDays(365))).Code.ShouldBe(code);
        Should.NotThrow(() => limit.Check(Week, Now, Now.AddDays(365)));
        limit.AtMost(Month).ShouldBe(Week);
    }
}
