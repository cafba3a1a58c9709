using System.Data.Common;
using Microsoft.Data.Sqlite;
using PokCases.Load.Servers;

namespace PokCases.Load.Commands;

/// <summary>The floor: the same two rows by prepared statements under the same folding. No EF Core, and nothing of what a command is.</summary>
internal sealed class RawWriter : IWriter
{
    private readonly InProcess _program;
    private readonly GroupCommit _commit;
    private readonly DbCommand _contribution;
    private readonly DbCommand _change;
    private readonly bool _sqlite;
    private readonly Guid _session = Guid.CreateVersion7();
    private long _seq;

    private RawWriter(InProcess program, DbConnection connection)
    {
        _program = program;
        _commit = new GroupCommit(connection);
        _sqlite = connection is SqliteConnection;
        _contribution = Make(connection, "contributions", ["Id", "SessionId", "ItemId", "AuthorId", "SpeakerId", "OrganisationId", "Domain", "Nature", "Text", "Phase", "Audience", "Profession", "ShowsThatItIsKept", "SharedAt", "Version"]);
        _change = Make(connection, "stream_changes", ["StreamId", "Seq", "At", "Elements", "WholeFor"]);
    }

    public static async Task<RawWriter> On(DataOnDisk data)
    {
        var program = await InProcess.On(data, writing: false);
        return new RawWriter(program, await program.Storage.Writer(CancellationToken.None));
    }

    public Task Write() => _commit.Do(async transaction =>
    {
        var now = TimeProvider.System.GetUtcNow();
        var made = Note.Contribution(_session, now);
        var at = now.ToUnixTimeMilliseconds();
        await Execute(_contribution, transaction, made.Id, made.SessionId, made.ItemId, made.AuthorId, made.SpeakerId, made.OrganisationId, $"{made.Domain}", $"{made.Nature}", System.Text.Encoding.UTF8.GetBytes(made.Text), made.Phase, $"{made.Audience}", $"{made.Profession}", made.ShowsThatItIsKept, at, made.Version);
        var change = Note.Change(_session, ++_seq, made.Id, now);
        await Execute(_change, transaction, change.StreamId, change.Seq, at, change.Elements, change.WholeFor);
    });

    public async ValueTask DisposeAsync()
    {
        await _commit.DisposeAsync();
        await _contribution.DisposeAsync();
        await _change.DisposeAsync();
        await _program.DisposeAsync();
    }

    private static DbCommand Make(DbConnection connection, string table, string[] columns)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of the names above.
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(c => $"@{c}"))})";
#pragma warning restore CA2100
        foreach (var column in columns)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = column;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private async Task Execute(DbCommand command, DbTransaction transaction, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            // SQLite keeps ids as text, as EF Core writes them.
            command.Parameters[i].Value = _sqlite && values[i] is Guid id ? id.ToString().ToUpperInvariant() : values[i];
        }

        command.Transaction = transaction;
        await command.ExecuteNonQueryAsync();
    }
}
