namespace PokCases.Web.Cases.Finding;

/// <summary>The beginning of a word of a text, as a keyed hash.</summary>
internal sealed class SearchWord
{
    /// <summary>See <see cref="WordHash"/>.</summary>
    public long Hash { get; set; }

    /// <summary>As <see cref="SearchText.Key"/>.</summary>
    public long TextKey { get; set; }
}
