namespace PokCases.Domain.Outcomes;

/// <summary>A figure about how long something took: days of each case that got there, of which <see cref="Percentile"/> takes the median and the 90th percentile.</summary>
/// <param name="Of">The cases that got there, and when.</param>
/// <param name="Days">How many days it took.</param>
public sealed record CaseDays(CaseFigure Of, Func<CaseFact, int?> Days)
{
    /// <summary>Its key.</summary>
    public string Key => Of.Key;
}
