using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases.Households;
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
        AccessPolicy.AnswerAftercare(Active, NoCase with { OnTeam = onTeam, IsClosed = true }, contact ? Active.PersonId : Guid.CreateVersion7()).IsAllowed.ShouldBe(expected);

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

    [Fact]
    public void Person_OfAHousehold_IsSeenByWhoSeesTheCase()
    {
        AccessPolicy.Person(Active, NoCase with { OnTeam = true }, PersonClosing.Open).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.Person(Active, NoCase, PersonClosing.Open).IsAllowed.ShouldBeFalse();
        AccessPolicy.Person(Active with { Roles = InstallationRoles.Coordinator }, NoCase, PersonClosing.Open).IsAllowed.ShouldBeFalse();
        AccessPolicy.Person(Active with { IsActive = false }, NoCase with { OnTeam = true }, PersonClosing.Open).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void BringPerson_FromAnotherCase_OnlyByWhoWorksOnBoth()
    {
        var on = NoCase with { OnTeam = true };

        AccessPolicy.BringPerson(Active, on, PersonClosing.Open, on).IsAllowed.ShouldBeTrue();
        AccessPolicy.BringPerson(Active, NoCase, PersonClosing.Open, on).IsAllowed.ShouldBeFalse();
        AccessPolicy.BringPerson(Active, on, PersonClosing.Open, NoCase).IsAllowed.ShouldBeFalse();
        AccessPolicy.BringPerson(Active, on with { IsClosed = true }, PersonClosing.Open, on).IsAllowed.ShouldBeFalse();
        AccessPolicy.BringPerson(Active, on, PersonClosing.Open, on with { IsClosed = true }).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, true, Ground.OpenItem)]
    [InlineData(true, false, Ground.None)]
    [InlineData(false, true, Ground.None)]
    public void ItemContent_OfACase_OnlyWhenOpenAndAdmitted(bool open, bool admitted, Ground expected) =>
        AccessPolicy.ItemContent(Active, Member, (open ? OpenCase : ClosedCase) with { AdmissionHolds = admitted }).Ground.ShouldBe(expected);

    [Theory]
    [InlineData(TableRoles.Chair, false, InstallationRoles.None, Ground.RunsAgenda, true)]
    [InlineData(TableRoles.Participant, true, InstallationRoles.None, Ground.HoldsMandate, true)]
    [InlineData(TableRoles.Participant, false, InstallationRoles.None, Ground.None, false)]
    [InlineData(TableRoles.None, true, InstallationRoles.None, Ground.None, false)]
    [InlineData(TableRoles.None, false, InstallationRoles.Coordinator, Ground.Coordinator, false)]
    [InlineData(TableRoles.None, false, InstallationRoles.Administrator, Ground.None, false)]
    public void Budget_OfATable_IsSeenByChairMandateHolderAndCoordinator_ItsRequestsNotByTheLast(TableRoles roles, bool mandate, InstallationRoles installation, Ground budget, bool requests)
    {
        var viewer = Active with { Roles = installation };

        AccessPolicy.Budget(viewer, roles, mandate).Ground.ShouldBe(budget);
        AccessPolicy.BudgetRequests(viewer, roles, mandate).IsAllowed.ShouldBe(requests);
        AccessPolicy.DecideBudget(viewer, mandate).IsAllowed.ShouldBe(mandate);
    }

    [Theory]
    [InlineData(true, true, Ground.AskedToDecide)]
    [InlineData(true, false, Ground.None)]
    [InlineData(false, true, Ground.None)]
    public void InterimDecision_OfWhoIsAsked_IsSeenOnlyWhileItIsOpen(bool asked, bool open, Ground expected) =>
        AccessPolicy.AskedToDecide(Active, asked, open).Ground.ShouldBe(expected);

    [Theory]
    [InlineData(true, false, false, TableRoles.None, true)]
    [InlineData(false, true, false, TableRoles.Chair, true)]
    [InlineData(false, true, false, TableRoles.Participant, false)]
    [InlineData(false, false, false, TableRoles.Chair, false)]
    [InlineData(true, false, true, TableRoles.None, false)]
    public void InterimDecision_IsAskedByTheLeadOrAChairOfTheCase_WhileTheCaseIsOpen(bool lead, bool team, bool closed, TableRoles roles, bool expected) =>
        AccessPolicy.AskDecision(Active, new CaseStanding(lead, false, team, closed), roles).IsAllowed.ShouldBe(expected);

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

    [Theory]
    [InlineData(TableRoles.Chair, true, Ground.Triage)]
    [InlineData(TableRoles.DeputyChair | TableRoles.Participant, true, Ground.Triage)]
    [InlineData(TableRoles.BreakthroughLead, true, Ground.Triage)]
    [InlineData(TableRoles.Chair, false, Ground.None)]
    [InlineData(TableRoles.NoteTaker | TableRoles.Participant | TableRoles.Supporter | TableRoles.Facilitator, true, Ground.None)]
    [InlineData(TableRoles.None, true, Ground.None)]
    public void Triage_IsForWhoDecidesAtTheTableThatIsAsked_WhileItWaits(TableRoles roles, bool waits, Ground expected) =>
        AccessPolicy.Triage(Active, roles, waits).Ground.ShouldBe(expected);

    [Fact]
    public void Triage_OfWhoIsNotActiveOrOnlyCoordinates_IsRefused()
    {
        AccessPolicy.Triage(Active with { IsActive = false }, TableRoles.Chair, waits: true).IsAllowed.ShouldBeFalse();
        AccessPolicy.Triage(Active with { Roles = InstallationRoles.Coordinator | InstallationRoles.Administrator }, TableRoles.None, waits: true).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, false, true)]
    [InlineData(false, false, true, true)]
    [InlineData(false, false, false, false)]
    public void TriageAnswer_IsForWhoBroughtTheCaseAlsoWhenItClosedTheCase(bool lead, bool introducer, bool team, bool allowed)
    {
        AccessPolicy.TriageAnswer(Active, new CaseStanding(lead, introducer, team, IsClosed: true), answerClosedIt: true).IsAllowed.ShouldBe(allowed);
        AccessPolicy.TriageAnswer(Active with { IsActive = false }, new CaseStanding(lead, introducer, team, IsClosed: false), answerClosedIt: true).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void TriageAnswer_OfACaseThatWasWorkedOnAndClosed_IsNoLongerForWhoBroughtIt()
    {
        var introducer = new CaseStanding(IsLead: false, IsIntroducer: true, OnTeam: false, IsClosed: true);

        AccessPolicy.TriageAnswer(Active, introducer, answerClosedIt: false).IsAllowed.ShouldBeFalse();
        AccessPolicy.TriageAnswer(Active, introducer with { IsClosed = false }, answerClosedIt: false).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.TriageAnswer(Active, introducer with { OnTeam = true }, answerClosedIt: false).Ground.ShouldBe(Ground.CaseTeam);
    }

    [Fact]
    public void AnswerAftercare_ByWhoActsForTheContact_IsLentAndForNobodyElse()
    {
        var contact = Guid.CreateVersion7();
        var none = new CaseStanding(IsLead: false, IsIntroducer: false, OnTeam: false, IsClosed: true);
        var substitute = Active with { StandsInFor = [contact] };

        AccessPolicy.AnswerAftercare(substitute, none, contact).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.AnswerAftercare(substitute, none, Guid.CreateVersion7()).IsAllowed.ShouldBeFalse();
        AccessPolicy.AnswerAftercare(Active, none with { OnTeam = true }, contact).IsAllowed.ShouldBeFalse();
        AccessPolicy.AnswerAftercare(Active, none with { OnTeam = true }, Active.PersonId).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.AnswerAftercare(Active, none with { IsSubstitute = true }, contact).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.Case(substitute, none).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void OwnIntakeStops_AreOnesOwn()
    {
        AccessPolicy.OwnIntakeStops(Active).Ground.ShouldBe(Ground.Self);
        AccessPolicy.OwnIntakeStops(Active with { IsActive = false }).IsAllowed.ShouldBeFalse();
        AccessPolicy.OwnIntakeStops(Active with { Roles = InstallationRoles.DataProtectionOfficer }).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(InstallationRoles.Administrator)]
    [InlineData(InstallationRoles.DataProtectionOfficer | InstallationRoles.PrivacyOfficer)]
    public void ItemOfACase_ForWhoHandlesNoCases_IsClosedWhereverTheySit(InstallationRoles roles)
    {
        var viewer = Active with { Roles = roles };
        var item = OpenCase with { AdmissionHolds = true, IsProposer = true, TookPart = true, OnCaseTeam = true };

        AccessPolicy.ItemContent(Active, Member, item).IsAllowed.ShouldBeTrue();
        AccessPolicy.ItemContent(viewer, Member, item).IsAllowed.ShouldBeFalse();
        AccessPolicy.ItemTitle(viewer, Member, item).IsAllowed.ShouldBeFalse();
        AccessPolicy.ItemOutcomes(viewer, Member, item, Now).IsAllowed.ShouldBeFalse();
        AccessPolicy.Session(viewer, Member).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void Administration_IsTheAdministratorsAlone()
    {
        AccessPolicy.Administration(Active with { Roles = InstallationRoles.Administrator }).IsAllowed.ShouldBeTrue();
        AccessPolicy.Administration(Active with { Roles = InstallationRoles.Coordinator | InstallationRoles.PrivacyOfficer }).IsAllowed.ShouldBeFalse();
    }
}
