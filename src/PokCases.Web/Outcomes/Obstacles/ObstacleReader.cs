using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Signals;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes.Obstacles;

/// <summary>Reads what stood in the way: cases by the statistics door, signals as they stand. At most ten queries, however many there are.</summary>
internal sealed class ObstacleReader(Words words, OutcomeLabels labels, SignalTables tables, IOptions<OutcomesOptions> options)
{
    // So many answers of policy stand on the page.
    private const int Most = 25;

    private static readonly IReadOnlyList<CaseFigure> Figures = [CaseFigures.Introduced, CaseFigures.Solved, CaseFigures.Partly, CaseFigures.NotSolved];

    public async Task<ObstacleView> Read(AccessScope scope)
    {
        var sight = await scope.Require(AccessPolicy.Signals(scope.Caller.Viewer), mayKnow: true);
        var (db, rules, today) = (scope.Db, options.Value.Read(), words.Today);
        var signals = await db.Signals.Include(s => s.Introducers).Where(s => s.JoinedIntoId == null).AsNoTracking().ToListAsync();
        signals.ForEach(s => scope.Show(s.Id, sight.Ground));
        var facts = await CaseFactReader.Read(scope, words, null);
        var events = await db.MarkedEvents.AsNoTracking().ToDictionaryAsync(e => e.TableId, e => e.Since);
        var until = Quarter.LastWhole(today);
        var door = new StatisticsDoor(facts, until, events, rules);
        return new ObstacleView
        {
            OfCases = Since(facts.Select(f => f.IntroducedOn), until),
            OfSignals = Since(signals.Select(s => words.Local(s.RaisedAt)), Quarter.Of(today)),
            Rules = rules,
            Cases = [.. Figures.Select(f => PerObstacle(door, f))],
            Signals = tables.Through(signals, rules),
            Answers =
            [
                .. signals.Where(s => s.Stage == SignalStage.Answered && s.AnsweredAt is not null).OrderByDescending(s => s.AnsweredAt).Take(Most)
                    .Select(s => (SignalTables.Name(s), s.Answer, words.Local(s.AnsweredAt!.Value))),
            ],
            Audience = await OutcomeAudience.Of(scope),
        };
    }

    // Without a total: a case can be stuck on more than one thing, and on none.
    private ShownTable PerObstacle(StatisticsDoor door, CaseFigure figure) => new(
        figure.Key,
        FigureUnit.Count,
        HasTotal: false,
        Total: null,
        [.. Enum.GetValues<StuckOn>().Select(o => (labels.Of(o), (decimal?)door.Count(figure, FigureQuestion.Everything with { Obstacle = o })))]);

    private static QuarterSpan Since(IEnumerable<DateOnly> days, Quarter until)
    {
        var first = days.Select(Quarter.Of).DefaultIfEmpty(until).Min();
        return new QuarterSpan(first < until ? first : until, until);
    }
}
