using Microsoft.Extensions.Options;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Sealing;

/// <summary>Where the files stand that seal the log. None of them is in a backup.</summary>
internal sealed class LogFiles(IOptions<LogOptions> options, DataFolder data)
{
    public string Key { get; } = Path.GetFullPath(options.Value.KeyFile ?? data.File("log-key.pem"));

    public string PublicKeys { get; } = Path.GetFullPath(options.Value.PublicKeysFile ?? data.File("log-public-keys.txt"));

    public string Witness { get; } = Path.GetFullPath(options.Value.WitnessFile ?? data.File("log-witness.txt"));

    /// <summary>How far the log verified the last time.</summary>
    public string Verified { get; } = data.File("log-verified.json");

    /// <summary>With the demo, when its log is erased: those in its own folder only, never a file that somebody named elsewhere.</summary>
    public void Erase()
    {
        foreach (var file in (string[])[Key, PublicKeys, Witness, Verified])
        {
            if (Path.GetDirectoryName(file) == Path.TrimEndingDirectorySeparator(data.Path))
            {
                File.Delete(file);
            }
        }
    }
}
