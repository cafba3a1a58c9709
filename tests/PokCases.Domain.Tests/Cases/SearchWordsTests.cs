using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Dreigende ontruiming, twee regelingen", "dreigende ontruiming twee regelingen")]
    [InlineData("Financiële crisis: één gezin", "financiele crisis gezin")]
    [InlineData("DB-2026-014", "db 2026 014")]
    [InlineData("ijver en Ĳsland", "yver ysland")]
    [InlineData("Bijstand", "bystand")]
    [InlineData("de het een van", "")]
    [InlineData("", "")]
    public void Of_AText_FoldsCapitalsAccentsAndIj(string text, string expected) =>
        string.Join(' ', SearchWords.Of(text)).ShouldBe(expected);

    [Fact]
    public void Kept_OfAWord_AreItsBeginningsOfThreeToEightCharacters() =>
        SearchWords.Kept("ontruiming ww").Order(StringComparer.Ordinal).ShouldBe(["ont", "ontr", "ontru", "ontrui", "ontruim", "ontruimi", "ww"]);

    [Theory]
    [InlineData("ontruiming")]
    [InlineData("Ontr")]
    [InlineData("bijstandsaanvraag")]
    [InlineData("vrij")]
    [InlineData("vri")]
    [InlineData("ww")]
    [InlineData("2026")]
    public void Asked_WhatStandsInAText_IsAmongWhatIsKept(string typed)
    {
        const string text = "Ontruiming na bijstandsaanvraag, vrijwillig; WW in 2026";

        var word = SearchWords.Of(typed).ShouldHaveSingleItem();

        SearchWords.Kept(text).Intersect(SearchWords.Asked(word)).ShouldNotBeEmpty();
        SearchWords.Holds(SearchWords.Of(text), word).ShouldBeTrue();
    }

    [Theory]
    [InlineData("ontruimingsdatum")]
    [InlineData("truiming")]
    [InlineData("on")]
    public void Holds_WhatDoesNotBeginAWord_IsNotThere(string typed) =>
        SearchWords.Holds(SearchWords.Of("ontruiming"), typed).ShouldBeFalse();
}
