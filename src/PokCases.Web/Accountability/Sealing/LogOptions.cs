namespace PokCases.Web.Accountability.Sealing;

/// <summary>How the log is sealed (section <c>Log</c>).</summary>
public sealed class LogOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Log";

    /// <summary>What this log is called in its checkpoints, e.g. <c>pokcases.example.nl</c>: without spaces. Give each installation its own when one witness keeps those of several.</summary>
    public string Origin { get; set; } = "pokcases";

    /// <summary>File with the private key that signs checkpoints (ECDSA P-256, PEM). Default <c>log-key.pem</c> in the data folder, made at the first start. Better on another disk than the database; all nodes use the same key.</summary>
    public string? KeyFile { get; set; }

    /// <summary>File with the public keys of now and before, a line each; the program adds its own. Default <c>log-public-keys.txt</c> in the data folder.</summary>
    public string? PublicKeysFile { get; set; }

    /// <summary>File that every checkpoint is added to: the first witness. Default <c>log-witness.txt</c> in the data folder; worth more where who can write in the database can't.</summary>
    public string? WitnessFile { get; set; }

    /// <summary>Addresses of witnesses elsewhere: each gets every checkpoint by POST, in order, until it answers 2xx. https, or http on this machine.</summary>
    public string[] WitnessUrls { get; set; } = [];
}
