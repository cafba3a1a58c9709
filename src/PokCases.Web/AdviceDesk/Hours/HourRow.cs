using PokCases.Domain.AdviceDesk.Hours;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>An hour with the names that belong to it.</summary>
/// <param name="Hour">The hour.</param>
/// <param name="Organisation">Who holds it.</param>
/// <param name="Advisors">Names of who helps.</param>
public sealed record HourRow(ConsultingHour Hour, string Organisation, IReadOnlyList<string> Advisors)
{
    public string Path => ConsultingHoursModule.HourPath(Hour.Id);
}
