using System.Globalization;
using System.Text;

namespace PokCases.Domain.Cases;

/// <summary>Whether two cases may be about the same thing. The rule can be told to anybody: at least half of the words of the shorter one, and three of them, stand in the other.</summary>
/// <remarks>Words of four letters and more count, without accents and capitals; words that stand in every story don't.</remarks>
public static class CaseWords
{
    /// <summary>How many words two cases share at least to be alike.</summary>
    public const int LeastInCommon = 3;

    private const int ShortestWord = 4;

    // Words that say nothing of what a case is about.
    private static readonly HashSet<string> Everywhere = new(StringComparer.Ordinal)
    {
        "alle", "alleen", "alles", "anders", "andere", "bent", "blijven", "daar", "daarna", "deze", "doen", "door", "deed", "eens", "eerst", "even",
        "gaan", "gaat", "geen", "haar", "heeft", "hebben", "hebt", "hele", "hier", "hoeft", "iedereen", "iemand", "iets", "jaar", "kunnen", "komt", "komen",
        "maar", "maken", "meer", "meneer", "mensen", "mevrouw", "mijn", "moet", "moeten", "naar", "niemand", "niet", "niets", "nodig", "omdat", "onder", "onze",
        "over", "steeds", "terug", "toch", "twee", "uiteindelijk", "vader", "vanaf", "veel", "voor", "waar", "want", "wanneer", "weer", "weet", "werd", "wordt", "wilt", "zegt",
        "zeggen", "zelf", "zijn", "zonder", "zoveel", "zullen", "moeder", "graag",
    };

    /// <summary>The words of a case that count.</summary>
    public static HashSet<string> Of(string title, string question)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var sign in $"{title} {question} ".Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(sign))
            {
                word.Append(char.ToLowerInvariant(sign));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                var whole = word.ToString();
                word.Clear();
                if (whole.Length >= ShortestWord && !Everywhere.Contains(whole))
                {
                    words.Add(whole);
                }
            }
        }

        return words;
    }

    /// <summary>Whether the two may be about the same thing.</summary>
    public static bool Alike(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared >= LeastInCommon && shared * 2 >= Math.Min(one.Count, other.Count);
    }
}
