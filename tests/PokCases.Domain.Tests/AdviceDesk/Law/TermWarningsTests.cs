using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Domain.Tests.AdviceDesk.Law;

/// <summary>When an objection warns: 14, 7 and 2 days before a last day, in the morning there.</summary>
public sealed class TermWarningsTests
{
    private static readonly TermWarnings Warnings = new([14, 7, 2], TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"));

    [Fact]
    public void Due_ForATermThatRuns_AreThreeMorningsBefore()
    {
        // Ends on 13 April; the clock is put forward on 29 March.
        var objection = ObjectionTests.Begun();

        Warnings.Due(objection, Moment(2026, 3, 30, 4, 59)).ShouldBeEmpty();
        Warnings.Due(objection, Moment(2026, 4, 11, 5, 0)).Select(w => (w.Days, w.At)).ShouldBe([
            (14, Moment(2026, 3, 30, 5, 0)), (7, Moment(2026, 4, 6, 5, 0)), (2, Moment(2026, 4, 11, 5, 0))]);
        Warnings.Next(objection, Moment(2026, 4, 6, 5, 0))!.Days.ShouldBe(2);
        Warnings.Next(objection, Moment(2026, 4, 11, 5, 0)).ShouldBeNull();
    }

    [Fact]
    public void Id_OfAWarning_IsTheSameEachTimeAndAnotherForAnotherDay()
    {
        var objection = ObjectionTests.Begun();
        var before = Warnings.Due(objection, Moment(2026, 4, 13, 5, 0));
        var again = Warnings.Due(objection, Moment(2026, 4, 13, 5, 0));

        again.Select(w => w.Id).ShouldBe(before.Select(w => w.Id));
        before.Select(w => w.Id).Distinct().Count().ShouldBe(3);
        objection.CorrectDecision(objection.Version, ObjectionTests.Decided(new DateOnly(2026, 3, 3)), "andere dag", new DateOnly(2026, 3, 10), Guid.NewGuid(), Moment(2026, 3, 10, 9, 0));
        Warnings.Due(objection, Moment(2026, 4, 14, 5, 0)).Select(w => w.Id).ShouldNotContain(before[0].Id);
    }

    [Fact]
    public void Due_OnceItIsOver_IsNone()
    {
        var objection = ObjectionTests.Begun();
        objection.End(Guid.NewGuid(), objection.Version, new OutcomeText(ObjectionOutcome.Withdrawn, new DateOnly(2026, 3, 10), "", Satisfaction.NotAsked, null), null, new DateOnly(2026, 3, 10), Guid.NewGuid(), Moment(2026, 3, 10, 9, 0));

        Warnings.Due(objection, Moment(2026, 4, 13, 5, 0)).ShouldBeEmpty();
    }

    private static DateTimeOffset Moment(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, TimeSpan.Zero);
}
