using System.Globalization;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Consulting hours of the advice desk (section <c>ConsultingHours</c>).</summary>
public sealed class ConsultingHoursOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "ConsultingHours";

    /// <summary>Local time from which a consulting hour counts as an evening hour, such as <c>18:00</c>, which is the default.</summary>
    public string EveningFrom { get; set; } = "18:00";

    /// <summary>How many days after a consulting day its visitors are deleted; counts stay. Default 1; from 1 to 31.</summary>
    public int QueueDays { get; set; } = 1;

    /// <summary>How many months after somebody came, called off or did not come the entry on the waiting list is deleted. Default 3; from 1 to 24.</summary>
    public int WaitingListMonths { get; set; } = 3;

    /// <summary>The time of <see cref="EveningFrom"/>; null when it can't be read.</summary>
    public TimeOnly? ReadEvening() => TimeOnly.TryParseExact(EveningFrom, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
