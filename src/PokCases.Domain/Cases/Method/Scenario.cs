namespace PokCases.Domain.Cases.Method;

/// <summary>What it costs when nothing is done, and what with the breakthrough: an estimate on assumptions that are named.</summary>
/// <remarks>Every amount is in whole cents. Amounts are not indexed and not discounted: a table reckons with the figures it has.</remarks>
public sealed class Scenario
{
    /// <summary>Longest horizon, in years.</summary>
    public const int LongestHorizon = 10;

    /// <summary>Most lines, and most one-off costs.</summary>
    public const int MostLines = 20;

    /// <summary>Highest amount of one line: ten million euros, in cents.</summary>
    public const long HighestCents = 1_000_000_000;

    /// <summary>Longest text of assumptions, in characters.</summary>
    public const int LongestAssumptions = 4000;

    private List<ScenarioLine> lines = [];
    private List<ScenarioOnce> once = [];

    private Scenario()
    {
    }

    /// <summary>Begins a calculation for a case.</summary>
    public Scenario(Guid caseId) => CaseId = caseId;

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Over how many years it reckons, 1 to <see cref="LongestHorizon"/>.</summary>
    public int Horizon { get; private set; } = 3;

    /// <summary>What is assumed, one assumption to a line.</summary>
    public string Assumptions { get; private set; } = string.Empty;

    /// <summary>Yearly costs.</summary>
    public IReadOnlyList<ScenarioLine> Lines => lines;

    /// <summary>One-off costs.</summary>
    public IReadOnlyList<ScenarioOnce> Once => once;

    /// <summary>Grows with each change; 0 before the first.</summary>
    public int Version { get; private set; }

    /// <summary>Who changed it last.</summary>
    public Guid ById { get; private set; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Cost of one year without the breakthrough, in cents.</summary>
    public long WithoutCents => lines.Sum(l => l.WithoutCents);

    /// <summary>Cost of one year with it, in cents, without what is paid once.</summary>
    public long WithCents => lines.Sum(l => l.WithCents);

    /// <summary>What is paid once, in cents.</summary>
    public long OnceCents => once.Sum(o => o.Cents);

    /// <summary>What was spent together by the end of each year of the horizon.</summary>
    public IReadOnlyList<ScenarioYear> Years =>
        [.. Enumerable.Range(1, Horizon).Select(year => new ScenarioYear(year, year * WithoutCents, OnceCents + (year * WithCents)))];

    /// <summary>The first year at whose end the breakthrough has cost less; null when that lies past the horizon.</summary>
    public int? PaysBackIn => Years.FirstOrDefault(y => y.SavedCents > 0)?.Year;

    /// <summary>Over the whole horizon, by what the money is: saved yearly less what is paid once, in cents.</summary>
    public IReadOnlyDictionary<MoneyNature, long> ByNature => lines
        .Select(l => (l.Nature, Cents: l.SavedCents * Horizon))
        .Concat(once.Select(o => (o.Nature, Cents: -o.Cents)))
        .GroupBy(m => m.Nature)
        .OrderBy(g => g.Key)
        .ToDictionary(g => g.Key, g => g.Sum(m => m.Cents));

    /// <summary>Replaces the whole calculation.</summary>
    /// <param name="seen">The version that was read.</param>
    /// <param name="horizon">Years (<c>horizon-years</c>).</param>
    /// <param name="assumptions">What is assumed; at least one assumption is named (<c>scenario-assumptions</c>).</param>
    /// <param name="yearly">Yearly costs; at least one of these or of <paramref name="single"/> (<c>scenario-empty</c>).</param>
    /// <param name="single">One-off costs. Each cost says what it rests on (<c>scenario-basis</c>).</param>
    /// <param name="byId">Who changes it.</param>
    /// <param name="now">The moment.</param>
    public void Change(int seen, int horizon, string assumptions, IEnumerable<ScenarioLine> yearly, IEnumerable<ScenarioOnce> single, Guid byId, DateTimeOffset now)
    {
        StaleVersion.Check(seen, Version);
        RuleViolation.When(horizon is < 1 or > LongestHorizon, "horizon-years", "Between 1 and 10 years.");
        List<ScenarioLine> newLines = [.. yearly.Select(l => l with { What = Texts.Required(l.What), Organisation = Texts.Optional(l.Organisation), Basis = Texts.Optional(l.Basis) })];
        List<ScenarioOnce> newOnce = [.. single.Select(o => o with { What = Texts.Required(o.What), Organisation = Texts.Optional(o.Organisation), Basis = Texts.Optional(o.Basis) })];
        RuleViolation.When(newLines.Count == 0 && newOnce.Count == 0, "scenario-empty", "A calculation has at least one line.");
        RuleViolation.When(newLines.Count > MostLines || newOnce.Count > MostLines, "scenario-lines", "At most 20 lines of each kind.");
        RuleViolation.When(
            newLines.Exists(l => l.WithoutCents is < 0 or > HighestCents || l.WithCents is < 0 or > HighestCents) || newOnce.Exists(o => o.Cents is < 0 or > HighestCents),
            "amount-out-of-range",
            "Between 0 and 10 million euros.");
        RuleViolation.When(newLines.Exists(l => l.Basis.Length == 0) || newOnce.Exists(o => o.Basis.Length == 0), "scenario-basis", "Each cost says what it rests on.");
        var named = Texts.Optional(assumptions, LongestAssumptions);
        RuleViolation.When(named.Length == 0, "scenario-assumptions", "At least one assumption is named.");
        Horizon = horizon;
        Assumptions = named;
        lines = newLines;
        once = newOnce;
        ById = byId;
        At = now;
        Version++;
    }
}
