namespace PokCases.Domain.HelpMap;

/// <summary>What is written about help on offer. All but the name may be empty.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="What">What it is.</param>
/// <param name="ForWhom">For whom.</param>
/// <param name="Conditions">On what conditions.</param>
/// <param name="Costs">What it costs the resident.</param>
/// <param name="WaitingTime">How long one waits, in words.</param>
/// <param name="HowToRefer">How they want to be referred to.</param>
/// <param name="Neighbourhoods">Where it is for; none for the whole area.</param>
/// <param name="Hours">Opening hours.</param>
/// <param name="HoursWords">What the hours don't say, such as <i>op afspraak</i>.</param>
/// <param name="Domains">Life domains it is about.</param>
/// <param name="Themes">Themes, in words of the partnership.</param>
public sealed record HelpOfferText(
    string Name,
    string What,
    string ForWhom,
    string Conditions,
    string Costs,
    string WaitingTime,
    string HowToRefer,
    IReadOnlyList<string> Neighbourhoods,
    IReadOnlyList<OpeningTime> Hours,
    string HoursWords,
    IReadOnlyList<LifeDomain> Domains,
    IReadOnlyList<string> Themes)
{
    /// <summary>Longest of the longer texts, in characters.</summary>
    public const int Longest = 4000;

    /// <summary>Longest neighbourhood or theme, in characters.</summary>
    public const int LongestWord = 80;

    /// <summary>Most neighbourhoods, themes or hours.</summary>
    public const int Most = 100;

    /// <summary>Nothing but a name.</summary>
    public static HelpOfferText Named(string name) => new(name, "", "", "", "", "", "", [], [], "", [], []);

    /// <summary>Trimmed and each once; throws <c>text-missing</c>, <c>text-too-long</c>, <c>help-too-many</c>, <c>offer-hours</c>.</summary>
    public HelpOfferText Cleaned()
    {
        RuleViolation.When(Neighbourhoods.Count > Most || Themes.Count > Most || Hours.Count > Most, "help-too-many", $"At most {Most}.");
        RuleViolation.When(Hours.Any(h => !h.IsWhole), "offer-hours", "Hours end after they begin.");
        return new HelpOfferText(
            Texts.Required(Name),
            Texts.Optional(What, Longest),
            Texts.Optional(ForWhom, Longest),
            Texts.Optional(Conditions, Longest),
            Texts.Optional(Costs, Longest),
            Texts.Optional(WaitingTime, Longest),
            Texts.Optional(HowToRefer, Longest),
            Each(Neighbourhoods),
            [.. Hours.Distinct().OrderBy(h => ((int)h.Day + 6) % 7).ThenBy(h => h.From)],
            Texts.Optional(HoursWords, Longest),
            [.. Domains.Distinct().Order()],
            Each(Themes));
    }

    private static List<string> Each(IEnumerable<string> words) =>
        [.. words.Select(w => Texts.Optional(w, LongestWord)).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
