using System.Globalization;
using PokCases.Domain;

namespace PokCases.Web.Shell;

/// <summary>Amounts as people type them, in whole cents: <c>1250</c>, <c>1.250</c>, <c>€ 1.250,50</c> and <c>1250.50</c>.</summary>
internal static class Euros
{
    /// <summary>Longest amount that is read, in characters: longer is no amount of money.</summary>
    private const int Longest = 20;

    public static bool TryRead(string text, out long cents)
    {
        cents = 0;
        var typed = text.Replace("€", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (typed.Length is 0 or > Longest)
        {
            return false;
        }

        var negative = typed[0] == '-';
        // The last mark with one or two digits (or a dash) after it parts euros from cents; marks before it part thousands.
        var mark = typed.LastIndexOfAny([',', '.']);
        var hasCents = mark >= 0 && typed.Length - mark - 1 is 1 or 2;
        var whole = (hasCents ? typed[..mark] : typed)[(negative ? 1 : 0)..];
        var part = hasCents ? typed[(mark + 1)..].Replace('-', '0').PadRight(2, '0') : "00";
        if (!Thousands(whole, out var digits) || !long.TryParse(digits + part, NumberStyles.None, CultureInfo.InvariantCulture, out var read))
        {
            return false;
        }

        cents = negative ? -read : read;
        return true;
    }

    /// <summary>An amount; throws <c>amount-unknown</c>.</summary>
    public static long Cents(this IFormCollection form, string name) =>
        TryRead(form.Text(name), out var cents) ? cents : throw new RuleViolation("amount-unknown", "An amount was expected.");

    /// <summary>For a field: "1250" or "1250,50".</summary>
    public static string Typed(long cents) => cents % 100 == 0
        ? (cents / 100).ToString(CultureInfo.InvariantCulture)
        : (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>To read: "€ 1.250" or "€ 1.250,50".</summary>
    public static string Shown(long cents) => Words.Money(cents / 100m);

    // "1.250.000": no mark at all, or groups of three.
    private static bool Thousands(string whole, out string digits)
    {
        var groups = whole.Split('.', ',');
        digits = string.Concat(groups);
        return groups[0].Length > 0 && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(g => g.Length == 3)));
    }
}
