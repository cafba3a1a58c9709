namespace PokCases.Domain.Outcomes;

/// <summary>Along what a figure is broken down.</summary>
public enum FigureDimension
{
    /// <summary>Per year.</summary>
    Year,

    /// <summary>Per half-year.</summary>
    HalfYear,

    /// <summary>Per quarter.</summary>
    Quarter,

    /// <summary>Per table.</summary>
    Table,

    /// <summary>Per kind of table.</summary>
    Kind,

    /// <summary>Per municipality.</summary>
    Municipality,

    /// <summary>Per life domain; a case can be in more.</summary>
    Domain,

    /// <summary>Per obstacle; a case can be in more.</summary>
    Obstacle,
}
