using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;

namespace PokCases.Domain.Tests.Outcomes;

/// <summary>Figures of 500 generated partnerships against a plain computation that shares nothing with them.</summary>
public sealed class FigureProperties
{
    [Fact]
    public void ShownFigures_AreThePlainOnesRounded() => Prop
        .ForAll(Partnerships.Of(0, 120).ToArbitrary(), Gen.Choose(0, 10_000).ToArbitrary(), (facts, from) =>
        {
            var door = Partnerships.Door(facts);
            return Partnerships.Questions().Where((_, i) => (i + from) % 211 == 0).All(q => CaseFigures.Counts.All(f =>
                door.Count(f, q) is not { } shown || (Plain(f.Key, q, facts) is var count && count >= 10 && shown == (int)Math.Round(count / 5.0) * 5)));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Percentiles_AreThePlainOnes() => Prop
        .ForAll(Gen.ListOf(Gen.Choose(0, 400)).ToArbitrary(), values =>
        {
            var sorted = values.Order().ToList();
            return ((int[])[Percentile.Median, Percentile.Ninetieth]).All(p =>
                Percentile.Of(values, p) == (sorted.Count == 0 ? null : sorted.First(v => sorted.Count(o => o <= v) * 100 >= sorted.Count * p)));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    // By hand, one loop, one case at a time.
    private static int Plain(string figure, FigureQuestion question, List<CaseFact> facts)
    {
        var end = new DateOnly(2026, 6, 30);
        var count = 0;
        foreach (var c in facts)
        {
            var closed = c.ClosedOn <= end ? c.ClosedOn : null;
            var cared = closed is not null && c.AftercareOn <= end ? c.AftercareOn : null;
            var on = figure switch
            {
                "introduced" => c.IntroducedOn,
                "accepted" => c.AcceptedOn,
                "on-table" => c.OnTableOn,
                "solved" => c.Outcome == ClosingOutcome.Solved ? closed : null,
                "partly" => c.Outcome == ClosingOutcome.Partly ? closed : null,
                "not-solved" => c.Outcome == ClosingOutcome.NotSolved ? closed : null,
                "closed-otherwise" => c.Outcome is ClosingOutcome.ScaledDown or ClosingOutcome.ScaledUp or ClosingOutcome.Withdrawn or ClosingOutcome.NotTaken ? closed : null,
                "reopened" => c.ReopenedOn,
                "holds" => c.Aftercare == AftercareAnswer.Holds ? cared : null,
                "holds-not" => c.Aftercare is AftercareAnswer.Partly or AftercareAnswer.No ? cared : null,
                _ => throw new ArgumentOutOfRangeException(nameof(figure)),
            };
            if (on is not { } day || day > end || c.IntroducedOn > end)
            {
                continue;
            }

            var quarter = (day.Year * 4) + ((day.Month - 1) / 3);
            if (question.Period is { } span && (quarter < (span.From.Year * 4) + span.From.OfYear - 1 || quarter > (span.To.Year * 4) + span.To.OfYear - 1))
            {
                continue;
            }

            var fits = (question.TableId is null || c.TableId == question.TableId)
                && (question.MunicipalityId is null || c.MunicipalityId == question.MunicipalityId)
                && (question.Kind is null || c.Kind == question.Kind)
                && (question.Domain is null || c.Domains.Any(d => d == question.Domain))
                && (question.Obstacle is null || c.Obstacles.Any(o => o == question.Obstacle));
            count += fits ? 1 : 0;
        }

        return count;
    }
}
