namespace PokCases.Web.Persistence.Keys;

/// <summary>Where the keys stand that cookies, forms, second steps and personal content are protected with (section <c>Keys</c>).</summary>
public sealed class KeysOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Keys";

    /// <summary>Folder of the protection keys, shared by all nodes. Default <c>keys</c> in the data folder.</summary>
    public string? Folder { get; set; }

    /// <summary>File with the master key that encrypts them: 32 bytes as base64. Required in Production; elsewhere one is made in the data folder.</summary>
    public string? MasterKeyFile { get; set; }

    /// <summary>File with the master key from before, while what stands under it is put under the new one; null otherwise.</summary>
    public string? PreviousMasterKeyFile { get; set; }

    /// <summary>On SQLite: the file with the keys of cases and persons. Default <c>content-keys.db</c> in the data folder; never in a backup of the program.</summary>
    public string? ContentFile { get; set; }

    /// <summary>On PostgreSQL: connection string of the database with the keys of cases and persons, another than the data's. Required in Production; elsewhere the data's name with <c>_keys</c> behind it, made when it is not there.</summary>
    public string? ContentPostgres { get; set; }

    /// <summary>File that lists what was erased, outside database and backups and shared by all nodes. Default <c>erased.txt</c> in the data folder.</summary>
    public string? ErasureList { get; set; }

    /// <summary>After how many days a case that is still used gets a new key. Default 365; 0 is never.</summary>
    public int RenewAfterDays { get; set; } = 365;
}
