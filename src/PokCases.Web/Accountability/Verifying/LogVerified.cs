using System.Text.Json;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability;

/// <summary>How far the log verified the last time: a small file beside the data.</summary>
/// <param name="Number">The last entry that was verified.</param>
/// <param name="Hash">Its hash, in hexadecimal.</param>
internal sealed record LogCheckpoint(long Number, string Hash)
{
    private const string Name = "log-checkpoint.json";

    /// <summary>Before the first entry.</summary>
    public static readonly LogCheckpoint Start = new(0, Convert.ToHexString(LogHash.Start));

    public byte[] HashBytes => Convert.FromHexString(Hash);

    public static async Task<LogCheckpoint> Read(DataFolder folder, CancellationToken cancellation)
    {
        try
        {
            var text = await File.ReadAllTextAsync(folder.File(Name), cancellation);
            return JsonSerializer.Deserialize<LogCheckpoint>(text) is { Number: >= 0, Hash.Length: 64 } read ? read : Start;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return Start;
        }
    }

    /// <summary>Keeps it; a reader never sees half a file.</summary>
    public async Task Keep(DataFolder folder, CancellationToken cancellation)
    {
        var beside = folder.File($"{Name}.{Environment.ProcessId}");
        await File.WriteAllTextAsync(beside, JsonSerializer.Serialize(this), cancellation);
        File.Move(beside, folder.File(Name), overwrite: true);
    }

    /// <summary>Forgets it, when the log it speaks of was erased with the demo or replaced by a backup.</summary>
    public static void Forget(DataFolder folder) => File.Delete(folder.File(Name));
}
