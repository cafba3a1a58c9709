using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Tables;

namespace PokCases.Web.Outcomes;

/// <summary>What the address asks: fixed dimensions, whole quarters, and along what to break down. Nothing in it is about a person.</summary>
public sealed record OutcomeAsked
{
    public Guid? Table { get; init; }

    public Guid? Municipality { get; init; }

    public TableKind? Kind { get; init; }

    public LifeDomain? Domain { get; init; }

    public StuckOn? Obstacle { get; init; }

    public Quarter? From { get; init; }

    public Quarter? To { get; init; }

    public FigureDimension Per { get; init; } = FigureDimension.HalfYear;

    /// <summary>The figure that the picture shows.</summary>
    public CaseFigure Figure { get; init; } = CaseFigures.Solved;

    public static OutcomeAsked Read(IQueryCollection query) => new()
    {
        Table = Id(query["tafel"]),
        Municipality = Id(query["gemeente"]),
        Kind = Named<TableKind>(query["soort"]),
        Domain = Named<LifeDomain>(query["domein"]),
        Obstacle = Named<StuckOn>(query["obstakel"]),
        From = Quarter.TryParse(query["van"], out var from) ? from : null,
        To = Quarter.TryParse(query["tot"], out var to) ? to : null,
        Per = Named<FigureDimension>(query["per"]) ?? FigureDimension.HalfYear,
        Figure = CaseFigures.Counts.FirstOrDefault(f => f.Key == query["cijfer"]) ?? CaseFigures.Solved,
    };

    /// <summary>As a question; throws <c>figure-three-dimensions</c> or <c>figure-period-order</c>.</summary>
    /// <param name="first">The first quarter there is.</param>
    /// <param name="last">The last one.</param>
    public FigureQuestion Question(Quarter first, Quarter last) => new FigureQuestion
    {
        TableId = Table,
        MunicipalityId = Municipality,
        Kind = Kind,
        Domain = Domain,
        Obstacle = Obstacle,
        Period = From is null && To is null ? null : new QuarterSpan(From ?? first, To ?? last),
    }.Check();

    /// <summary>The same in an address.</summary>
    public string PathOf(string path) => QueryHelpers.AddQueryString(path, Parts().Where(p => p.Value is not null));

    private IEnumerable<KeyValuePair<string, string?>> Parts()
    {
        yield return new("tafel", Table?.ToString());
        yield return new("gemeente", Municipality?.ToString());
        yield return new("soort", Kind?.ToString());
        yield return new("domein", Domain?.ToString());
        yield return new("obstakel", Obstacle?.ToString());
        yield return new("van", From?.ToString());
        yield return new("tot", To?.ToString());
        yield return new("per", Per.ToString());
        yield return new("cijfer", Figure.Key);
    }

    private static Guid? Id(string? text) => Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static T? Named<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
