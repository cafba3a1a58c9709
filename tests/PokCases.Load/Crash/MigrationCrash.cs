using Microsoft.Data.Sqlite;
using PokCases.Load.Servers;

namespace PokCases.Load.Crash;

/// <summary>Kills a server while it makes a new database; half of the time at the moment that it holds the lock of migrations.</summary>
internal sealed class MigrationCrash(Findings findings, Random chance, TimeSpan usualStart)
{
    private const int Tries = 8;
    private const string LocksHeld = """SELECT COUNT(*) FROM "__EFMigrationsLock" """;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public async Task Run(CancellationToken cancellation)
    {
        var atTheLock = chance.Next(2) == 0;
        using var data = new DataOnDisk();
        var left = await KillWhileMigrating(data, atTheLock, cancellation);
        for (var again = 1; atTheLock && !left && again < Tries; again++)
        {
            data.Empty();
            left = await KillWhileMigrating(data, atTheLock, cancellation);
        }

        findings.KilledWhileMigrating++;
        findings.LocksLeft += left ? 1 : 0;
        try
        {
            await using var server = await RunningServer.Serving(data, cancellation);
            findings.Served(server);
            findings.LocksHeldStill += await Locks(data, cancellation) > 0 ? 1 : 0;
            var truth = new StoredTruth(data);
            findings.NotIntact += await truth.IsIntact(cancellation) ? 0 : 1;
            findings.LogBroken += await truth.ReadLog(cancellation) ? 0 : 1;
        }
        catch (InvalidOperationException)
        {
            findings.NotServing++;
        }
    }

    // Whether the lock was left behind. Who looks for it can be kept waiting until it is gone again: then it takes another try.
    private async Task<bool> KillWhileMigrating(DataOnDisk data, bool atTheLock, CancellationToken cancellation)
    {
        await using (var killed = RunningServer.Begin(data))
        {
            if (atTheLock)
            {
                await UntilLocked(data, killed, cancellation);
            }
            else
            {
                await Task.Delay(usualStart * (0.4 + (0.7 * chance.NextDouble())), cancellation);
            }

            await killed.Kill();
        }

        return await Locks(data, cancellation) > 0;
    }

    private static async Task UntilLocked(DataOnDisk data, RunningServer server, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_patience);
        while (!server.HasEnded && !patience.IsCancellationRequested && await Locks(data, cancellation) == 0)
        {
            await Task.Yield();
        }
    }

    // Nothing to look at is no lock either: the file or the table isn't there yet.
    private static async Task<long> Locks(DataOnDisk data, CancellationToken cancellation)
    {
        if (!File.Exists(data.DatabaseFile))
        {
            return 0;
        }

        try
        {
            return await new StoredTruth(data).Count(LocksHeld, cancellation);
        }
        catch (SqliteException)
        {
            return 0;
        }
    }
}
