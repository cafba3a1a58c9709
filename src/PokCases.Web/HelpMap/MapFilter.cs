using PokCases.Domain;

namespace PokCases.Web.HelpMap;

/// <summary>What somebody looks for on the map.</summary>
/// <param name="Words">Words, each of which stands in what is found.</param>
/// <param name="Theme">A theme; empty for any.</param>
/// <param name="Neighbourhood">Where it is for; empty for anywhere.</param>
/// <param name="Domain">A life domain; null for any.</param>
/// <param name="LookOver">What is to be looked over only.</param>
/// <param name="OffMap">What is off the map instead.</param>
public sealed record MapFilter(string Words, string Theme, string Neighbourhood, LifeDomain? Domain, LookOver LookOver, bool OffMap)
{
    /// <summary>Longest search, in characters.</summary>
    public const int LongestWords = 200;

    public bool IsEmpty => this == new MapFilter(string.Empty, string.Empty, string.Empty, null, LookOver.None, OffMap: false);

    /// <summary>As it stands in an address, with an &amp; after it.</summary>
    public string Beside => string.Concat(
        Part("zoek", Words),
        Part("thema", Theme),
        Part("wijk", Neighbourhood),
        Part("leefgebied", Domain?.ToString() ?? string.Empty),
        Part("nakijken", LookOver switch { LookOver.Own => "mijn", LookOver.Unkept => "zonder", _ => string.Empty }),
        Part("weg", OffMap ? "ja" : string.Empty));

    internal static MapFilter Of(IQueryCollection query) => new(
        Cut(query["zoek"].ToString().Trim(), LongestWords),
        Cut(query["thema"].ToString().Trim(), PokCases.Domain.HelpMap.HelpOfferText.LongestWord),
        Cut(query["wijk"].ToString().Trim(), PokCases.Domain.HelpMap.HelpOfferText.LongestWord),
        Enum.TryParse<LifeDomain>(query["leefgebied"], out var domain) && Enum.IsDefined(domain) ? domain : null,
        query["nakijken"].ToString() switch { "mijn" => LookOver.Own, "zonder" => LookOver.Unkept, _ => LookOver.None },
        query["weg"] == "ja");

    private static string Cut(string text, int longest) => text.Length > longest ? text[..longest] : text;

    private static string Part(string name, string value) => value.Length == 0 ? string.Empty : $"{name}={Uri.EscapeDataString(value)}&";
}
