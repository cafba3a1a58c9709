using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Access;

/// <summary>A person who is closed to those who need only the others.</summary>
public sealed class ClosedPersonTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 14, 0, 0, TimeSpan.Zero);
    private static readonly Viewer Active = new(Guid.CreateVersion7(), Guid.CreateVersion7(), InstallationRoles.None, IsActive: true);
    private static readonly CaseStanding NoCase = new(IsLead: false, IsIntroducer: false, OnTeam: false, IsClosed: false);
    private static readonly PersonClosing Closed = new(IsClosed: true, IsOpenToViewer: false);

    [Fact]
    public void Person_WhenClosed_IsForWhoHoldsTheCaseAndWhoWasLetIn()
    {
        AccessPolicy.Person(Active, NoCase with { OnTeam = true }, Closed).IsAllowed.ShouldBeFalse();
        AccessPolicy.Person(Active, NoCase with { IsIntroducer = true }, Closed).IsAllowed.ShouldBeFalse();
        AccessPolicy.Person(Active, NoCase with { IsLead = true }, Closed).Ground.ShouldBe(Ground.CaseTeam);
        AccessPolicy.Person(Active, NoCase with { IsSubstitute = true }, Closed).Ground.ShouldBe(Ground.Substitute);
        AccessPolicy.Person(Active, NoCase with { OnTeam = true }, Closed with { IsOpenToViewer = true }).Ground.ShouldBe(Ground.CaseTeam);
    }

    [Fact]
    public void Person_LetInByName_SeesNothingWithoutTheCase() =>
        AccessPolicy.Person(Active, NoCase, Closed with { IsOpenToViewer = true }).IsAllowed.ShouldBeFalse();

    [Fact]
    public void BringPerson_WhenClosedThere_IsForWhoLeadsThatCase()
    {
        var on = NoCase with { OnTeam = true };

        AccessPolicy.BringPerson(Active, on, Closed, on).IsAllowed.ShouldBeFalse();
        AccessPolicy.BringPerson(Active, NoCase with { IsLead = true }, Closed, on).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void Close_WithoutAReason_IsRefusedAndReopeningForgetsIt()
    {
        var member = new HouseholdMember(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), HouseholdRole.Child, "", "", Now);
        Should.Throw<RuleViolation>(() => member.Close(1, Active.PersonId, " ", [], Now)).Code.ShouldBe("why-missing");
        member.Close(1, Active.PersonId, "ex-partner", [Active.PersonId, Active.PersonId], Now);

        member.ClosingFor(Active.PersonId).ShouldBe(new PersonClosing(true, true));
        member.ClosingFor(Guid.CreateVersion7()).ShouldBe(Closed);
        Should.Throw<RuleViolation>(() => member.Reopen(1)).Code.ShouldBe(StaleVersion.Code);
        member.Reopen(2);

        member.ClosingFor(Guid.CreateVersion7()).ShouldBe(PersonClosing.Open);
        member.ClosedWhy.ShouldBeEmpty();
    }
}
