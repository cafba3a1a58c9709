using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Faults;

/// <summary>The data stands on a disk of 16 MB that fills up while people write, and gets room again.</summary>
internal sealed class FullDisk : IFault
{
    private static readonly TimeSpan _while = TimeSpan.FromSeconds(5);

    public string Name => "full disk";

    public string? NotHere => Environment.IsPrivilegedProcess && SystemCommand.Exists("mount") ? null : "mounting a small disk needs root";

    public async Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation)
    {
        var disk = Directory.CreateTempSubdirectory("pokcases-load-disk-").FullName;
        await SystemCommand.Run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk);
        try
        {
            return await On(disk, settings, cancellation);
        }
        finally
        {
            await SystemCommand.Run("umount", "-l", disk);
            Directory.Delete(disk);
        }
    }

    private async Task<IReadOnlyList<Row>> On(string disk, RunSettings settings, CancellationToken cancellation)
    {
        using var data = new DataOnDisk(data: Path.Combine(disk, "data"));
        await using var table = await FaultyTable.On(data, settings, cancellation);
        await table.Serve(cancellation);
        await table.Write(_while, cancellation);
        var filler = Path.Combine(disk, "filler");
        Fill(filler);
        var writing = table.Write(_while, cancellation);
        var said = await table.UntilNotReady(cancellation);
        await writing;
        File.Delete(filler);
        var recovered = await table.UntilItWorks(cancellation);
        return await table.Afterwards(Name, said, recovered, cancellation);
    }

    // To the last byte.
    private static void Fill(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var size = 1 << 20; size > 0; size /= 2)
        {
            try
            {
                while (true)
                {
                    stream.Write(new byte[size]);
                }
            }
            catch (IOException)
            {
                // No room for this much: less, then.
            }
        }
    }
}
