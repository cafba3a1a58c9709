using System.Globalization;
using System.Text;

namespace PokCases.Domain.Cases.Names;

/// <summary>Finds the words of a text with their places, and folds them: without capitals and accents.</summary>
internal static class NameScanner
{
    private static readonly Dictionary<char, string> Otherwise = new()
    {
        ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ı'] = "i",
    };

    /// <summary>The words of a text, in the order in which they stand there.</summary>
    public static List<NameWord> Words(string text)
    {
        List<NameWord> words = [];
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text, at))
            {
                at++;
                continue;
            }

            var start = at;
            var end = at;
            while (at < text.Length && (char.IsLetterOrDigit(text, at) || IsInside(text[at])))
            {
                var length = char.IsSurrogatePair(text, at) ? 2 : 1;
                end = char.GetUnicodeCategory(text[at]) == UnicodeCategory.Format ? end : at + length;
                at += length;
            }

            at = end;
            words.Add(new NameWord(start, end, Fold(text[start..end]), char.IsUpper(text[start])));
        }

        return words;
    }

    // Accents that stand apart, and signs nobody sees: they hide no name.
    private static bool IsInside(char sign) => char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static string Fold(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word.ToLowerInvariant();
        }

        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormKD))
        {
            if (!IsInside(letter))
            {
                var lower = char.ToLowerInvariant(letter);
                folded.Append(Otherwise.TryGetValue(lower, out var plain) ? plain : lower.ToString());
            }
        }

        return folded.ToString();
    }
}
