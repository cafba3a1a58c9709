using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Access;

/// <summary>Who sees and moves what on a table's board, who looks for cases, and who brings in a history.</summary>
public sealed class BoardPolicyTests
{
    private static readonly Viewer Active = new(Guid.CreateVersion7(), Guid.CreateVersion7(), InstallationRoles.None, IsActive: true);
    private static readonly Viewer Coordinator = Active with { Roles = InstallationRoles.Coordinator };
    private static readonly CaseStanding NoCase = new(false, false, false, false);

    [Theory]
    [InlineData(TableRoles.Chair, false, Ground.RunsAgenda)]
    [InlineData(TableRoles.DeputyChair, false, Ground.RunsAgenda)]
    [InlineData(TableRoles.BreakthroughLead, false, Ground.RunsAgenda)]
    [InlineData(TableRoles.Participant, false, Ground.None)]
    [InlineData(TableRoles.NoteTaker, false, Ground.None)]
    [InlineData(TableRoles.Participant, true, Ground.CaseTeam)]
    public void BoardCard_OfAMember_IsTheOwnCasesUnlessTheyRunTheTable(TableRoles roles, bool onCase, Ground expected) =>
        AccessPolicy.BoardCard(Active, roles, onCase ? Ground.CaseTeam : Ground.None).Ground.ShouldBe(expected);

    [Fact]
    public void BoardCard_OfTheCoordinator_IsThereWithoutItsTitle()
    {
        AccessPolicy.BoardCard(Coordinator, TableRoles.None, Ground.None).Ground.ShouldBe(Ground.Coordinator);
        AccessPolicy.BoardTitle(Coordinator, TableRoles.None, Ground.None, onAgenda: true).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(TableRoles.Chair, false, false, false)]
    [InlineData(TableRoles.Chair, false, true, true)]
    [InlineData(TableRoles.Participant, false, true, false)]
    [InlineData(TableRoles.Participant, true, false, true)]
    public void BoardTitle_WhenNotOnTheCase_NeedsAnAgendaAndWhoRunsIt(TableRoles roles, bool onCase, bool onAgenda, bool expected) =>
        AccessPolicy.BoardTitle(Active, roles, onCase ? Ground.CaseTeam : Ground.None, onAgenda).IsAllowed.ShouldBe(expected);

    [Fact]
    public void BoardCardAndTitle_OfALentCase_SayThatItIsLent()
    {
        AccessPolicy.BoardCard(Active, TableRoles.Chair, Ground.Substitute).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.BoardTitle(Active, TableRoles.Participant, Ground.Substitute, onAgenda: false).Ground.ShouldBe(Ground.Substitute);
    }

    [Fact]
    public void MoveOnBoard_WhenClosed_IsForNobody()
    {
        var closed = NoCase with { IsLead = true, IsClosed = true };

        AccessPolicy.MoveOnBoard(Active, TableRoles.Chair, closed).IsAllowed.ShouldBeFalse();
        AccessPolicy.MoveOnBoard(Active, TableRoles.Chair, closed with { IsClosed = false }).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.MoveOnBoard(Active, TableRoles.Chair, NoCase).Ground.ShouldBe(Ground.RunsAgenda);
        AccessPolicy.MoveOnBoard(Active, TableRoles.Participant, NoCase).IsAllowed.ShouldBeFalse();
        AccessPolicy.MoveOnBoard(Coordinator, TableRoles.None, NoCase).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void LookForCases_OfAnAdministrator_IsRefused()
    {
        AccessPolicy.LookForCases(Active).Ground.ShouldBe(Ground.Self);
        AccessPolicy.LookForCases(Active with { Roles = InstallationRoles.Administrator }).IsAllowed.ShouldBeFalse();
        AccessPolicy.LookForCases(Active with { IsActive = false }).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void ImportCases_OfAnybodyButACoordinator_IsRefused()
    {
        AccessPolicy.ImportCases(Coordinator).Ground.ShouldBe(Ground.Coordinator);
        AccessPolicy.ImportCases(Active).IsAllowed.ShouldBeFalse();
        AccessPolicy.ImportCases(Active with { Roles = InstallationRoles.Administrator }).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void Document_OfAnotherOrganisation_IsRefused()
    {
        AccessPolicy.Document(Active, NoCase with { OnTeam = true }, Active.OrganisationId).Ground.ShouldBe(Ground.OwnOrganisation);
        AccessPolicy.Document(Active, NoCase with { OnTeam = true }, Guid.CreateVersion7()).IsAllowed.ShouldBeFalse();
        AccessPolicy.Document(Active, NoCase, Active.OrganisationId).IsAllowed.ShouldBeFalse();
    }
}
