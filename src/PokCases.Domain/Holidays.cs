namespace PokCases.Domain;

/// <summary>The holidays of the Algemene termijnenwet, article 3: those of every year are reckoned, those equated by decree are a dated list.</summary>
/// <remarks>
/// Article 3(1): New Year's Day, second day of Easter and of Pentecost, both days of Christmas, Ascension Day, the day on
/// which the King's birthday is celebrated, and 5 May. Article 3(2): Good Friday is equated with them. Article 3(3): other
/// days by royal decree, which no formula knows.
/// </remarks>
public static class Holidays
{
    /// <summary>Days equated with a holiday by decree under article 3(3), as far as they were published.</summary>
    public static IReadOnlyList<DateOnly> Equated { get; } =
    [
        new(2026, 1, 2),
        new(2026, 5, 15),
        new(2027, 5, 7),
        new(2028, 4, 28),
        new(2028, 5, 26),
    ];

    /// <summary>The holidays of a year, by date; the Sundays of Easter and Pentecost are no working days anyway.</summary>
    public static IReadOnlyList<DateOnly> Of(int year)
    {
        var easter = Easter(year);
        DateOnly[] days =
        [
            new(year, 1, 1),
            easter.AddDays(-2),
            easter.AddDays(1),
            KingsDay(year),
            new(year, 5, 5),
            easter.AddDays(39),
            easter.AddDays(50),
            new(year, 12, 25),
            new(year, 12, 26),
            .. Equated.Where(d => d.Year == year),
        ];
        return [.. days.Distinct().Order()];
    }

    /// <summary>Whether this day is one of them.</summary>
    public static bool IsHoliday(DateOnly day) => Of(day.Year).Contains(day);

    /// <summary>Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var (century, inCentury) = Math.DivRem(year, 100);
        var (leaps, rest) = Math.DivRem(century, 4);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var moon = ((19 * golden) + century - leaps - correction + 15) % 30;
        var (years, left) = Math.DivRem(inCentury, 4);
        var weekday = (32 + (2 * rest) + (2 * years) - moon - left) % 7;
        var shift = (golden + (11 * moon) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(moon + weekday - (7 * shift) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    // 27 April, the King's birthday; on Saturday the 26th when that is a Sunday.
    private static DateOnly KingsDay(int year)
    {
        var day = new DateOnly(year, 4, 27);
        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }
}
