using System.Security.Cryptography;
using PokCases.Load.Figures;
using PokCases.Load.Servers;
using PokCases.Web.Accountability.Verifying;

namespace PokCases.Load.Audit;

/// <summary>Verifying on one kind of database, in this process.</summary>
internal sealed class AuditMeasure(string database, int entries, RunSettings settings)
{
    /// <summary>Verifying may take twice as long as reading and hashing alone.</summary>
    private const double LeastRatio = 0.5;

    private static readonly int[] _new = [100, 1_000, 10_000];

    public async Task<IReadOnlyList<Row>> Run(DataOnDisk data, CancellationToken cancellation)
    {
        await settings.Say($"audit: writing {entries} entries on {database}");
        await using var log = await FilledLog.With(data, entries, cancellation);
        var processor = new ProcessorClock(Environment.ProcessId);
        await settings.Say($"audit: verifying them, beside a bare loop");
        await log.Verify(LogVerified.Start, cancellation);
        await Bare(data, cancellation);
        var pairs = await Pairs.Alternate(
            settings.Pairs,
            _ => Taken.By(processor, () => log.Verify(LogVerified.Start, cancellation)),
            _ => Taken.By(processor, () => Bare(data, cancellation)));
        List<Row> rows = [.. new PairRows($"audit/{database}/verifying {entries} entries", "bare read-and-hash", pairs).Rates("record", LeastRatio)];
        foreach (var fresh in _new)
        {
            var from = await log.VerifiedBefore(fresh, cancellation);
            List<double> times = [];
            for (var i = 0; i < settings.Pairs; i++)
            {
                times.Add((await Taken.By(processor, () => log.Verify(from, cancellation))).Elapsed.TotalMilliseconds);
            }

            rows.AddRange(new Spread(times).Rows($"audit/{database}/since the last time, {fresh} new of {entries}", "ms"));
        }

        return rows;
    }

    // What nobody can do without: every entry out of the database, in order, through SHA-256.
    private static async Task<double> Bare(DataOnDisk data, CancellationToken cancellation)
    {
        await using var connection = await data.OpenReading(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Number", "Payload" FROM "log" ORDER BY "Number" """;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var count = 0;
        while (await rows.ReadAsync(cancellation))
        {
            _ = rows.GetInt64(0);
            SHA256.HashData(rows.GetFieldValue<byte[]>(1));
            count++;
        }

        return count;
    }
}
