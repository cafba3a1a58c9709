using System.Data.Common;
using System.Runtime.CompilerServices;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Reads the log in order on a connection of its own, in blocks, by hand-written SQL: through EF Core it takes longer than hashing.</summary>
internal sealed class LogReader : IAsyncDisposable
{
    /// <summary>Entries in a block.</summary>
    public const int Block = 512;

    private const string Whole = """SELECT "Number", "Payload", "Hash" FROM "log" WHERE "Number" > @p0 AND "Number" <= @p1 ORDER BY "Number" """;

    // Each question by itself, so that a long reading keeps no snapshot open and the database can tidy up meanwhile.
    private const int InOneQuestion = 64 * Block;

    private readonly DbConnection connection;

    private LogReader(DbConnection connection) => this.connection = connection;

    public static async Task<LogReader> Open(IStorage storage, CancellationToken cancellation) => new(await storage.Reader(cancellation));

    /// <summary>The entries after a number, up to and including another; where some are missing the ones after them follow.</summary>
    public IAsyncEnumerable<List<LogEntry>> Entries(long after, long upTo, CancellationToken cancellation) =>
        Read(Whole, after, upTo, row => new LogEntry
        {
            Number = row.GetInt64(0),
            Payload = row.GetFieldValue<byte[]>(1),
            Hash = row.GetFieldValue<byte[]>(2),
        }, cancellation);

    /// <summary>The same without the entries themselves.</summary>
    public IAsyncEnumerable<List<LogEntry>> Leaves(long after, long upTo, CancellationToken cancellation) =>
        Read("""SELECT "Number", "Hash" FROM "log" WHERE "Number" > @p0 AND "Number" <= @p1 ORDER BY "Number" """, after, upTo, row => new LogEntry
        {
            Number = row.GetInt64(0),
            Hash = row.GetFieldValue<byte[]>(1),
        }, cancellation);

    /// <summary>Hands over number, bytes and hash of each entry after a number, up to and including another, until the taker says no.</summary>
    public async Task Each(long after, long upTo, Func<long, byte[], byte[], bool> take, CancellationToken cancellation)
    {
        await using var statement = new PreparedStatement(connection, Whole, 2);
        await using var rows = await statement.Read(null, after, upTo);
        while (await rows.ReadAsync(cancellation) && take(rows.GetInt64(0), rows.GetFieldValue<byte[]>(1), rows.GetFieldValue<byte[]>(2)))
        {
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async IAsyncEnumerable<List<LogEntry>> Read(string sql, long after, long upTo, Func<DbDataReader, LogEntry> entry, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var statement = new PreparedStatement(connection, sql, 2);
        for (var from = after; from < upTo; from += InOneQuestion)
        {
            await using var rows = await statement.Read(null, from, Math.Min(upTo, from + InOneQuestion));
            List<LogEntry> block = new(Block);
            while (await rows.ReadAsync(cancellation))
            {
                block.Add(entry(rows));
                if (block.Count == Block)
                {
                    yield return block;
                    block = new(Block);
                }
            }

            if (block.Count > 0)
            {
                yield return block;
            }
        }
    }
}
