using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Tables;

namespace PokCases.Web.Outcomes;

/// <summary>Names of periods and parts, in the person's language.</summary>
internal sealed class OutcomeLabels(IStringLocalizer<OutcomeTexts> texts)
{
    /// <summary>The kinds of table that hold cases.</summary>
    public static IReadOnlyList<TableKind> Kinds { get; } = [TableKind.Breakthrough, TableKind.CaseTable, TableKind.PeerReview];

    /// <summary>"2025", "eerste half jaar 2025", "1e kwartaal 2025", or from the one to the other.</summary>
    public string Of(QuarterSpan span) => span switch
    {
        { Quarters: 4, From.OfYear: 1 } => span.From.Year.ToString(CultureInfo.InvariantCulture),
        { Quarters: 2 } when span.From.OfYear is 1 or 3 => texts["HalfYear", span.From.Half, span.From.Year],
        { Quarters: 1 } => Of(span.From),
        _ => texts["FromTo", Of(span.From), Of(span.To)],
    };

    public string Of(Quarter quarter) => texts["Quarter", quarter.OfYear, quarter.Year];

    /// <summary>The parts of a breakdown, each with the question it asks; the ones of time lie in the period.</summary>
    public IEnumerable<(string Label, FigureQuestion Question)> Parts(FigureDimension per, FigureQuestion asked, QuarterSpan period, OutcomeNames names) => per switch
    {
        FigureDimension.Year => Spans(asked, period, 4),
        FigureDimension.HalfYear => Spans(asked, period, 2),
        FigureDimension.Quarter => Spans(asked, period, 1),
        FigureDimension.Table => names.Tables.Select(t => (t.Name, asked with { TableId = t.Id })),
        FigureDimension.Municipality => names.Municipalities.Select(m => (m.Name, asked with { MunicipalityId = m.Id })),
        FigureDimension.Kind => Kinds.Select(k => (Of(k), asked with { Kind = k })),
        FigureDimension.Domain => Enum.GetValues<LifeDomain>().Select(d => (Of(d), asked with { Domain = d })),
        FigureDimension.Obstacle => Enum.GetValues<StuckOn>().Select(o => (Of(o), asked with { Obstacle = o })),
        _ => throw new ArgumentOutOfRangeException(nameof(per)),
    };

    public string Of(TableKind kind) => texts[$"Kind.{kind}"];

    public string Of(LifeDomain domain) => texts[$"Domain.{domain}"];

    public string Of(StuckOn obstacle) => texts[$"Obstacle.{obstacle}"];

    private IEnumerable<(string Label, FigureQuestion Question)> Spans(FigureQuestion asked, QuarterSpan period, int quarters) =>
        period.Parts(quarters).Select(p => (Of(p), asked with { Period = p }));
}
