using System.Data;
using System.Data.Common;

namespace PokCases.Web.Persistence.Keys;

/// <summary>Where the keys of cases and persons are kept: apart from the data, and never in its backups.</summary>
/// <remarks>One connection, one caller at a time: a key is asked for once and remembered (<see cref="KeyRing"/>).</remarks>
internal abstract class KeyStore : IDisposable
{
    private const string Columns = """ "Subject", "Version", "Wrapped", "Master", "MadeAt" """;

    private readonly Lock busy = new();
    private DbConnection? opened;

    /// <summary>Every key there is.</summary>
    public List<WrappedKey> All() => Do(connection => Read(connection, $"""SELECT {Columns} FROM "content_keys" """));

    /// <summary>All versions of one subject's key; none when it has none, or was erased.</summary>
    public List<WrappedKey> Of(Guid subject) => Do(connection => Read(connection, $"""SELECT {Columns} FROM "content_keys" WHERE "Subject" = @Subject""", ("Subject", subject)));

    /// <summary>Keeps keys. They are on disk when this returns. One that somebody else made meanwhile stays as it is.</summary>
    public void Add(IReadOnlyCollection<WrappedKey> keys) => Change(connection =>
    {
        foreach (var key in keys)
        {
            Execute(
                connection,
                $"""INSERT INTO "content_keys" ({Columns}) VALUES (@Subject, @Version, @Wrapped, @Master, @MadeAt) ON CONFLICT DO NOTHING""",
                ("Subject", key.Subject), ("Version", key.Version), ("Wrapped", key.Wrapped), ("Master", key.Master), ("MadeAt", key.MadeAt));
        }
    });

    /// <summary>Puts keys under another master key.</summary>
    public void Rewrap(IReadOnlyCollection<WrappedKey> keys) => Change(connection =>
    {
        foreach (var key in keys)
        {
            Execute(
                connection,
                """UPDATE "content_keys" SET "Wrapped" = @Wrapped, "Master" = @Master WHERE "Subject" = @Subject AND "Version" = @Version""",
                ("Wrapped", key.Wrapped), ("Master", key.Master), ("Subject", key.Subject), ("Version", key.Version));
        }
    });

    /// <summary>Destroys all versions of the subjects' keys, so that nothing of them stays in the file or the table.</summary>
    public void Destroy(IReadOnlyCollection<Guid> subjects)
    {
        Change(connection =>
        {
            foreach (var subject in subjects)
            {
                Execute(connection, """DELETE FROM "content_keys" WHERE "Subject" = @Subject""", ("Subject", subject));
            }
        });
        Do(connection =>
        {
            Clean(connection);
            return true;
        });
    }

    /// <summary>Destroys all there is.</summary>
    public void Clear()
    {
        Change(connection => Execute(connection, """DELETE FROM "content_keys" """));
        Do(connection =>
        {
            Clean(connection);
            return true;
        });
    }

    public void Dispose() => Forget();

    /// <summary>Opens a connection and makes the table when it is not there.</summary>
    protected abstract DbConnection Open();

    /// <summary>After something was deleted: takes away what the database itself keeps of it.</summary>
    protected abstract void Clean(DbConnection connection);

    protected static void Execute(DbConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    private static DbCommand Command(DbConnection connection, string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static List<WrappedKey> Read(DbConnection connection, string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(connection, sql, values);
        using var reader = command.ExecuteReader();
        var keys = new List<WrappedKey>();
        while (reader.Read())
        {
            keys.Add(new WrappedKey(reader.GetGuid(0), reader.GetInt32(1), (byte[])reader.GetValue(2), reader.GetString(3), reader.GetInt64(4)));
        }

        return keys;
    }

    private void Change(Action<DbConnection> change) => Do(connection =>
    {
        using var transaction = connection.BeginTransaction();
        change(connection);
        transaction.Commit();
        return true;
    });

    // A connection that failed is not used again. One that was broken before, as after a restart of the database, is opened anew at once.
    private T Do<T>(Func<DbConnection, T> work)
    {
        lock (busy)
        {
            var isNew = opened is null;
            try
            {
                return work(opened ??= Open());
            }
            catch (DbException) when (!isNew && opened?.State != ConnectionState.Open)
            {
                Forget();
                return work(opened = Open());
            }
            catch (DbException)
            {
                Forget();
                throw;
            }
        }
    }

    private void Forget()
    {
        opened?.Dispose();
        opened = null;
    }
}
