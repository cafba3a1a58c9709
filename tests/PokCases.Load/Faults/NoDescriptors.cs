using System.Globalization;
using System.Net.Sockets;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Faults;

/// <summary>Connections that say nothing take every file descriptor the server may have; then they go.</summary>
internal sealed class NoDescriptors : IFault
{
    private const int Spare = 40;

    private static readonly TimeSpan _while = TimeSpan.FromSeconds(5);

    public string Name => "no file descriptors";

    public string? NotHere => SystemCommand.Exists("prlimit") ? null : "prlimit isn't on this machine";

    public async Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        await using var table = await FaultyTable.On(data, settings, cancellation);
        await table.Serve(cancellation);
        await table.Write(_while, cancellation);
        using var asking = new KeptConnection(table.Server.Address);
        await asking.Ready(cancellation);
        var process = table.Server.Id.ToString(CultureInfo.InvariantCulture);
        var limit = Directory.GetFiles($"/proc/{process}/fd").Length + Spare;
        await SystemCommand.Run("prlimit", "--pid", process, string.Create(CultureInfo.InvariantCulture, $"--nofile={limit}:{limit}"));
        var idle = Enumerable.Range(0, 3 * Spare).Select(_ => new TcpClient()).ToList();
        foreach (var connection in idle)
        {
            await connection.ConnectAsync(table.Server.Address.Host, table.Server.Address.Port, cancellation);
        }

        var writing = table.Write(_while, cancellation);
        // Nobody new gets in; who watches by a connection that stood before is told.
        var said = await Refused(table.Server.Address, asking, cancellation);
        await writing;
        idle.ForEach(c => c.Dispose());
        var recovered = await table.UntilItWorks(cancellation);
        return await table.Afterwards(Name, said, recovered, cancellation);
    }

    private static async Task<string?> Refused(Uri server, KeptConnection asking, CancellationToken cancellation)
    {
        using var fresh = new KeptConnection(server);
        return await asking.Ready(cancellation) is { } why and not "ready" ? why : await fresh.Ready(cancellation) is null ? "no answer to a new connection" : null;
    }
}
