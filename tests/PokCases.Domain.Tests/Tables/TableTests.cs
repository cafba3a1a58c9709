using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Tables;

/// <summary>Tables, and the people at them.</summary>
public sealed class TableTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Guid Organisation = Guid.CreateVersion7();
    private static readonly Guid Chair = Guid.CreateVersion7();

    [Theory]
    [InlineData(TableKind.Breakthrough, 0, null)]
    [InlineData(TableKind.Breakthrough, 400, "covenant-lapsed")]
    [InlineData(TableKind.PartnerMeeting, 0, "no-cases-here")]
    public void CheckNewCase_FollowsKindAndCovenant(TableKind kind, int days, string? refused) =>
        Rule.Of(() => Founded(kind).CheckNewCase(Today.AddDays(days))).ShouldBe(refused);

    [Fact]
    public void CovenantHolds_OnItsFirstAndLastDay_AndNotWithoutOne()
    {
        var table = Founded();

        table.CovenantHolds(Today.AddYears(-1)).ShouldBeTrue();
        table.CovenantHolds(Today.AddYears(1)).ShouldBeTrue();
        table.CovenantHolds(Today.AddYears(1).AddDays(1)).ShouldBeFalse();
        new Table(Guid.CreateVersion7(), TableKind.CaseTable, "CT", Charter() with { CovenantFrom = null, CovenantUntil = null }).CovenantHolds(Today).ShouldBeFalse();
    }

    [Fact]
    public void Seat_WhenOrganisationTakesNoPart_IsRefused() =>
        Rule.Of(() => Founded().Seat(Chair, Guid.CreateVersion7(), TableRoles.Participant, "", null, Today)).ShouldBe("organisation-not-at-table");

    [Fact]
    public void Seat_WhenFacilitatorComesFromOutside_OnlyAtAnIntervisie()
    {
        Rule.Of(() => Founded().Seat(Chair, Organisation, TableRoles.Facilitator, "", null, Today)).ShouldBe("facilitator-only-in-peer-review");
        Rule.Of(() => Founded(TableKind.PeerReview).Seat(Chair, Guid.CreateVersion7(), TableRoles.Facilitator, "", null, Today)).ShouldBeNull();
    }

    [Fact]
    public void Unseat_WhenItIsTheLastChair_IsRefused()
    {
        var table = Founded();
        table.Seat(Chair, Organisation, TableRoles.Chair, "", null, Today);

        Rule.Of(() => table.Unseat(Chair, Today)).ShouldBe("table-needs-chair");

        table.Seat(Guid.CreateVersion7(), Organisation, TableRoles.Chair, "", null, Today);
        table.Unseat(Chair, Today);
        table.MemberOf(Chair).ShouldBeNull();
        table.Members.ShouldContain(m => m.ProfessionalId == Chair && m.Until == Today);
    }

    [Fact]
    public void Change_WhenSomebodyElseWasFirst_IsRefused()
    {
        var table = Founded();
        var seen = table.Version;
        table.Change(seen, Charter() with { Name = "Eerst" });

        Rule.Of(() => table.Change(seen, Charter() with { Name = "Tweede" })).ShouldBe(StaleVersion.Code);
    }

    [Theory]
    [InlineData("D")]
    [InlineData("DOOR")]
    [InlineData("D1")]
    public void Found_WhenPrefixIsNoPrefix_IsRefused(string prefix) =>
        Rule.Of(() => new Table(Guid.CreateVersion7(), TableKind.Breakthrough, prefix, Charter())).ShouldBe("prefix-two-or-three-letters");

    [Fact]
    public void Deactivate_WhenSomethingRestsOnThePerson_IsRefused()
    {
        var person = Person();
        person.Activate();

        Rule.Of(() => person.Deactivate(1)).ShouldBe("still-responsible");
        person.Deactivate(0);

        person.State.ShouldBe(ProfessionalState.Deactivated);
        Rule.Of(person.Activate).ShouldBe("person-deactivated");
        person.Reactivate();
        Rule.Of(person.Reactivate).ShouldBe("person-not-deactivated");
    }

    [Theory]
    [InlineData(InstallationRoles.Administrator | InstallationRoles.Coordinator, "administrator-holds-no-other-role")]
    [InlineData(InstallationRoles.DataProtectionOfficer | InstallationRoles.PrivacyOfficer, "dpo-holds-no-other-role")]
    [InlineData(InstallationRoles.LegalAdvisor | InstallationRoles.Coordinator, null)]
    public void SetRoles_KeepsApartWhoManagesAndWhoSupervises(InstallationRoles roles, string? refused) =>
        Rule.Of(() => Person().SetRoles(roles)).ShouldBe(refused);

    private static Professional Person() => new(Guid.CreateVersion7(), "Vera Voorzitter", "", Organisation, InstallationRoles.None);

    private static Table Founded(TableKind kind = TableKind.Breakthrough)
    {
        var table = new Table(Guid.CreateVersion7(), kind, "db", Charter());
        table.Admit(Organisation, "Wmo", "", Today);
        return table;
    }

    private static TableCharter Charter() => new("Tafel", "", "Convenant", Today.AddYears(-1), Today.AddYears(1), null, "", false, []);
}
