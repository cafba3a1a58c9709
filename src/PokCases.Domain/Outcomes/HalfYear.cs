using System.Globalization;

namespace PokCases.Domain.Outcomes;

/// <summary>A half of a year: the one period that figures of the advice desk are given over, so that no two can be subtracted.</summary>
/// <param name="Number">Halves since the year 0; makes them countable.</param>
public readonly record struct HalfYear(int Number)
{
    /// <summary>Its two quarters.</summary>
    public QuarterSpan Span => new(new Quarter(Number * 2), new Quarter((Number * 2) + 1));

    /// <summary>Its first day.</summary>
    public DateOnly First => Span.From.First;

    /// <summary>Its last day.</summary>
    public DateOnly Last => Span.To.Last;

    /// <summary>The half that a day is in.</summary>
    public static HalfYear Of(DateOnly day) => new(Quarter.Of(day).Number / 2);

    /// <summary>The last half that is over on a day.</summary>
    public static HalfYear LastWhole(DateOnly today) => Of(today) + -1;

    /// <summary>Reads <c>2026-H1</c>; false for anything else.</summary>
    public static bool TryParse(string? text, out HalfYear half)
    {
        half = default;
        if (text is not { Length: 7 } || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1900 || text[4..6] != "-H" || text[6] is not ('1' or '2'))
        {
            return false;
        }

        half = new HalfYear((year * 2) + (text[6] - '1'));
        return true;
    }

    /// <summary>That many halves later.</summary>
    public static HalfYear operator +(HalfYear half, int halves) => new(half.Number + halves);

    /// <summary><c>2026-H1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number / 2:0000}-H{(Number % 2) + 1}");
}
