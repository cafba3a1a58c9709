using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Domain.Tests.AdviceDesk.Law;

/// <summary>The table of terms: versioned rows, and the file that ships.</summary>
public sealed class LegalTermsTests
{
    private static readonly TermRule Old = new("algemeen", "Algemeen", "General", new TermLength(6, TermUnit.Weeks), TermStart.MadeKnown, "Awb", "6:7", null, "wet");

    [Fact]
    public void Of_AKindThatChanged_IsTheRowThatHeldThatDay()
    {
        var terms = new LegalTerms(new DateOnly(2027, 1, 1), [Old, Old with { Length = new TermLength(8, TermUnit.Weeks), ValidFrom = new DateOnly(2027, 1, 1) }]);

        terms.Of("algemeen", new DateOnly(2026, 12, 31))!.Length.Number.ShouldBe(6);
        terms.Of("algemeen", new DateOnly(2027, 1, 1))!.Length.Number.ShouldBe(8);
        terms.Kinds.ShouldHaveSingleItem().Length.Number.ShouldBe(8);
    }

    [Fact]
    public void Of_AKindThatIsNotInIt_IsNone()
    {
        var terms = new LegalTerms(new DateOnly(2027, 1, 1), [Old with { ValidFrom = new DateOnly(2027, 1, 1) }]);

        terms.Of("onbekend", new DateOnly(2027, 1, 1)).ShouldBeNull();
        terms.Of("algemeen", new DateOnly(2026, 12, 31)).ShouldBeNull();
    }

    [Fact]
    public void Rows_OfOneKindFromTheSameDay_AreRefused() =>
        Rule.Of(() => new LegalTerms(new DateOnly(2027, 1, 1), [Old, Old])).ShouldBe("term-table");

    [Fact]
    public void Shipped_NamesASourceForEachRow()
    {
        LegalTermsFile.Shipped.Version.ShouldBe(new DateOnly(2026, 11, 28));
        LegalTermsFile.Shipped.Rules.Select(r => (r.Kind, r.Length.Number, r.Start)).ShouldBe([
            ("algemeen", 6, TermStart.MadeKnown),
            ("ziektewet-geschiktheid", 2, TermStart.MadeKnown),
            ("vreemdelingen", 4, TermStart.MadeKnown),
            ("belasting", 6, TermStart.NoticeDate),
        ]);
        LegalTermsFile.Shipped.Rules.ShouldAllBe(r => r.Source.Length > 0 && r.NameEn.Length > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "version": "2026-01-01", "rows": [] }""")]
    [InlineData("""{ "version": "2026-01-01", "rows": [null] }""")]
    [InlineData("""{ "version": "2026-01-01", "lines": [] }""")]
    public void Read_WhatIsNoTable_IsRefused(string json) => Rule.Of(() => LegalTermsFile.Read(json)).ShouldBe("term-table");
}
