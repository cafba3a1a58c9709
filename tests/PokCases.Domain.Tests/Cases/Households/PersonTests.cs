using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Cases.Households;

public sealed class PersonTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Fact]
    public void New_WithANameOnly_NeedsNothingElse()
    {
        var person = new Person(Guid.CreateVersion7(), " Mevrouw ", null, "", Today);

        person.Name.ShouldBe("Mevrouw");
        person.BornOn.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-03-11", "birth-date-unlikely")]
    [InlineData("1890-01-01", "birth-date-unlikely")]
    [InlineData("2026-03-10", null)]
    [InlineData("1930-01-01", null)]
    public void New_WithADateOfBirth_IsRefusedWhenItCannotBe(string born, string? code) =>
        Rule.Of(() => new Person(Guid.CreateVersion7(), "Kind", DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), "", Today)).ShouldBe(code);

    [Fact]
    public void Change_WhenSomebodyElseWasFirst_IsRefused()
    {
        var person = new Person(Guid.CreateVersion7(), "Mevrouw", null, "", Today);
        person.Change(1, "Moeder", null, "Turks", Today);

        Rule.Of(() => person.Change(1, "Mama", null, "", Today)).ShouldBe(StaleVersion.Code);

        person.Name.ShouldBe("Moeder");
    }

    [Theory]
    [InlineData("2009-03-10", 17)]
    [InlineData("2009-03-11", 16)]
    [InlineData("2008-02-29", 18)]
    public void AgeOn_OnADay_CountsWholeYears(string born, int age) =>
        Person.AgeOn(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), Today).ShouldBe(age);

    [Fact]
    public void Member_WithAnotherRole_SaysItInOwnWords()
    {
        HouseholdMember Make(HouseholdRole role, string own) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), role, own, "", DateTimeOffset.UnixEpoch);

        Rule.Of(() => Make(HouseholdRole.Other, " ")).ShouldBe("role-words-missing");
        Rule.Of(() => Make(HouseholdRole.Other, "woont alleen")).ShouldBeNull();
        Rule.Of(() => Make(HouseholdRole.Child, "")).ShouldBeNull();
    }
}
