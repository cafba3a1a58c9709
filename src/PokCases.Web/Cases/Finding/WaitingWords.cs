namespace PokCases.Web.Cases.Finding;

/// <summary>Words of a text that was just said and that <see cref="KeepWords"/> puts in the index in a moment.</summary>
internal sealed class WaitingWords
{
    /// <summary>As <see cref="SearchText.Key"/>.</summary>
    public long TextKey { get; set; }

    /// <summary>Its <see cref="SearchWord.Hash"/>es, eight bytes each.</summary>
    public byte[] Hashes { get; set; } = [];
}
