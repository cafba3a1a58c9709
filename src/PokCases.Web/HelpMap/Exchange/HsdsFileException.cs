namespace PokCases.Web.HelpMap.Exchange;

/// <summary>The file as a whole can't be read.</summary>
/// <param name="key">A key of the texts.</param>
/// <param name="what">What it names.</param>
internal sealed class HsdsFileException(string key, string what = "") : Exception(key)
{
    public string Key { get; } = key;

    public string What { get; } = what;
}
