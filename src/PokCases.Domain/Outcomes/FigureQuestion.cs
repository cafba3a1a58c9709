using PokCases.Domain.Cases;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Outcomes;

/// <summary>What a figure is asked over: fixed dimensions, at most three at once.</summary>
public sealed record FigureQuestion
{
    /// <summary>How many dimensions at once.</summary>
    public const int MostDimensions = 3;

    /// <summary>Everything.</summary>
    public static readonly FigureQuestion Everything = new();

    /// <summary>One municipality; null for all.</summary>
    public Guid? MunicipalityId { get; init; }

    /// <summary>One table; null for all.</summary>
    public Guid? TableId { get; init; }

    /// <summary>One kind of table; null for all.</summary>
    public TableKind? Kind { get; init; }

    /// <summary>Cases that touch this life domain; null for all. A case can touch more.</summary>
    public LifeDomain? Domain { get; init; }

    /// <summary>Cases stuck on this; null for all. A case can be stuck on more.</summary>
    public StuckOn? Obstacle { get; init; }

    /// <summary>Whole quarters; null for always.</summary>
    public QuarterSpan? Period { get; init; }

    /// <summary>How many dimensions it narrows.</summary>
    public int Dimensions => new object?[] { MunicipalityId, TableId, Kind, Domain, Obstacle, Period }.Count(d => d is not null);

    /// <summary>Throws <c>figure-three-dimensions</c> for more than three at once.</summary>
    public FigureQuestion Check()
    {
        RuleViolation.When(Dimensions > MostDimensions, "figure-three-dimensions", "At most three dimensions at once.");
        return this;
    }

    /// <summary>Whether a case counts for a figure in it.</summary>
    public bool Holds(CaseFigure figure, CaseFact fact) =>
        figure.On(fact) is { } on
        && (Period is null || Period.Holds(on))
        && (MunicipalityId is null || MunicipalityId == fact.MunicipalityId)
        && (TableId is null || TableId == fact.TableId)
        && (Kind is null || Kind == fact.Kind)
        && (Domain is not { } domain || fact.Domains.Contains(domain))
        && (Obstacle is not { } obstacle || fact.Obstacles.Contains(obstacle));
}
