using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;

namespace PokCases.Domain.Tests.Outcomes;

/// <summary>Figures of 500 generated partnerships, from what stands in the tables to what a chair reads, against a plain computation that shares nothing with them.</summary>
public sealed class CourseProperties
{
    private const int Times = 500;
    private static readonly TimeSpan Here = TimeSpan.FromHours(2);
    private static readonly List<FigureQuestion> Questions = [.. Partnerships.Questions()];

    [Fact]
    public void ExactCounts_AreThePlainOnes() => Check((courses, questions) =>
    {
        var figures = Exact(courses);
        return questions.All(q => CaseFigures.Counts.All(f => figures.Count(f, q) == courses.Count(c => Counts(c, f.Key, q))));
    });

    [Fact]
    public void ExactDays_AreThePlainOnes() => Check((courses, questions) =>
    {
        var figures = Exact(courses);
        return questions.All(q => CaseFigures.Durations.All(d => ((int[])[50, 90]).All(percent => figures.Days(d, q, percent) == Nearest(courses, d.Key, q, percent))));
    });

    [Fact]
    public void DoorOnFacts_NeverShowsAnotherNumberThanThePlainOneRounded() => Check((courses, questions) =>
    {
        var door = Partnerships.Door(courses.Select(Fact));
        // Only what stood at the end of the last whole quarter: of an ending after it nothing is known yet.
        var end = Partnerships.Last.Last;
        return questions.All(q => CaseFigures.Counts.All(f => door.Count(f, q) is not { } shown
            || (courses.Count(c => Counts(c, f.Key, q) && Happened(c, f.Key) <= end && StandsAt(c, f.Key, end)) is var plain && plain >= 10 && shown == (int)Math.Round(plain / 5.0) * 5)));
    });

    private static void Check(Func<List<CaseCourse>, List<FigureQuestion>, bool> holds) => Prop
        .ForAll(Courses.Of(60).ToArbitrary(), Gen.Choose(0, 10_000).ToArbitrary(), (courses, from) => holds(courses, [.. Questions.Where((_, i) => (i + from) % 211 == 0)]))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Times));

    private static ExactFigures Exact(List<CaseCourse> courses) => new([.. courses.Select(Fact)]);

    private static CaseFact Fact(CaseCourse course) => course.Fact(at => DateOnly.FromDateTime(at.ToOffset(Here).DateTime));

    // By hand, from here on: one case at a time, from the moments that were written down.
    private static bool Counts(CaseCourse c, string figure, FigureQuestion q)
    {
        if (Happened(c, figure) is not { } day)
        {
            return false;
        }

        if (q.Period is { } span)
        {
            var quarter = (day.Year * 4) + ((day.Month + 2) / 3);
            if (quarter < (span.From.Year * 4) + span.From.OfYear || quarter > (span.To.Year * 4) + span.To.OfYear)
            {
                return false;
            }
        }

        return !(q.TableId is { } table && table != c.TableId)
            && !(q.MunicipalityId is { } municipality && municipality != c.MunicipalityId)
            && !(q.Kind is { } kind && kind != c.Kind)
            && !(q.Domain is { } domain && !c.Domains.Any(d => d == domain))
            && !(q.Obstacle is { } obstacle && !c.Obstacles.Any(o => o == obstacle));
    }

    private static DateOnly? Happened(CaseCourse c, string figure)
    {
        var ending = Standing(c);
        var answer = LastAnswer(ending);
        switch (figure)
        {
            case "introduced":
                return Day(c.IntroducedAt);
            case "accepted":
                return Earliest([.. c.Accepted.Where(a => a.TableId == c.TableId).Select(a => a.At)]);
            case "on-table" or "days-to-table":
                return Earliest([.. c.Opened]);
            case "days-to-closing":
                return ending is null ? null : Day(ending.ClosedAt);
            case "solved":
                return ending?.Outcome == ClosingOutcome.Solved ? Day(ending.ClosedAt) : null;
            case "partly":
                return ending?.Outcome == ClosingOutcome.Partly ? Day(ending.ClosedAt) : null;
            case "not-solved":
                return ending?.Outcome == ClosingOutcome.NotSolved ? Day(ending.ClosedAt) : null;
            case "closed-otherwise":
                return ending is not null && ending.Outcome != ClosingOutcome.Solved && ending.Outcome != ClosingOutcome.Partly && ending.Outcome != ClosingOutcome.NotSolved ? Day(ending.ClosedAt) : null;
            case "reopened":
                DateOnly? latest = null;
                foreach (var each in c.Endings)
                {
                    if (each.ReopenedAt is { } at && (latest is null || Day(at) > latest))
                    {
                        latest = Day(at);
                    }
                }

                return latest;
            case "holds":
                return answer is { Answer: AftercareAnswer.Holds } ? Day(answer.Value.At) : null;
            case "holds-not":
                return answer is { Answer: AftercareAnswer.Partly or AftercareAnswer.No } ? Day(answer.Value.At) : null;
            default:
                throw new ArgumentOutOfRangeException(nameof(figure), figure, "A figure without a plain computation.");
        }
    }

    // An answer counts with the closing that it follows: that has to be there already.
    private static bool StandsAt(CaseCourse c, string figure, DateOnly end) =>
        Day(c.IntroducedAt) <= end && (figure is not ("holds" or "holds-not") || Day(Standing(c)!.ClosedAt) <= end);

    private static int? Nearest(List<CaseCourse> courses, string key, FigureQuestion q, int percent)
    {
        List<int> days = [];
        foreach (var c in courses.Where(c => Counts(c, key, q)))
        {
            days.Add(Math.Max(0, Happened(c, key)!.Value.DayNumber - Day(c.IntroducedAt).DayNumber));
        }

        days.Sort();
        return days.Count == 0 ? null : days.First(d => days.Count(other => other <= d) * 100 >= days.Count * percent);
    }

    private static CaseEnding? Standing(CaseCourse c)
    {
        CaseEnding? found = null;
        foreach (var each in c.Endings)
        {
            if (each.ReopenedAt is null && (found is null || each.ClosedAt > found.ClosedAt))
            {
                found = each;
            }
        }

        return found;
    }

    private static (AftercareAnswer Answer, DateTimeOffset At)? LastAnswer(CaseEnding? ending)
    {
        (AftercareAnswer Answer, DateTimeOffset At)? found = null;
        foreach (var each in ending?.Aftercare ?? [])
        {
            if (found is null || each.At > found.Value.At)
            {
                found = each;
            }
        }

        return found;
    }

    private static DateOnly? Earliest(List<DateTimeOffset> moments)
    {
        moments.Sort();
        return moments.Count == 0 ? null : Day(moments[0]);
    }

    private static DateOnly Day(DateTimeOffset moment)
    {
        var at = moment.UtcDateTime.AddHours(2);
        return new DateOnly(at.Year, at.Month, at.Day);
    }
}
