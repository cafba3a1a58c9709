namespace PokCases.Domain;

/// <summary>Terms that count working days: Monday to Friday, without the holidays of the law.</summary>
/// <remarks>An installation can add days on which its partners don't work, and name holidays on which they do.</remarks>
/// <param name="free">Days off beside the holidays: such as those of a collective agreement, or equated by a decree that is not in <see cref="Holidays.Equated"/> yet.</param>
/// <param name="worked">Holidays that are working days all the same, such as Good Friday in some organisations.</param>
public sealed class WorkingDays(IEnumerable<DateOnly> free, IEnumerable<DateOnly> worked)
{
    /// <summary>With the holidays of the law and nothing else.</summary>
    public static readonly WorkingDays ByLaw = new([], []);

    private readonly HashSet<DateOnly> free = [.. free];
    private readonly HashSet<DateOnly> worked = [.. worked];

    /// <summary>The day that is <paramref name="days"/> working days after <paramref name="day"/>.</summary>
    public DateOnly After(DateOnly day, int days)
    {
        while (days > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                days--;
            }
        }

        return day;
    }

    /// <summary>Whether people work on this day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !free.Contains(day) && (worked.Contains(day) || !Holidays.IsHoliday(day));
}
