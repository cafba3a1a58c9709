namespace PokCases.Web.HelpMap;

/// <summary>For what somebody came to the map from a referral: it goes along on the map's pages, so that what they choose there is for that case.</summary>
/// <param name="CaseId">The case; null for none.</param>
/// <param name="ItemId">The item at the table, which is about a case; null for none.</param>
public sealed record MapErrand(Guid? CaseId, Guid? ItemId)
{
    /// <summary>Nothing in particular.</summary>
    public static readonly MapErrand None = new(null, null);

    /// <summary>As fields of a form or parts of an address. Ids: an address of the map says nothing of a case.</summary>
    public IEnumerable<(string Name, Guid Value)> Fields
    {
        get
        {
            if (ItemId is { } item)
            {
                yield return ("punt", item);
            }
            else if (CaseId is { } about)
            {
                yield return ("casus", about);
            }
        }
    }

    /// <summary>As it stands in an address after something else, with an &amp; before each part.</summary>
    public string After => string.Concat(Fields.Select(f => $"&{f.Name}={f.Value}"));

    /// <summary>As it stands in an address before something else, with an &amp; after each part.</summary>
    public string Before => string.Concat(Fields.Select(f => $"{f.Name}={f.Value}&"));

    /// <summary>An address with it.</summary>
    public string On(string path) => Fields.Any() ? $"{path}?{After[1..]}" : path;

    internal static MapErrand Of(IQueryCollection query) => new(Id(query["casus"]), Id(query["punt"]));

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
