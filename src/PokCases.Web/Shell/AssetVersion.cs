namespace PokCases.Web.Shell;

/// <summary>The version of the built scripts and styles, written by the front-end build.</summary>
internal sealed class AssetVersion
{
    public AssetVersion()
        : this(AssetFolder.Default)
    {
    }

    internal AssetVersion(string folder)
    {
        var file = Path.Combine(folder, "version.txt");
        Value = File.Exists(file) ? File.ReadAllText(file).Trim() : "0";
    }

    public string Value { get; }
}
