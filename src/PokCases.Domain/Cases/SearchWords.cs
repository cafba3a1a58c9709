using System.Globalization;
using System.Text;

namespace PokCases.Domain.Cases;

/// <summary>Words as they are searched: without capitals and accents, <i>ij</i> and <i>y</i> alike, and without words that say nothing.</summary>
/// <remarks>
/// What is kept of a text are its beginnings of words, so that it can be kept as keyed hashes: who types a part of a word
/// finds it, and nobody can read the text back. A hit is checked against the text itself before it is shown.
/// </remarks>
public static class SearchWords
{
    /// <summary>Shortest word that is searched, in characters; one of this length is found by the whole word only.</summary>
    public const int Shortest = 2;

    /// <summary>Shortest beginning of a word that finds it, in characters.</summary>
    public const int ShortestBeginning = 3;

    /// <summary>Longest beginning that is kept, in characters; what was typed beyond it is checked against the text.</summary>
    public const int LongestBeginning = 8;

    private static readonly HashSet<string> SayNothing = new(StringComparer.Ordinal)
    {
        "aan", "al", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "het", "hij", "hun", "ik", "in",
        "is", "je", "kan", "met", "na", "naar", "niet", "nog", "nu", "of", "om", "ook", "op", "over", "te", "ten", "ter", "tot", "uit",
        "van", "voor", "was", "we", "wel", "wij", "wordt", "ze", "zij", "zijn", "zo",
    };

    private static readonly Dictionary<char, string> Otherwise = new()
    {
        ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ı'] = "i",
    };

    /// <summary>The words of a text, folded, in the order in which they stand there.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var letter in (text ?? string.Empty).Normalize(NormalizationForm.FormKD))
        {
            var lower = char.ToLowerInvariant(letter);
            if (char.IsLetterOrDigit(lower))
            {
                word.Append(Otherwise.TryGetValue(lower, out var plain) ? plain : lower.ToString());
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                Take(words, word);
            }
        }

        Take(words, word);
        return words;
    }

    /// <summary>What is kept of a text: the beginnings of its words, each once.</summary>
    public static IReadOnlyCollection<string> Kept(string? text)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Of(text))
        {
            if (word.Length < ShortestBeginning)
            {
                kept.Add(word);
            }

            for (var length = ShortestBeginning; length <= Math.Min(word.Length, LongestBeginning); length++)
            {
                kept.Add(word[..length]);
            }
        }

        return kept;
    }

    /// <summary>Under which of the kept beginnings a typed word can stand; more than one where it may go on as <i>ij</i>.</summary>
    public static IReadOnlyList<string> Asked(string word) =>
        word.EndsWith('i') ? [Beginning(word), Beginning(word[..^1] + "y")] : [Beginning(word)];

    /// <summary>Whether a typed word stands among the words of a text, or begins one of them.</summary>
    public static bool Holds(IEnumerable<string> words, string typed) => words.Any(word =>
        word == typed
        || (typed.Length >= ShortestBeginning && (word.StartsWith(typed, StringComparison.Ordinal)
            || (typed[^1] == 'i' && word.StartsWith(typed[..^1] + "y", StringComparison.Ordinal)))));

    private static string Beginning(string word) => word.Length <= LongestBeginning ? word : word[..LongestBeginning];

    private static void Take(List<string> words, StringBuilder word)
    {
        var found = word.ToString();
        word.Clear();
        if (found.Length >= Shortest && !SayNothing.Contains(found))
        {
            words.Add(found.Replace("ij", "y", StringComparison.Ordinal));
        }
    }
}
