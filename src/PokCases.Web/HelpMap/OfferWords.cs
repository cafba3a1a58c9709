using PokCases.Domain.HelpMap;

namespace PokCases.Web.HelpMap;

/// <summary>What an offer is found by: its words folded, in a table of its own that is small enough to be read through at every search.</summary>
/// <remarks>Kept with every change of the offer, or of its organisation's name (<see cref="KeepOfferWords"/>).</remarks>
internal sealed class OfferWords
{
    /// <summary>The offer.</summary>
    public Guid OfferId { get; set; }

    /// <summary>Its name, by which the list is ordered.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it is off the map, or its organisation is.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Each word folded, with a space before and behind it.</summary>
    public string Words { get; set; } = "";

    /// <summary>Themes, neighbourhoods and domains, folded, each between bars: <c>|t:geldzorgen|n:centrum|d:Money|</c>.</summary>
    public string Tags { get; set; } = "";

    /// <summary>Themes as they are written.</summary>
    public List<string> Themes { get; set; } = [];

    /// <summary>Neighbourhoods as they are written.</summary>
    public List<string> Neighbourhoods { get; set; } = [];

    /// <summary>The tag of a theme.</summary>
    public static string ThemeTag(string theme) => $"|t:{Folded(theme)}|";

    /// <summary>The tag of a neighbourhood.</summary>
    public static string NeighbourhoodTag(string neighbourhood) => $"|n:{Folded(neighbourhood)}|";

    /// <summary>The tag of a life domain.</summary>
    public static string DomainTag(Domain.LifeDomain domain) => $"|d:{domain}|";

    /// <summary>The tag of an offer that is for the whole area.</summary>
    public const string WholeArea = "|n:*|";

    public void Take(HelpOffer offer, Provider provider)
    {
        OfferId = offer.Id;
        Name = offer.Name;
        IsClosed = offer.IsClosed || provider.IsClosed;
        Themes = [.. offer.Themes];
        Neighbourhoods = [.. offer.Neighbourhoods];
        var text = string.Join('\n', [offer.Name, offer.What, offer.ForWhom, offer.Conditions, provider.Name, .. offer.Themes, .. offer.Neighbourhoods]);
        Words = $" {string.Join(' ', Domain.Cases.SearchWords.Of(text).Distinct())} ";
        Tags = string.Concat(
        [
            .. offer.Themes.Select(ThemeTag),
            .. offer.Neighbourhoods.Count == 0 ? [WholeArea] : offer.Neighbourhoods.Select(NeighbourhoodTag),
            .. offer.Domains.Select(DomainTag),
        ]);
    }

    private static string Folded(string text) => string.Join(' ', Domain.Cases.SearchWords.Of(text)) is { Length: > 0 } folded ? folded : text.Trim().ToLowerInvariant().Replace('|', ' ');
}
