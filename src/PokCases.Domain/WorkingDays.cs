namespace PokCases.Domain;

/// <summary>Terms that count working days: Monday to Friday.</summary>
public static class WorkingDays
{
    /// <summary>The day that is <paramref name="days"/> working days after <paramref name="day"/>.</summary>
    public static DateOnly After(DateOnly day, int days)
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

    /// <summary>Whether people work on this day. The holidays of the Algemene termijnenwet are not known here yet: this is where they come in.</summary>
    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
