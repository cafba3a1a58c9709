namespace PokCases.Domain.Cases.Names;

/// <summary>Words of a text that together name one person, or one of a few: "S. de Wit", "Samira", "Jan Peters'".</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, itself excluded.</param>
/// <param name="Last">The last word it takes.</param>
/// <param name="Persons">Who it can be.</param>
/// <param name="IsGenitive">Whether it says that something is that person's.</param>
internal sealed record NameRun(int Start, int End, int Last, List<int> Persons, bool IsGenitive)
{
    /// <summary>The longest one that begins at a word; null for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">The word it begins at.</param>
    /// <param name="partsFrom">Parts of names that begin with a word, the longest first.</param>
    /// <param name="hasInitial">Whether a person's name has a word that begins with that letter.</param>
    public static NameRun? At(string text, List<NameWord> words, int first, Func<string, List<NamePart>?> partsFrom, Func<int, char, bool> hasInitial)
    {
        NameRun? run = null;
        var next = first;
        while (next < words.Count && (run is null || (!run.IsGenitive && Joins(text, words, run.Last))))
        {
            var at = next;
            while (at < words.Count - 1 && words[at].IsInitial && Joins(text, words, at))
            {
                at++;
            }

            if (Part(text, words, at, partsFrom) is not { } part)
            {
                break;
            }

            var persons = part.Persons.FindAll(p => run is null || run.Persons.Contains(p));
            var called = persons.FindAll(p => words[next..at].TrueForAll(w => hasInitial(p, w.Folded[0])));
            // Initials of somebody else are no part of it: they stay, and the name after them is found by itself.
            if (called.Count == 0)
            {
                break;
            }

            run = part with { Start = words[first].Start, Persons = called };
            next = run.Last + 1;
        }

        return run;
    }

    private static NameRun? Part(string text, List<NameWord> words, int at, Func<string, List<NamePart>?> partsFrom)
    {
        var word = words[at].Folded;
        foreach (var part in partsFrom(word) ?? [])
        {
            if (Matches(text, words, at, part) is { } found)
            {
                return found;
            }
        }

        // "Jans huis": of one word the genitive is looked for under the name without it. Of two letters it would be another word: Bo and Bos.
        return word.Length > 3 && word[^1] == 's' && partsFrom(word[..^1])?.Find(p => p.Words.Length == 1) is { } one && (words[at].IsCapital || !one.NeedsCapital)
            ? new NameRun(words[at].Start, words[at].End, at, one.Persons, IsGenitive: true)
            : null;
    }

    private static NameRun? Matches(string text, List<NameWord> words, int at, NamePart part)
    {
        var last = at + part.Words.Length - 1;
        if (last >= words.Count || (part.NeedsCapital && !words[at].IsCapital))
        {
            return null;
        }

        var isGenitive = false;
        for (var i = 0; i < part.Words.Length; i++)
        {
            var (said, known) = (words[at + i].Folded, part.Words[i]);
            isGenitive = at + i == last && i > 0 && said.Length == known.Length + 1 && said[^1] == 's' && said.StartsWith(known, StringComparison.Ordinal);
            if ((said != known && !isGenitive) || (at + i < last && !Joins(text, words, at + i)))
            {
                return null;
            }
        }

        // "Samira's huis": the s is a word of its own.
        return !isGenitive && last + 1 < words.Count && words[last + 1] is { Folded: "s", IsCapital: false } && words[last + 1].Start == words[last].End + 1 && text[words[last].End] is '\'' or '’'
            ? new NameRun(words[at].Start, words[last + 1].End, last + 1, part.Persons, IsGenitive: true)
            : new NameRun(words[at].Start, words[last].End, last, part.Persons, isGenitive);
    }

    // Whether a word and the next one can be of one name. A full stop ends a sentence, but after an initial.
    private static bool Joins(string text, List<NameWord> words, int at)
    {
        if (at + 1 >= words.Count)
        {
            return false;
        }

        foreach (var sign in text.AsSpan(words[at].End, words[at + 1].Start - words[at].End))
        {
            if (sign is not (' ' or '\t' or '\u00a0' or '-' or '\u2010' or '\'' or '’') && !(sign == '.' && words[at].Folded.Length == 1))
            {
                return false;
            }
        }

        return true;
    }
}
