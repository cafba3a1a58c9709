using PokCases.Domain.AdviceDesk.Law;
using static PokCases.Domain.Tests.AdviceDesk.Law.WorkedTerms;

namespace PokCases.Domain.Tests.AdviceDesk.Law;

/// <summary>Terms to object, against dates that were worked out by hand.</summary>
public sealed class LegalTermTests
{
    [Theory]
    [MemberData(nameof(All), MemberType = typeof(WorkedTerms))]
    public void Reckon_AWorkedDate_EndsOnItByItsRule(string term, string madeKnown, string notice, string ends, string last, string moved, string rule)
    {
        var reckoned = WorkedTerms.Reckon(term, madeKnown, notice);

        reckoned.LastDay.ShouldBe(Day(last), rule);
        reckoned.Steps[1].Day.ShouldBe(Day(ends), rule);
        string.Join(' ', reckoned.Moves.Select(m => m.Reason)).ShouldBe(moved, rule);
        reckoned.ReceivedBy.ShouldBe(Day(last).AddDays(7), rule);
    }

    [Fact]
    public void WorkedTerms_AreAtLeastForty_OfEveryKindOfTheTable()
    {
        var terms = All().Select(r => r.Data.Item1).ToList();

        terms.Count.ShouldBeGreaterThanOrEqualTo(40);
        LegalTermsFile.Shipped.Kinds.Select(k => k.Kind).ShouldAllBe(k => terms.Contains(k));
    }

    [Fact]
    public void Steps_OfATermOfTheTable_NameEveryRule()
    {
        var term = WorkedTerms.Reckon("algemeen", "2026-04-02", "");

        term.Steps.Select(s => s.Reason).ShouldBe([TermReason.AfterMadeKnown, TermReason.GeneralLength, TermReason.Holiday, TermReason.EquatedDay, TermReason.Saturday, TermReason.Sunday]);
        term.FirstDay.ShouldBe(new DateOnly(2026, 4, 3));
    }

    [Fact]
    public void Steps_OfOtherTerms_SayWhereTheLengthComesFrom()
    {
        WorkedTerms.Reckon("vreemdelingen", "2026-09-01", "").Steps[1].Reason.ShouldBe(TermReason.SpecialLength);
        WorkedTerms.Reckon("belasting", "2026-09-04", "2026-09-01").Steps[0].ShouldBe(new TermStep(TermReason.AfterNoticeDate, new DateOnly(2026, 9, 1)));
        WorkedTerms.Reckon("13 Weeks", "2026-01-03", "").Steps.Select(s => s.Reason).ShouldBe([TermReason.AfterMadeKnown, TermReason.TypedLength, TermReason.LongTerm]);
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", TimelySent.Received)]
    [InlineData("2026-02-20", null, TimelySent.Posted)]
    [InlineData("2026-03-02", null, TimelySent.Posted)]
    [InlineData("2026-03-02", "2026-03-03", TimelySent.ReceivedWithinWeek)]
    [InlineData("2026-03-02", "2026-03-09", TimelySent.ReceivedWithinWeek)]
    [InlineData("2026-03-02", "2026-03-10", TimelySent.ReceivedTooLate)]
    [InlineData("2026-03-03", null, TimelySent.Late)]
    [InlineData("2026-03-03", "2026-03-03", TimelySent.Late)]
    public void Judge_WhatWasPosted_ByArticle69(string sent, string? received, TimelySent expected) =>
        LegalTerm.Judge(new DateOnly(2026, 3, 2), Day(sent), received is null ? null : Day(received)).ShouldBe(expected);

    [Theory]
    [InlineData(0, TermUnit.Weeks)]
    [InlineData(401, TermUnit.Days)]
    public void Typed_OfALengthThatNoTermHas_IsRefused(int number, TermUnit unit) =>
        Rule.Of(() => LegalTerm.Typed(new TermLength(number, unit), TermStart.MadeKnown, new DateOnly(2026, 1, 1))).ShouldBe("term-length");
}
