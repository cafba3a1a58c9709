using PokCases.Domain.Cases.Households;

namespace PokCases.Domain.Tests.Cases.Households;

public sealed class RepresentationCheckTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Theory]
    [InlineData("Betalingsregeling treffen met de verhuurder")]
    [InlineData("Huurschuld laten narekenen")]
    [InlineData("Zorgtoeslag aanvragen")]
    [InlineData("Leefgeld verhogen")]
    [InlineData("€ 50 meenemen")]
    [InlineData("De rekening van de tandarts betwisten")]
    [InlineData("Ask for rent allowance")]
    [InlineData("Alimentatie laten vaststellen")]
    [InlineData("Aanvraag bij het noodfonds")]
    [InlineData("De WSNP uitleggen")]
    [InlineData("Pgb omzetten")]
    public void Missing_WhenTheTextIsAboutMoney_NamesTheAdministrator(string text) => Missing(text, Under()).Count.ShouldBe(1);

    [Theory]
    [InlineData("Met de school bellen over de plek")]
    [InlineData("Rekening houden met de werktijden")]
    [InlineData("Kijken of het paspoort nog geldig is")]
    [InlineData("Samen naar de huurder van hiernaast")]
    public void Missing_WhenTheTextIsAboutSomethingElse_SaysNothing(string text) => Missing(text, Under()).ShouldBeEmpty();

    [Theory]
    [InlineData("R. Smit", "Wijkteam")]
    [InlineData("J. Bakker", "bewind vlierstreek")]
    public void Missing_WhenTheAdministratorIsResponsible_SaysNothing(string responsible, string organisation) =>
        RepresentationCheck.Missing("Schuld regelen", responsible, [organisation], [Under()], Today).ShouldBeEmpty();

    [Fact]
    public void Missing_WhenTheAdministratorsOfficeDoesItAsPartner_SaysNothing() =>
        RepresentationCheck.Missing("Schuld regelen", "J. Bakker", ["Wijkteam Noord", "Bewind Vlierstreek"], [Under()], Today).ShouldBeEmpty();

    [Theory]
    [InlineData("Met R. Smit de schulden doornemen")]
    [InlineData("Bewindvoerder vragen om de huur te betalen")]
    public void Missing_WhenTheActionNamesTheAdministrator_SaysNothing(string text) => Missing(text, Under()).ShouldBeEmpty();

    [Theory]
    [InlineData(RepresentationKind.ParentalAuthority, 0)]
    [InlineData(RepresentationKind.Mentorship, 0)]
    [InlineData(RepresentationKind.Authorisation, 0)]
    [InlineData(RepresentationKind.FinancialAdministration, 1)]
    [InlineData(RepresentationKind.Guardianship, 1)]
    public void Missing_ByKind_OnlyForWhoDecidesAboutMoney(RepresentationKind kind, int count) =>
        Missing("Schuld regelen", new Representation(Guid.CreateVersion7(), Guid.CreateVersion7(), kind, "R. Smit", "", null, null)).Count.ShouldBe(count);

    [Theory]
    [InlineData(1, null, 0)]
    [InlineData(0, null, 1)]
    [InlineData(-30, -1, 0)]
    [InlineData(-30, 0, 1)]
    public void Missing_OutsideItsDays_SaysNothing(int from, int? until, int count) =>
        Missing("Schuld regelen", new Representation(
            Guid.CreateVersion7(), Guid.CreateVersion7(), RepresentationKind.FinancialAdministration, "R. Smit", "", Today.AddDays(from), until is { } last ? Today.AddDays(last) : null)).Count.ShouldBe(count);

    [Fact]
    public void Representation_WithoutNameAndOrganisation_IsRefused()
    {
        Rule.Of(() => new Representation(Guid.CreateVersion7(), Guid.CreateVersion7(), RepresentationKind.Mentorship, " ", "", null, null)).ShouldBe("representative-missing");
        Rule.Of(() => new Representation(Guid.CreateVersion7(), Guid.CreateVersion7(), RepresentationKind.Mentorship, "", "Mentor BV", Today, Today.AddDays(-1))).ShouldBe("representation-ends-before-start");
    }

    private static IReadOnlyList<Representation> Missing(string text, Representation one) =>
        RepresentationCheck.Missing(text, "J. Bakker", ["Wijkteam Noord"], [one], Today);

    private static Representation Under() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), RepresentationKind.FinancialAdministration, "R. Smit", "Bewind Vlierstreek", null, null);
}
