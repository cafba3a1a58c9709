using System.Collections.Frozen;

namespace PokCases.Web.Accounts.Identity;

/// <summary>Knows the passwords that are tried first: words everybody picks, with the usual digits, signs and look-alikes.</summary>
/// <remarks>The words stand in <c>common-passwords.txt</c>. Since twelve characters are needed, most common passwords are too short already; what is left are these words drawn out.</remarks>
internal static class CommonPasswords
{
    private const int FewestDifferent = 5;
    private static readonly FrozenSet<string> Words = Read();
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "1qaz2wsx3edc4rfv5tgb6yhn"];

    public static bool Holds(string password)
    {
        var lower = password.ToLowerInvariant();
        if (lower.Distinct().Count() < FewestDifferent || IsRepeated(lower) || OnlyRuns(lower))
        {
            return true;
        }

        var middle = lower.Trim([.. lower.Where(c => !char.IsLetter(c))]);
        return MadeOfWords(Bare(lower)) || MadeOfWords(Bare(Undo(lower))) || MadeOfWords(Bare(Undo(middle)));
    }

    // "welkom01welkom01": nothing but the same again.
    private static bool IsRepeated(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && text.AsSpan(length).SequenceEqual(text.AsSpan(0, text.Length - length)))
            {
                return true;
            }
        }

        return false;
    }

    // Nothing but stretches of the keyboard, the alphabet or counting, either way round.
    private static bool OnlyRuns(string text)
    {
        var left = text;
        while (left.Length > 0)
        {
            var run = Enumerable.Range(3, Math.Max(0, left.Length - 2)).Reverse().FirstOrDefault(n => IsRun(left[..n]));
            if (run == 0)
            {
                return left.Length < 4 && left.Length < text.Length;
            }

            left = left[run..];
        }

        return true;
    }

    private static bool IsRun(string part)
    {
        var turned = new string([.. part.Reverse()]);
        return Array.Exists(Rows, row => row.Contains(part, StringComparison.Ordinal) || row.Contains(turned, StringComparison.Ordinal));
    }

    // Look-alikes undone: w3lk0m → welkom.
    private static string Undo(string text) => string.Concat(text.Select(c => c switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => c,
    }));

    // What is left without digits and signs.
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetter));

    // One to three listed words and at most three other letters.
    private static bool MadeOfWords(string text)
    {
        if (text.Length <= 3)
        {
            return true;
        }

        return Longest(text, words: 3) is var covered && covered > 0 && text.Length - covered <= 3;
    }

    private static int Longest(string text, int words)
    {
        if (words == 0 || text.Length < 3)
        {
            return 0;
        }

        var best = 0;
        for (var start = 0; start < text.Length - 2; start++)
        {
            for (var length = 3; start + length <= text.Length; length++)
            {
                if (Words.Contains(text.Substring(start, length)))
                {
                    best = Math.Max(best, length + Longest(text[(start + length)..], words - 1));
                }
            }
        }

        return best;
    }

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("PokCases.Web.Accounts.Identity.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
