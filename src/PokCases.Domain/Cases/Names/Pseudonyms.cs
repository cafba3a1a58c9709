using System.Text;

namespace PokCases.Domain.Cases.Names;

/// <summary>Puts roles in the place of the known names of a household, in texts as they are shown (issue: pseudonyms first). The text itself stays as it was written.</summary>
/// <remarks>
/// Found are first names, surnames (with <i>van der</i> and the like) and whole names with initials, as whole words, whatever
/// their capitals and accents; a name of two or three letters only with a capital, since it is often a word as well. A name
/// that more than one person has becomes a neutral word. Words that say a role or stand before a surname name nobody by
/// themselves. What was made holds no name any more, so a second time changes nothing.
/// </remarks>
public sealed class Pseudonyms
{
    /// <summary>Of nobody: texts stay as they are.</summary>
    public static readonly Pseudonyms None = new([], string.Empty);

    private const int ShortestName = 2;

    private readonly Dictionary<string, List<NamePart>> parts = new(StringComparer.Ordinal);
    private readonly List<HashSet<char>> initials = [];
    private readonly List<string?> words = [];
    private readonly string neutral;

    /// <summary>For the people of one household.</summary>
    /// <param name="persons">Everybody whose name is known there.</param>
    /// <param name="neutral">What stands in the place of a name that several of them have, e.g. <c>gezinslid</c>; also where a role itself holds a name.</param>
    public Pseudonyms(IEnumerable<CalledPerson> persons, string neutral)
    {
        this.neutral = neutral;
        var kept = NameScanner.Words(neutral).ConvertAll(w => w.Folded);
        foreach (var person in persons)
        {
            Add(person, kept);
        }

        foreach (var found in parts.Values)
        {
            found.Sort((a, b) => b.Words.Length - a.Words.Length);
        }

        for (var i = 0; i < words.Count; i++)
        {
            words[i] = words[i] is { } word && HoldsName(word) ? neutral : words[i];
        }
    }

    /// <summary>Whether there is no name to look for.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>The text with roles in the place of names; the very same text when there are none in it.</summary>
    public string Of(string text)
    {
        if (IsEmpty || text.Length == 0)
        {
            return text;
        }

        var found = NameScanner.Words(text);
        StringBuilder? made = null;
        var copied = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (NameRun.At(text, found, i, PartAt, HasInitial) is not { } run)
            {
                continue;
            }

            if (WordFor(run.Persons) is { } word)
            {
                made ??= new StringBuilder(text.Length);
                made.Append(text, copied, run.Start - copied).Append(InSentence(text, found, i, run.IsGenitive ? Genitive(word) : word));
                copied = run.End;
            }

            i = run.Last;
        }

        return made is null ? text : made.Append(text, copied, text.Length - copied).ToString();
    }

    private void Add(CalledPerson person, List<string> kept)
    {
        var index = words.Count;
        words.Add(person.Word);
        var name = NameScanner.Words(person.Name);
        // A description, such as "oudste zoon" or "moeder van Sam": only what has a capital is a name.
        var describes = name.Exists(w => NoNames.Roles.Contains(w.Folded));
        initials.Add([.. name.Where(w => !NoNames.Holds(w.Folded)).Select(w => w.Folded[0])]);
        for (var i = 0; i < name.Count; i++)
        {
            var word = name[i].Folded;
            if (word.Length < ShortestName || !word.Any(char.IsLetter) || NoNames.Holds(word) || kept.Contains(word) || (describes && !name[i].IsCapital))
            {
                continue;
            }

            Know([word], index);
            for (var before = i - 1; before >= 0 && !describes && NoNames.Particles.Contains(name[before].Folded); before--)
            {
                Know([.. name[before..(i + 1)].Select(w => w.Folded)], index);
            }
        }
    }

    private void Know(string[] name, int person)
    {
        if (!parts.TryGetValue(name[0], out var begun))
        {
            parts[name[0]] = begun = [];
        }

        var known = begun.Find(p => p.Words.AsSpan().SequenceEqual(name));
        if (known is null)
        {
            begun.Add(known = new NamePart(name, []));
        }

        if (!known.Persons.Contains(person))
        {
            known.Persons.Add(person);
        }
    }

    private List<NamePart>? PartAt(string first) => parts.GetValueOrDefault(first);

    private bool HasInitial(int person, char letter) => initials[person].Contains(letter);

    private bool HoldsName(string word) => NameScanner.Words(word).Exists(w => parts.ContainsKey(w.Folded) || (w.Folded.EndsWith('s') && parts.ContainsKey(w.Folded[..^1])));

    // Null when one of those it can be is shown by name: then it gives nothing away.
    private string? WordFor(List<int> persons)
    {
        var first = words[persons[0]];
        return persons.Exists(p => words[p] is null) ? null : persons.TrueForAll(p => words[p] == first) ? first : neutral;
    }

    private static string Genitive(string word) => word.Length == 0 ? word : char.ToLowerInvariant(word[^1]) switch
    {
        's' or 'x' or 'z' => word + "'",
        'a' or 'i' or 'o' or 'u' or 'y' or (>= '0' and <= '9') => word + "'s",
        _ => word + "s",
    };

    private static string InSentence(string text, List<NameWord> found, int at, string word)
    {
        var before = found[at].Start - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '\u00a0' or '"' or '“' or '„' or '‘' or '(')
        {
            before--;
        }

        var begins = before < 0 || text[before] is '!' or '?' or '\n' || (text[before] == '.' && (at == 0 || !NoNames.IsShortened(found[at - 1].Folded)));
        return begins && word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
