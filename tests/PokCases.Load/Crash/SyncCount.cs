using System.Diagnostics;
using PokCases.Load.Servers;

namespace PokCases.Load.Crash;

/// <summary>Counts, under <c>strace</c>, how often the log of writes was forced to disk while commands were acknowledged one by one.</summary>
internal static class SyncCount
{
    private const string Tracer = "strace";
    private const int Commands = 60;

    /// <summary>Whether this machine can.</summary>
    public static bool IsPossible { get; } = Environment.GetEnvironmentVariable("PATH")?.Split(':').Any(folder => File.Exists(Path.Combine(folder, Tracer))) == true;

    /// <param name="more">Further configuration of the server.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>Syncs for each acknowledged batch: one at a time, so each acknowledgement is a batch of its own.</returns>
    public static async Task<double> PerBatch(IReadOnlyList<string> more, CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        using var session = await SessionInProgress.On(data, people: 2, cancellation);
        var trace = data.Beside("syncs");
        // Only these calls stop the process; -y names the file.
        await using var server = await RunningServer.Serving(data, cancellation, more, [Tracer, "-f", "-y", "--seccomp-bpf", "-e", "trace=fsync,fdatasync", "-o", trace]);
        var before = await Syncs(trace, cancellation);
        for (var i = 0; i < Commands; i++)
        {
            await session.Members[0].Share(server.Address, session.Item, Guid.NewGuid(), cancellation);
        }

        var after = await Syncs(trace, cancellation);
        await server.Kill();
        return (double)(after - before) / Commands;
    }

    // Written by strace as it happens; a call of another thread can cut a line in two, and then its first half names the file.
    private static async Task<int> Syncs(string trace, CancellationToken cancellation)
    {
        var lines = await File.ReadAllLinesAsync(trace, cancellation);
        return lines.Count(l => l.Contains("pokcases.db-wal", StringComparison.Ordinal));
    }
}
