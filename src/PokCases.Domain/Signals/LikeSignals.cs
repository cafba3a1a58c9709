namespace PokCases.Domain.Signals;

/// <summary>Finds signals that say about the same, by the words they share.</summary>
public static class LikeSignals
{
    private const int ShortestWord = 5;
    private const int Root = 6;

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "alleen", "andere", "bewone", "daarna", "daarom", "duurt", "eerst", "eigen", "geven", "hebben", "heeft", "hierdo", "inwone", "komen",
        "krijge", "krijgt", "kunnen", "lange", "maken", "mensen", "moeten", "nodig", "omdat", "onder", "proble", "steeds", "terwij", "tussen",
        "vraagt", "waardo", "wannee", "weten", "worden", "wordt", "zelfde", "zonder", "zorgt",
    };

    /// <summary>How alike two signals are: shared words, those of the title counted twice. 0 for nothing in common.</summary>
    public static int Likeness(string title, string story, Signal other)
    {
        var own = Roots($"{title} {story}");
        var theirTitle = Roots($"{other.Title} {other.Rule}");
        var theirStory = Roots(other.Story);
        return own.Sum(word => theirTitle.Contains(word) ? 2 : theirStory.Contains(word) ? 1 : 0);
    }

    /// <summary>The signals most like a text, the most alike first; those that share too little are left out.</summary>
    public static IReadOnlyList<Signal> Of(string title, string story, IEnumerable<Signal> signals, int most) =>
    [
        .. signals
            .Select(s => (Signal: s, Likeness: Likeness(title, story, s)))
            .Where(s => s.Likeness >= 2)
            .OrderByDescending(s => s.Likeness)
            .ThenByDescending(s => s.Signal.Seen)
            .Take(most)
            .Select(s => s.Signal),
    ];

    // The first letters of a word stand for all its forms: wachttijd, wachttijden.
    private static HashSet<string> Roots(string text) =>
    [
        .. text.ToLowerInvariant()
            .Split(text.ToLowerInvariant().Where(c => !char.IsLetter(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord)
            .Select(word => word[..Math.Min(Root, word.Length)])
            .Where(word => !Common.Contains(word)),
    ];
}
