namespace PokCases.Domain;

/// <summary>Counting in days that people work: Monday to Friday. Holidays are not left out: a promise among colleagues, no term of law.</summary>
public static class WorkingDays
{
    /// <summary>The day that is <paramref name="count"/> working days after <paramref name="day"/>.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                count--;
            }
        }

        return day;
    }
}
