using PokCases.Domain.Cases;

namespace PokCases.Domain.Retention;

/// <summary>How many whole weeks a case stood in a stage, all times together.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Weeks">Whole weeks, rounded down.</param>
public sealed record StageWeeks(CaseStage Stage, int Weeks)
{
    /// <summary>Adds up how long a case stood in each stage it was in.</summary>
    /// <param name="introducedAt">When it was introduced, in its first stage.</param>
    /// <param name="moves">To which stage it went, when.</param>
    public static IReadOnlyList<StageWeeks> Of(DateTimeOffset introducedAt, IEnumerable<(CaseStage To, DateTimeOffset At)> moves)
    {
        var stood = new SortedDictionary<CaseStage, TimeSpan>();
        var (stage, since) = (CaseStage.Submitted, introducedAt);
        foreach (var (to, at) in moves.OrderBy(m => m.At))
        {
            Add(stage, at - since);
            (stage, since) = (to, at);
        }

        // How long it was closed says nothing of the work.
        return [.. stood.Where(s => s.Key != CaseStage.Closed).Select(s => new StageWeeks(s.Key, (int)(s.Value.TotalDays / 7)))];

        void Add(CaseStage of, TimeSpan time) => stood[of] = stood.GetValueOrDefault(of) + (time > TimeSpan.Zero ? time : TimeSpan.Zero);
    }
}
