using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence.Keys;

/// <summary>Keys in a file of their own, beside a database on SQLite.</summary>
internal sealed class SqliteKeyStore(IOptions<KeysOptions> options, DataFolder data) : KeyStore
{
    private string Path => options.Value.ContentFile ?? data.File("content-keys.db");

    protected override DbConnection Open()
    {
        data.Lock();
        if (!File.Exists(Path))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
            // So that only the program's own user can read it.
            PrivateFile.Create(Path).Dispose();
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA busy_timeout=5000;");
            Execute(connection, """CREATE TABLE IF NOT EXISTS "content_keys" ("Subject" TEXT NOT NULL, "Version" INTEGER NOT NULL, "Wrapped" BLOB NOT NULL, "Master" TEXT NOT NULL, "MadeAt" INTEGER NOT NULL, PRIMARY KEY ("Subject", "Version"))""");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // What was deleted is written over in the file itself (secure_delete); its log of writes is emptied.
    protected override void Clean(DbConnection connection) => Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
}
