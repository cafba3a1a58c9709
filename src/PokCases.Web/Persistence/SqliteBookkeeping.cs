using System.Data.Common;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Bookkeeping on SQLite: a statement costs microseconds, so each row is one.</summary>
internal sealed class SqliteBookkeeping(DbConnection writer) : IBookkeeping
{
    private readonly PreparedStatement head = new(writer, """SELECT "Id", "Number", "Frontier" FROM "log_head" WHERE "Id" = 1""", 0);
    private readonly PreparedStatement find = new(writer, """SELECT "Id", "ActorId", "Name", "Answer", "At" FROM "commands" WHERE "Id" = @p0""", 1);
    private readonly PreparedStatement giveOut = new(writer, """INSERT INTO "streams" ("Id", "Seq") VALUES (@p0, @p1) ON CONFLICT ("Id") DO UPDATE SET "Seq" = "Seq" + excluded."Seq" RETURNING "Seq" """, 2);
    private readonly PreparedStatement change = new(writer, """INSERT INTO "stream_changes" ("StreamId", "Seq", "At", "Elements", "WholeFor") VALUES (@p0, @p1, @p2, @p3, @p4)""", 5);
    private readonly PreparedStatement command = new(writer, """INSERT INTO "commands" ("Id", "ActorId", "Name", "Answer", "At") VALUES (@p0, @p1, @p2, @p3, @p4)""", 5);
    private readonly PreparedStatement entry = new(writer, """INSERT INTO "log" ("Number", "Payload", "Hash") VALUES (@p0, @p1, @p2)""", 3);
    private readonly PreparedStatement state = new(writer, """UPDATE "data_state" SET "Content" = "Content" + 1, "Facts" = "Facts" + @p0, "Access" = "Access" + @p1 WHERE "Id" = 1""", 2);
    private readonly PreparedStatement newHead = new(writer, """UPDATE "log_head" SET "Number" = @p0, "Frontier" = @p1 WHERE "Id" = 1""", 2);

    public async Task<LogHead?> Head(DbTransaction transaction)
    {
        await using var reader = await head.Read(transaction);
        return await reader.ReadAsync() ? new LogHead { Id = reader.GetInt32(0), Number = reader.GetInt64(1), Frontier = reader.GetFieldValue<byte[]>(2) } : null;
    }

    public async Task<List<CommandRecord>> Done(DbTransaction transaction, IReadOnlyCollection<Guid> ids)
    {
        List<CommandRecord> done = [];
        foreach (var id in ids)
        {
            await using var reader = await find.Read(transaction, id);
            if (await reader.ReadAsync())
            {
                done.Add(CommandRecord.From(reader));
            }
        }

        return done;
    }

    public async Task<Dictionary<Guid, long>> GiveOut(DbTransaction transaction, IReadOnlyDictionary<Guid, int> numbers)
    {
        var last = new Dictionary<Guid, long>(numbers.Count);
        foreach (var (stream, count) in numbers)
        {
            await using var reader = await giveOut.Read(transaction, stream, count);
            await reader.ReadAsync();
            last[stream] = reader.GetInt64(0);
        }

        return last;
    }

    public async Task Keep(DbTransaction transaction, BatchRecords records)
    {
        foreach (var c in records.Changes)
        {
            await change.Execute(transaction, c.StreamId, c.Seq, c.At.ToUnixTimeMilliseconds(), c.Elements, c.WholeFor);
        }

        foreach (var c in records.Commands)
        {
            await command.Execute(transaction, c.Id, c.ActorId, c.Name, c.Answer, c.At.ToUnixTimeMilliseconds());
        }

        foreach (var e in records.Entries)
        {
            await entry.Execute(transaction, e.Number, e.Payload, e.Hash);
        }

        if (records.Entries is [.., var last])
        {
            await newHead.Execute(transaction, last.Number, records.Frontier);
        }

        if (records.Stale != DependsOn.None)
        {
            await state.Execute(transaction, records.StepOf(DependsOn.Facts), records.StepOf(DependsOn.Access));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var statement in new[] { head, find, giveOut, change, command, entry, state, newHead })
        {
            await statement.DisposeAsync();
        }
    }
}
