namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>What a consulting hour is: where, when and by whom. It holds no residents.</summary>
/// <param name="Place">Where.</param>
/// <param name="Weekday">Each week on this day.</param>
/// <param name="From">Local time at which it begins.</param>
/// <param name="Until">Local time at which it closes, on the same day.</param>
/// <param name="AdvisorIds">Who helps.</param>
/// <param name="Languages">Languages that are spoken, in words.</param>
/// <param name="ByAppointment">Whether people come by appointment only.</param>
/// <param name="JointWith">With whom it is held together, such as a notary; empty for nobody.</param>
/// <param name="ValidFrom">First day on which it can be.</param>
/// <param name="ValidUntil">Last day; null while it has no end.</param>
public sealed record ConsultingHourText(
    string Place,
    DayOfWeek Weekday,
    TimeOnly From,
    TimeOnly Until,
    IReadOnlyList<Guid> AdvisorIds,
    string Languages,
    bool ByAppointment,
    string JointWith,
    DateOnly ValidFrom,
    DateOnly? ValidUntil)
{
    /// <summary>Most people who help at one hour.</summary>
    public const int MostAdvisors = 20;

    /// <summary>Trimmed and checked; throws <c>text-missing</c>, <c>text-too-long</c>, <c>hour-times</c>, <c>hour-advisors</c>, <c>hour-period</c> or <c>choice-unknown</c>.</summary>
    public ConsultingHourText Cleaned()
    {
        RuleViolation.When(!Enum.IsDefined(Weekday), "choice-unknown", "No such day.");
        RuleViolation.When(Until <= From, "hour-times", "It closes after it begins, on the same day.");
        RuleViolation.When(AdvisorIds.Count is 0 or > MostAdvisors, "hour-advisors", "Somebody helps, and not more than so many.");
        RuleViolation.When(ValidUntil < ValidFrom, "hour-period", "It ends after it begins.");
        return this with
        {
            Place = Texts.Required(Place),
            AdvisorIds = [.. AdvisorIds.Distinct()],
            Languages = Texts.Optional(Languages),
            JointWith = Texts.Optional(JointWith),
        };
    }
}
