using System.Data.Common;
using PokCases.Domain.Accountability;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;

namespace PokCases.Load.Crash;

/// <summary>What is stored, read beside the running server; a long log only from where it was read before.</summary>
internal sealed class StoredTruth(DataOnDisk data)
{
    private const int IdLength = 36;

    private readonly Dictionary<Guid, int> _done = [];
    private long _number;

    /// <summary>How often the log says that each command was done.</summary>
    public IReadOnlyDictionary<Guid, int> Done => _done;

    /// <summary>Reads on in the log; false when an entry is missing or its hash is wrong.</summary>
    public async Task<bool> ReadLog(CancellationToken cancellation)
    {
        var entries = await Query(
            $"""SELECT "Number", "Payload", "Hash" FROM "log" WHERE "Number" > {_number} ORDER BY "Number" """,
            row => new LogEntry { Number = row.GetInt64(0), Payload = row.GetFieldValue<byte[]>(1), Hash = row.GetFieldValue<byte[]>(2) },
            cancellation);
        foreach (var entry in entries)
        {
            if (entry.Number != ++_number || !MerkleHash.Leaf(entry.Payload).AsSpan().SequenceEqual(entry.Hash))
            {
                return false;
            }

            if (LogRecord.FromBytes(entry.Payload) is { Outcome: "ok", Command: { } command })
            {
                _done[command] = _done.GetValueOrDefault(command) + 1;
            }
        }

        return true;
    }

    /// <summary>The numbers of the session's changes, by the contribution they name; a contribution named twice is there twice.</summary>
    public async Task<List<(Guid Contribution, long Seq)>> Changes(Guid session, CancellationToken cancellation)
    {
        var changes = await Query(
            $"""SELECT "Elements", "Seq" FROM "stream_changes" WHERE "StreamId" = '{data.Id(session)}' ORDER BY "Seq" """,
            row => (Elements: row.GetString(0), Seq: row.GetInt64(1)),
            cancellation);
        return [.. changes.Select(c => (IdAtTheEnd(c.Elements), c.Seq)).Where(c => c.Item1 != Guid.Empty)];
    }

    public async Task<HashSet<Guid>> Contributions(Guid item, CancellationToken cancellation) =>
        [.. await Query($"""SELECT "Id" FROM "contributions" WHERE "ItemId" = '{data.Id(item)}'""", row => row.GetGuid(0), cancellation)];

    /// <summary>Streams whose changes are not 1, 2, 3 … up to their number.</summary>
    public Task<long> StreamsWithGaps(CancellationToken cancellation) => Count(
        """
        SELECT COUNT(*) FROM "streams" s WHERE s."Seq" <> (SELECT COUNT(*) FROM "stream_changes" c WHERE c."StreamId" = s."Id")
          OR s."Seq" <> (SELECT COALESCE(MAX(c."Seq"), 0) FROM "stream_changes" c WHERE c."StreamId" = s."Id")
        """,
        cancellation);

    /// <summary>Whether SQLite finds its file whole; PostgreSQL looks after its own.</summary>
    public async Task<bool> IsIntact(CancellationToken cancellation)
    {
        if (data.Postgres is not null)
        {
            return true;
        }

        return await Query("PRAGMA integrity_check", row => row.GetString(0), cancellation) is ["ok"];
    }

    /// <summary>The one number that a question answers.</summary>
    public async Task<long> Count(string sql, CancellationToken cancellation) => (await Query(sql, row => row.GetInt64(0), cancellation))[0];

    private static Guid IdAtTheEnd(string elements) =>
        elements.Length >= IdLength && Guid.TryParse(elements.AsSpan(elements.Length - IdLength), out var id) ? id : Guid.Empty;

    private async Task<List<T>> Query<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        await using var connection = await data.OpenReading(cancellation);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made here, of ids and numbers.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        List<T> found = [];
        while (await rows.ReadAsync(cancellation))
        {
            found.Add(read(rows));
        }

        return found;
    }
}
