using System.Text.Json;
using PokCases.Domain.Accountability;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>How far the log verified the last time: a small file beside the data.</summary>
/// <param name="Number">The last entry that was verified.</param>
/// <param name="Frontier">The tree then, in hexadecimal.</param>
/// <param name="Checkpoint">Number of the last checkpoint that was compared.</param>
/// <param name="Witness">How many bytes of the witness's file were compared.</param>
internal sealed record LogVerified(long Number, string Frontier, long Checkpoint, long Witness)
{
    /// <summary>Before the first entry.</summary>
    public static readonly LogVerified Start = new(0, string.Empty, 0, 0);

    /// <summary>The tree, to go on from.</summary>
    public MerkleFrontier Tree() => MerkleFrontier.FromBytes(Number, Convert.FromHexString(Frontier))!;

    public static async Task<LogVerified> Read(string file, CancellationToken cancellation)
    {
        try
        {
            return JsonSerializer.Deserialize<LogVerified>(await File.ReadAllTextAsync(file, cancellation)) is { Frontier: not null } read
                && MerkleFrontier.FromBytes(read.Number, Convert.FromHexString(read.Frontier)) is not null ? read : Start;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException or FormatException)
        {
            return Start;
        }
    }

    /// <summary>Keeps it; a reader never sees half a file.</summary>
    public async Task Keep(string file, CancellationToken cancellation)
    {
        var beside = $"{file}.{Environment.ProcessId}";
        await File.WriteAllTextAsync(beside, JsonSerializer.Serialize(this), cancellation);
        File.Move(beside, file, overwrite: true);
    }
}
