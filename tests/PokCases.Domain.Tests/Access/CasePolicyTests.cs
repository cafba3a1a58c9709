using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Access;

/// <summary>Who is kept away from cases by a role, and who still writes something down in a closed one.</summary>
public sealed class CasePolicyTests
{
    private static readonly Viewer Active = new(Guid.CreateVersion7(), Guid.CreateVersion7(), InstallationRoles.None, IsActive: true);
    private static readonly CaseStanding NoCase = new(IsLead: false, IsIntroducer: false, OnTeam: false, IsClosed: false);
    private static readonly CaseStanding Closed = NoCase with { IsClosed = true };

    [Theory]
    [InlineData(InstallationRoles.None, true)]
    [InlineData(InstallationRoles.Coordinator | InstallationRoles.PrivacyOfficer, true)]
    [InlineData(InstallationRoles.Administrator, false)]
    [InlineData(InstallationRoles.DataProtectionOfficer, false)]
    public void Case_OfALeadWhoAdministersOrSupervises_IsRefused(InstallationRoles roles, bool expected)
    {
        var viewer = Active with { Roles = roles };
        var lead = NoCase with { IsLead = true };

        AccessPolicy.Case(viewer, lead).IsAllowed.ShouldBe(expected);
        AccessPolicy.Case(viewer, NoCase with { OnTeam = true }).IsAllowed.ShouldBe(expected);
        AccessPolicy.Case(viewer, NoCase with { IsSubstitute = true }).IsAllowed.ShouldBe(expected);
        AccessPolicy.HoldCase(viewer, lead).IsAllowed.ShouldBe(expected);
        AccessPolicy.HandOverCase(viewer, lead).IsAllowed.ShouldBe(expected);
        AccessPolicy.ReopenCase(viewer, lead with { IsClosed = true }, TableRoles.None).IsAllowed.ShouldBe(expected);
        AccessPolicy.IntroduceCase(viewer, TableRoles.Participant).IsAllowed.ShouldBe(expected);
    }

    [Fact]
    public void AnswerEscalation_WhileTheCaseIsOpen_IsForWhoWorksOnIt()
    {
        AccessPolicy.AnswerEscalation(Active, NoCase with { OnTeam = true }, null).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.AnswerEscalation(Active, NoCase with { IsIntroducer = true }, null).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.AnswerEscalation(Active, NoCase, null).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void AnswerEscalation_OfAClosedCase_IsForWhoHoldsItAndTheContactAsFarAsTheySeeIt()
    {
        var onTeam = Closed with { OnTeam = true };

        AccessPolicy.AnswerEscalation(Active, Closed with { IsLead = true }, null).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.AnswerEscalation(Active, Closed with { IsSubstitute = true }, null).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.AnswerEscalation(Active, onTeam, Active.PersonId).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.AnswerEscalation(Active, Closed, Active.PersonId).IsAllowed.ShouldBeFalse();
        AccessPolicy.AnswerEscalation(Active, onTeam, Guid.CreateVersion7()).IsAllowed.ShouldBeFalse();
        AccessPolicy.AnswerEscalation(Active, onTeam, null).IsAllowed.ShouldBeFalse();
        AccessPolicy.AnswerEscalation(Active with { IsActive = false }, Closed with { IsLead = true }, null).IsAllowed.ShouldBeFalse();
        AccessPolicy.WorkOnCase(Active, Closed with { IsLead = true }).IsAllowed.ShouldBeFalse();
    }
}
