using System.Globalization;

namespace PokCases.Domain.Outcomes;

/// <summary>A quarter of a year: the shortest period that figures are given over.</summary>
/// <param name="Number">Quarters since the year 0; makes them countable.</param>
public readonly record struct Quarter(int Number) : IComparable<Quarter>
{
    /// <summary>Makes the <paramref name="quarter"/>th (1–4) of a year.</summary>
    public Quarter(int year, int quarter)
        : this((year * 4) + quarter - 1)
    {
    }

    /// <summary>Its year.</summary>
    public int Year => Number / 4;

    /// <summary>Which of the year, 1–4.</summary>
    public int OfYear => (Number % 4) + 1;

    /// <summary>Its first day.</summary>
    public DateOnly First => new(Year, (OfYear * 3) - 2, 1);

    /// <summary>Its last day.</summary>
    public DateOnly Last => (this + 1).First.AddDays(-1);

    /// <summary>Half of the year, 1 or 2.</summary>
    public int Half => (OfYear + 1) / 2;

    /// <summary>The quarter that a day is in.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>The last quarter that is over on a day: figures that leave the table go no further.</summary>
    public static Quarter LastWhole(DateOnly today) => Of(today) + -1;

    /// <summary>Reads <c>2026-K1</c>; false for anything else.</summary>
    public static bool TryParse(string? text, out Quarter quarter)
    {
        quarter = default;
        if (text is not { Length: 7 } || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1900 || text[4..6] != "-K" || text[6] is < '1' or > '4')
        {
            return false;
        }

        quarter = new Quarter(year, text[6] - '0');
        return true;
    }

    /// <summary>That many quarters later.</summary>
    public static Quarter operator +(Quarter quarter, int quarters) => new(quarter.Number + quarters);

    /// <summary>Whether one comes before another.</summary>
    public static bool operator <(Quarter left, Quarter right) => left.Number < right.Number;

    /// <summary>Whether one comes after another.</summary>
    public static bool operator >(Quarter left, Quarter right) => left.Number > right.Number;

    /// <summary>Whether one is another or comes before it.</summary>
    public static bool operator <=(Quarter left, Quarter right) => left.Number <= right.Number;

    /// <summary>Whether one is another or comes after it.</summary>
    public static bool operator >=(Quarter left, Quarter right) => left.Number >= right.Number;

    /// <inheritdoc/>
    public int CompareTo(Quarter other) => Number.CompareTo(other.Number);

    /// <summary><c>2026-K1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-K{OfYear}");
}
