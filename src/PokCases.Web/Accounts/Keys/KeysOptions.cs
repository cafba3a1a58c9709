namespace PokCases.Web.Accounts.Keys;

/// <summary>Where the keys stand that cookies, forms and second steps are protected with (section <c>Keys</c>).</summary>
public sealed class KeysOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Keys";

    /// <summary>Folder of the protection keys, shared by all nodes. Default <c>keys</c> in the data folder.</summary>
    public string? Folder { get; set; }

    /// <summary>File with the master key that encrypts them: 32 bytes as base64. Required in Production; elsewhere one is made in the data folder.</summary>
    public string? MasterKeyFile { get; set; }
}
