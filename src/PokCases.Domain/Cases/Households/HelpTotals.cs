namespace PokCases.Domain.Cases.Households;

/// <summary>How much help stands around one household. What isn't known is not guessed: each sum says of how many lines it is.</summary>
/// <param name="Lines">Lines of help.</param>
/// <param name="People">People.</param>
/// <param name="Organisations">Organisations, by name.</param>
/// <param name="HoursPerWeek">Hours per week, rounded to halves.</param>
/// <param name="HoursKnown">Lines whose hours are known.</param>
/// <param name="YearlyCost">Euros per year.</param>
/// <param name="CostKnown">Lines whose cost is known.</param>
public sealed record HelpTotals(int Lines, int People, int Organisations, decimal HoursPerWeek, int HoursKnown, decimal YearlyCost, int CostKnown)
{
    private const decimal WeeksPerMonth = 52m / 12m;

    /// <summary>Adds them up.</summary>
    public static HelpTotals Of(IReadOnlyCollection<HelpFacts> lines) => new(
        lines.Count,
        lines.Sum(l => l.People),
        lines.Select(l => l.Organisation.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
        Math.Round(lines.Sum(l => l.Per == HoursPer.Week ? l.Hours ?? 0 : (l.Hours ?? 0) / WeeksPerMonth) * 2, MidpointRounding.AwayFromZero) / 2,
        lines.Count(l => l.Hours is not null),
        lines.Sum(l => l.YearlyCost ?? 0),
        lines.Count(l => l.YearlyCost is not null));
}
