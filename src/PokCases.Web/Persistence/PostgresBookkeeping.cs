using System.Data.Common;
using Npgsql;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Bookkeeping on PostgreSQL: a round trip is what costs, so a whole batch is three of them.</summary>
internal sealed class PostgresBookkeeping(NpgsqlConnection writer) : IBookkeeping
{
    private const string GiveOutSql = """
        INSERT INTO "streams" ("Id", "Seq") SELECT * FROM unnest($1, $2)
        ON CONFLICT ("Id") DO UPDATE SET "Seq" = "streams"."Seq" + excluded."Seq" RETURNING "Id", "Seq"
        """;

    private const string DoneSql = """SELECT "Id", "ActorId", "Name", "Answer", "At" FROM "commands" WHERE "Id" = ANY($1)""";
    private const string ChangesSql = """INSERT INTO "stream_changes" ("StreamId", "Seq", "At", "Elements", "WholeFor") SELECT * FROM unnest($1, $2, $3, $4, $5)""";
    private const string CommandsSql = """INSERT INTO "commands" ("Id", "ActorId", "Name", "Answer", "At") SELECT * FROM unnest($1, $2, $3, $4, $5)""";
    private const string EntriesSql = """INSERT INTO "log" ("Number", "Payload", "Hash") SELECT * FROM unnest($1, $2, $3)""";
    private const string HeadSql = """UPDATE "log_head" SET "Number" = $1, "Frontier" = $2 WHERE "Id" = 1""";

    private const string StateSql = """UPDATE "data_state" SET "Content" = "Content" + 1, "Facts" = "Facts" + $1, "Access" = "Access" + $2 WHERE "Id" = 1""";

    private readonly PreparedStatement head = new(writer, """SELECT "Id", "Number", "Frontier" FROM "log_head" WHERE "Id" = 1 FOR UPDATE""", 0);

    public async Task<LogHead?> Head(DbTransaction transaction)
    {
        await using var reader = await head.Read(transaction);
        return await reader.ReadAsync() ? new LogHead { Id = reader.GetInt32(0), Number = reader.GetInt64(1), Frontier = reader.GetFieldValue<byte[]>(2) } : null;
    }

    public async Task<List<CommandRecord>> Done(DbTransaction transaction, IReadOnlyCollection<Guid> ids)
    {
        List<CommandRecord> done = [];
        if (ids.Count > 0)
        {
            await using var batch = Batch(transaction, (DoneSql, [ids.ToArray()]));
            await using var reader = await batch.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                done.Add(CommandRecord.From(reader));
            }
        }

        return done;
    }

    public async Task<Dictionary<Guid, long>> GiveOut(DbTransaction transaction, IReadOnlyDictionary<Guid, int> numbers)
    {
        var last = new Dictionary<Guid, long>(numbers.Count);
        if (numbers.Count > 0)
        {
            await using var batch = Batch(transaction, (GiveOutSql, [numbers.Keys.ToArray(), numbers.Values.Select(n => (long)n).ToArray()]));
            await using var reader = await batch.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                last[reader.GetGuid(0)] = reader.GetInt64(1);
            }
        }

        return last;
    }

    public async Task Keep(DbTransaction transaction, BatchRecords records)
    {
        var (changes, commands, entries, _, stale) = records;
        List<(string Sql, object[] Values)> statements = [];
        if (changes.Count > 0)
        {
            statements.Add((ChangesSql, [Each(changes, c => c.StreamId), Each(changes, c => c.Seq), Each(changes, c => c.At.ToUnixTimeMilliseconds()), Each(changes, c => c.Elements), Each(changes, c => c.WholeFor)]));
        }

        if (commands.Count > 0)
        {
            statements.Add((CommandsSql, [Each(commands, c => c.Id), Each(commands, c => c.ActorId), Each(commands, c => c.Name), Each(commands, c => c.Answer), Each(commands, c => c.At.ToUnixTimeMilliseconds())]));
        }

        if (entries.Count > 0)
        {
            statements.Add((EntriesSql, [Each(entries, e => e.Number), Each(entries, e => e.Payload), Each(entries, e => e.Hash)]));
            statements.Add((HeadSql, [entries[^1].Number, records.Frontier]));
        }

        if (stale != DependsOn.None)
        {
            statements.Add((StateSql, [records.StepOf(DependsOn.Facts), records.StepOf(DependsOn.Access)]));
        }

        if (statements.Count > 0)
        {
            await using var batch = Batch(transaction, [.. statements]);
            await batch.ExecuteNonQueryAsync();
        }
    }

    public ValueTask DisposeAsync() => head.DisposeAsync();

    private static TValue[] Each<TRow, TValue>(IReadOnlyList<TRow> rows, Func<TRow, TValue> value) => [.. rows.Select(value)];

    private NpgsqlBatch Batch(DbTransaction transaction, params ReadOnlySpan<(string Sql, object[] Values)> statements)
    {
        var batch = new NpgsqlBatch(writer, (NpgsqlTransaction)transaction);
        foreach (var (sql, values) in statements)
        {
            var statement = new NpgsqlBatchCommand(sql);
            foreach (var value in values)
            {
                statement.Parameters.Add(new NpgsqlParameter { Value = value });
            }

            batch.BatchCommands.Add(statement);
        }

        return batch;
    }
}
