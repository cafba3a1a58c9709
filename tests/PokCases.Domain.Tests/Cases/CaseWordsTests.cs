using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class CaseWordsTests
{
    [Theory]
    [InlineData("Dreigende ontruiming na huurschuld", "Mag ik in ons huis blijven?", "Ontruiming dreigt: huurschuld", "De dreigende ontruiming, kan die stoppen?", true)]
    [InlineData("Café gesloten, geen inkomen", "Hoe betaal ik de huurschuld?", "CAFE GESLOTEN", "Geen inkomen meer", true)]
    [InlineData("Dreigende ontruiming", "Mag ik blijven?", "Dreigende ontruiming", "Wie betaalt de stroom?", false)]
    [InlineData("Mijn moeder en mijn vader", "Niemand weet waar ik naar toe moet", "Mijn moeder en mijn vader", "Niemand weet waar ik naar toe moet", false)]
    [InlineData("", "", "", "", false)]
    public void Alike_OfTwoCases_ByThreeWordsAndHalfOfTheShorter(string title, string question, string otherTitle, string otherQuestion, bool alike)
    {
        var (one, other) = (CaseWords.Of(title, question), CaseWords.Of(otherTitle, otherQuestion));

        CaseWords.Alike(one, other).ShouldBe(alike);
        CaseWords.Alike(other, one).ShouldBe(alike);
    }
}
