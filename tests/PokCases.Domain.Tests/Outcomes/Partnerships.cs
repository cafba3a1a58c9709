using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Outcomes;

/// <summary>Generated partnerships: their cases, and everything that can be asked about them.</summary>
internal static class Partnerships
{
    public static readonly Quarter First = new(2025, 1);
    public static readonly Quarter Last = new(2026, 2);

    public static readonly Guid[] Tables = [.. Enumerable.Range(1, 4).Select(Id)];
    public static readonly Guid[] Municipalities = [.. Enumerable.Range(11, 3).Select(Id)];
    public static readonly LifeDomain[] Domains = [LifeDomain.Housing, LifeDomain.Money, LifeDomain.Safety];
    private static readonly int Days = Last.Last.DayNumber - First.First.DayNumber;

    // A table is of one kind and mostly of one municipality, as in practice: who attacks knows that.
    private static readonly Gen<CaseFact> Cases =
        from table in Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from elsewhere in Gen.Choose(0, 9)
        from introduced in Gen.Choose(0, Days)
        from accepted in Later(4)
        from onTable in Later(4)
        from closed in Later(3)
        from outcome in Gen.Frequency((6, Gen.Constant(ClosingOutcome.Solved)), (1, Gen.Constant(ClosingOutcome.Partly)), (1, Gen.Constant(ClosingOutcome.NotSolved)), (1, Gen.Constant(ClosingOutcome.Withdrawn)))
        from cared in Later(1)
        from answer in Gen.Elements(Enum.GetValues<AftercareAnswer>())
        from domains in Gen.SubListOf(Domains)
        from obstacles in Gen.SubListOf(Enum.GetValues<StuckOn>())
        let day = First.First.AddDays(introduced)
        select new CaseFact
        {
            TableId = Tables[table],
            Kind = table == 3 ? TableKind.CaseTable : TableKind.Breakthrough,
            MunicipalityId = Municipalities[elsewhere == 0 ? 2 : table / 2],
            IntroducedOn = day,
            AcceptedOn = day.AddDays(accepted ?? 5),
            OnTableOn = onTable is { } t ? day.AddDays(t + 10) : null,
            ClosedOn = closed is { } c ? day.AddDays(c + 20) : null,
            Outcome = closed is null ? null : outcome,
            AftercareOn = closed is { } d && cared is { } e ? day.AddDays(d + e + 60) : null,
            Aftercare = closed is null || cared is null ? null : answer,
            Domains = [.. domains],
            Obstacles = [.. obstacles],
        };

    public static Gen<List<CaseFact>> Of(int fewest, int most) =>
        from size in Gen.Choose(fewest, most)
        from cases in Gen.ListOf(Cases, size)
        select cases.ToList();

    public static StatisticsDoor Door(IEnumerable<CaseFact> cases, DoorRules? rules = null) =>
        new(cases, Last, new Dictionary<Guid, Quarter> { [Tables[0]] = new(2026, 1) }, rules ?? DoorRules.Usual);

    /// <summary>Every question that can be put: each filter, period and drill-down, at most three at once.</summary>
    public static IEnumerable<FigureQuestion> Questions()
    {
        var spans = Enumerable.Range(First.Number, 6).SelectMany(f => Enumerable.Range(f, Last.Number - f + 1).Select(t => new QuarterSpan(new Quarter(f), new Quarter(t))));
        return
            from table in Tables.Select(t => (Guid?)t).Append(null)
            from municipality in Municipalities.Select(m => (Guid?)m).Append(null)
            from kind in (TableKind?[])[TableKind.Breakthrough, TableKind.CaseTable, null]
            from domain in Domains.Select(d => (LifeDomain?)d).Append(null)
            from obstacle in Enum.GetValues<StuckOn>().Select(o => (StuckOn?)o).Append(null)
            from span in spans.Append(null)
            let question = new FigureQuestion { TableId = table, MunicipalityId = municipality, Kind = kind, Domain = domain, Obstacle = obstacle, Period = span }
            where question.Dimensions <= FigureQuestion.MostDimensions
            select question;
    }

    private static Gen<int?> Later(int often) => Gen.Frequency((often, Gen.Choose(0, 150).Select(d => (int?)d)), (1, Gen.Constant((int?)null)));

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
