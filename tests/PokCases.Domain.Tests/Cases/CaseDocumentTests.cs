using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

public sealed class CaseDocumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("brief.pdf", "brief.pdf")]
    [InlineData("C:\\Users\\jan\\brief.pdf", "brief.pdf")]
    [InlineData("../../etc/brief.pdf", "brief.pdf")]
    [InlineData("bri\r\nef\".pdf", "brief.pdf")]
    public void Add_WhateverTheName_KeepsNoPathAndNoSignsForAComputer(string given, string kept) =>
        Made(given).FileName.ShouldBe(kept);

    [Fact]
    public void Add_WhenTheNameIsLong_KeepsItsEnding() =>
        Made(new string('a', 300) + ".pdf").FileName.ShouldBe(new string('a', DocumentName.Longest - 4) + ".pdf");

    [Fact]
    public void Remove_WithAReason_KeepsThatItWasThere()
    {
        var document = Made("brief.pdf");

        document.Remove(Guid.CreateVersion7(), " Verkeerde casus ", Now);

        document.IsThere.ShouldBeFalse();
        document.RemovalReason.ShouldBe("Verkeerde casus");
        document.FileName.ShouldBe("brief.pdf");
        Rule.Of(() => document.Remove(Guid.CreateVersion7(), "Nog eens", Now)).ShouldBe("document-removed");
    }

    [Fact]
    public void Remove_WithoutAReason_IsRefused() =>
        Rule.Of(() => Made("brief.pdf").Remove(Guid.CreateVersion7(), " ", Now)).ShouldBe("text-missing");

    private static CaseDocument Made(string name) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), name, DocumentKind.Pdf, 10, new string('0', 64), "abc", Now);
}
