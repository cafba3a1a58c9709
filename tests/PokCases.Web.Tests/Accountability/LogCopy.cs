using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accountability;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>All of the log in memory, to change as somebody with the database in hands could, and to put back.</summary>
internal sealed record LogCopy(List<LogEntry> Entries, LogHead Head, List<LogCheckpoint> Checkpoints)
{
    public static async Task<LogCopy> Read(TestHost host)
    {
        await using var db = host.Reading.Plain();
        return new LogCopy(
            await db.Log.OrderBy(e => e.Number).ToListAsync(),
            await db.LogHeads.SingleAsync(),
            await db.LogCheckpoints.OrderBy(c => c.Number).ToListAsync());
    }

    /// <summary>The same, to change.</summary>
    public LogCopy Apart() => new([.. Entries], Head, [.. Checkpoints]);

    /// <summary>Numbers the entries anew and makes every leaf's hash fit.</summary>
    public void Renumber(bool hashes)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            Entries[i] = new LogEntry { Number = i + 1, Payload = Entries[i].Payload, Hash = hashes ? MerkleHash.Leaf(Entries[i].Payload) : Entries[i].Hash };
        }
    }

    /// <summary>The tree over the first so many entries.</summary>
    public MerkleFrontier Tree(long size)
    {
        var tree = new MerkleFrontier();
        foreach (var entry in Entries.Take((int)size))
        {
            tree.Append(entry.Hash);
        }

        return tree;
    }

    /// <summary>With a head that fits the entries.</summary>
    public LogCopy Headed() => this with { Head = new LogHead { Id = 1, Number = Entries.Count, Frontier = Tree(Entries.Count).ToBytes() } };

    /// <summary>Puts it in the database, the guarding triggers gone.</summary>
    public async Task Write(TestHost host)
    {
        var writer = await host.Storage.Writer(CancellationToken.None);
        await using var transaction = await host.Storage.BeginWrite(writer, CancellationToken.None);
        var triggers = host.Storage.ManyNodes
            ? "DROP TRIGGER IF EXISTS log_no_change ON \"log\"; DROP TRIGGER IF EXISTS log_checkpoints_no_change ON \"log_checkpoints\";"
            : "DROP TRIGGER IF EXISTS log_no_update; DROP TRIGGER IF EXISTS log_no_delete; DROP TRIGGER IF EXISTS log_checkpoints_no_update; DROP TRIGGER IF EXISTS log_checkpoints_no_delete;";
        await Do(writer, transaction, triggers + """DELETE FROM "log"; DELETE FROM "log_checkpoints";""");
        foreach (var entry in Entries)
        {
            await Do(writer, transaction, """INSERT INTO "log" ("Number", "Payload", "Hash") VALUES (@p0, @p1, @p2)""", entry.Number, entry.Payload, entry.Hash);
        }

        foreach (var checkpoint in Checkpoints)
        {
            await Do(writer, transaction, """INSERT INTO "log_checkpoints" ("Number", "Size", "At", "Text", "Frontier") VALUES (@p0, @p1, @p2, @p3, @p4)""", checkpoint.Number, checkpoint.Size, checkpoint.At.ToUnixTimeMilliseconds(), checkpoint.Text, checkpoint.Frontier);
        }

        await Do(writer, transaction, """UPDATE "log_head" SET "Number" = @p0, "Frontier" = @p1""", Head.Number, Head.Frontier);
        await transaction.CommitAsync();
    }

    private static async Task Do(DbConnection writer, DbTransaction transaction, string sql, params object[] values)
    {
        await using var command = writer.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        foreach (var (value, i) in values.Select((v, i) => (v, i)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"p{i}", value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }
}
