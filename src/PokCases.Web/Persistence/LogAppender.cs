using System.Data.Common;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>Appends entries to the log inside a batch's transaction; the head is read at its start and written at its end.</summary>
internal sealed class LogAppender
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private long number;
    private byte[] hash;
    private bool changed;

    private LogAppender(DbConnection connection, DbTransaction transaction, long number, byte[] hash)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.number = number;
        this.hash = hash;
    }

    public static async Task<LogAppender> Open(DbConnection connection, DbTransaction transaction)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT \"Number\", \"Hash\" FROM \"log_head\" WHERE \"Id\" = 1";
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            throw new InvalidOperationException("The log has no head: the database is not this program's, or was tampered with.");
        }

        return new LogAppender(connection, transaction, reader.GetInt64(0), reader.GetFieldValue<byte[]>(1));
    }

    public async Task Append(LogRecord record)
    {
        var payload = record.ToBytes();
        hash = LogHash.Next(hash, ++number, payload);
        changed = true;
        await Execute("INSERT INTO \"log\" (\"Number\", \"Payload\", \"Hash\") VALUES (@number, @payload, @hash)", payload);
    }

    public async Task Close()
    {
        if (changed)
        {
            await Execute("UPDATE \"log_head\" SET \"Number\" = @number, \"Hash\" = @hash WHERE \"Id\" = 1", null);
        }
    }

    private async Task Execute(string sql, byte[]? payload)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        Add(command, "number", number);
        Add(command, "hash", hash);
        if (payload is not null)
        {
            Add(command, "payload", payload);
        }

        await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
