using System.Globalization;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;

namespace PokCases.Domain.Tests.Retention;

public sealed class RetentionProfileTests
{
    private static readonly Guid Table = Guid.CreateVersion7();
    private static readonly Guid Officer = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-10", 15, TermUnit.Years, "2041-03-10")]
    [InlineData("2024-02-29", 15, TermUnit.Years, "2039-03-01")]
    [InlineData("2024-02-29", 20, TermUnit.Years, "2044-02-29")]
    [InlineData("2024-02-28", 1, TermUnit.Years, "2025-02-28")]
    [InlineData("2026-01-31", 1, TermUnit.Months, "2026-03-01")]
    [InlineData("2028-01-31", 1, TermUnit.Months, "2028-03-01")]
    [InlineData("2026-12-31", 2, TermUnit.Months, "2027-03-01")]
    [InlineData("2026-02-20", 6, TermUnit.Weeks, "2026-04-03")]
    public void After_OfATerm_IsTheFirstDayThatNoLongerFallsInIt(string from, int length, TermUnit unit, string first) =>
        new RetentionTerm(length, unit).After(Day(from)).ShouldBe(Day(first));

    [Fact]
    public void DateFor_FromTheLastChange_MovesWithItAndNeverForward()
    {
        var youth = Profile("Jeugdwet", KeptFrom.LastChange, 20);
        var wmo = Profile("Wmo", KeptFrom.Closing, 15);

        youth.DateFor(Day("2026-03-10"), Day("2026-09-01")).ShouldBe(Day("2046-09-01"));
        youth.DateFor(Day("2026-03-10"), Day("2026-01-01")).ShouldBe(Day("2046-03-10"));
        wmo.DateFor(Day("2026-03-10"), Day("2026-09-01")).ShouldBe(Day("2041-03-10"));
    }

    [Fact]
    public void For_ByOutcome_IsTheOneForThatOutcomeElseTheUsualElseNone()
    {
        var usual = Profile("Wmo", KeptFrom.Closing, 15, isUsual: true);
        var withdrawn = Profile("Ingetrokken", KeptFrom.Closing, 1, outcome: ClosingOutcome.Withdrawn);
        var chosen = Profile("Jeugdwet", KeptFrom.LastChange, 20);

        RetentionProfile.For([usual, withdrawn, chosen], ClosingOutcome.Withdrawn).ShouldBe(withdrawn);
        RetentionProfile.For([usual, withdrawn, chosen], ClosingOutcome.Solved).ShouldBe(usual);
        RetentionProfile.For([usual, withdrawn, chosen], null).ShouldBe(usual);
        RetentionProfile.For([withdrawn, chosen], ClosingOutcome.Solved).ShouldBeNull();
        RetentionProfile.For([withdrawn, chosen], null).ShouldBeNull();
    }

    [Fact]
    public void Confirm_WithoutResult_IsRefusedAndANewVersionIsConfirmedAnew()
    {
        var proposal = Profile("Wmo", KeptFrom.Closing, 15, result: "");
        Rule.Of(() => proposal.Confirm(Officer, Now)).ShouldBe("retention-no-result");
        var filled = proposal.Change(Guid.CreateVersion7(), Text("Wmo", KeptFrom.Closing, 15, "15.1 verleend"), Officer, Now);
        filled.Confirm(Officer, Now);

        Rule.Of(() => proposal.Confirm(Officer, Now)).ShouldBe(StaleVersion.Code);
        Rule.Of(() => filled.Confirm(Officer, Now)).ShouldBe("retention-confirmed");
        var next = filled.Change(Guid.CreateVersion7(), Text("Wmo", KeptFrom.Closing, 14, "15.1 verleend"), Officer, Now);
        next.IsConfirmed.ShouldBeFalse();
        next.Version.ShouldBe(3);
        next.ProfileId.ShouldBe(proposal.Id);
        Rule.Of(() => filled.Change(Guid.CreateVersion7(), Text("Wmo", KeptFrom.Closing, 13, ""), Officer, Now)).ShouldBe(StaleVersion.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(151)]
    public void Profile_WithATermThatIsNone_IsRefused(int length) =>
        Rule.Of(() => Profile("Wmo", KeptFrom.Closing, length)).ShouldBe("retention-term");

    [Fact]
    public void Of_StagesOfACase_AddsUpWholeWeeksAndLeavesOutHowLongItWasClosed()
    {
        var began = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

        var weeks = StageWeeks.Of(began, [
            (CaseStage.Closed, began.AddDays(100)),
            (CaseStage.OnTable, began.AddDays(13)),
            (CaseStage.InProgress, began.AddDays(20)),
            (CaseStage.InProgress, began.AddDays(300)),
            (CaseStage.Closed, began.AddDays(309)),
        ]);

        weeks.ShouldBe([new StageWeeks(CaseStage.Submitted, 1), new StageWeeks(CaseStage.OnTable, 1), new StageWeeks(CaseStage.InProgress, 12)]);
    }

    private static RetentionText Text(string name, KeptFrom from, int years, string result, ClosingOutcome? outcome = null, bool isUsual = false) =>
        new(name, "Wmo 2015", result, new RetentionTerm(years, TermUnit.Years), from, outcome, isUsual);

    private static RetentionProfile Profile(string name, KeptFrom from, int years, string result = "15.1", ClosingOutcome? outcome = null, bool isUsual = false) =>
        new(Guid.CreateVersion7(), Table, Text(name, from, years, result, outcome, isUsual), Officer, Now);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
