using PokCases.Domain.AdviceDesk.Hours;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>One hour's page.</summary>
/// <param name="Row">The hour.</param>
/// <param name="Coming">When it is held.</param>
/// <param name="Today">The day here.</param>
/// <param name="SeesQueue">Whether this person sees who comes.</param>
public sealed record HourView(HourRow Row, IReadOnlyList<HourOccurrence> Coming, DateOnly Today, bool SeesQueue)
{
    public ConsultingHour Hour => Row.Hour;

    public string Path => Row.Path;
}
