namespace PokCases.Web.Cases.Importing;

/// <summary>The file as a whole can't be read.</summary>
/// <param name="key">Which text of <see cref="ImportTexts"/> says so.</param>
/// <param name="what">What the text names.</param>
/// <param name="inner">Why.</param>
internal sealed class ImportFileException(string key, string what, Exception? inner = null) : Exception(key, inner)
{
    public string Key { get; } = key;

    public string What { get; } = what;
}
