using System.Text.RegularExpressions;

namespace PokCases.Domain.Cases;

/// <summary>Recognises a burgerservicenummer in a text. No screen asks for one; typing one warns and never blocks.</summary>
/// <remarks>
/// Nine digits, also with dots, dashes or spaces between, that pass the eleven test of the Wet algemene bepalingen
/// burgerservicenummer. Eight digits are left alone: a date passes too easily for one. So is the reference of a case, and the id in the address of a page of this program.
/// </remarks>
public static partial class CitizenNumber
{
    private const int Length = 9;

    /// <summary>Whether the text looks like it holds one.</summary>
    public static bool IsIn(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        text = PageId().Replace(text, "#");
        for (var start = 0; start < text.Length; start++)
        {
            if (char.IsAsciiDigit(text[start]) && !FollowsDigit(text, start) && !IsReference(text, start) && Passes(text.AsSpan(start)))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageId();

    // DB-2026-10001: a case, and nobody.
    private static bool IsReference(string text, int at)
    {
        var letters = 0;
        while (at - 2 - letters >= 0 && char.IsAsciiLetterUpper(text[at - 2 - letters]))
        {
            letters++;
        }

        return letters is 2 or 3 && text[at - 1] == '-' && at + 4 < text.Length && text[at] == '2' && text[at + 1] == '0' && text[at + 4] == '-';
    }

    private static bool FollowsDigit(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);

    private static bool Passes(ReadOnlySpan<char> text)
    {
        Span<int> digits = stackalloc int[Length];
        var found = 0;
        var at = 0;
        while (at < text.Length && found < Length)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits[found++] = text[at] - '0';
                at++;
            }
            else if (text[at] is ' ' or '.' or '-' or '\u00a0' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        var goesOn = at < text.Length && char.IsAsciiDigit(text[at]);
        return found == Length && !goesOn && PassesElevenTest(digits);
    }

    private static bool PassesElevenTest(ReadOnlySpan<int> digits)
    {
        var sum = -digits[Length - 1];
        for (var i = 0; i < Length - 1; i++)
        {
            sum += digits[i] * (Length - i);
        }

        return sum != 0 && sum % 11 == 0;
    }
}
