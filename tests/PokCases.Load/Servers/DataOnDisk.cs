using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Npgsql;
using PokCases.Tests.Shared;

namespace PokCases.Load.Servers;

/// <summary>A fresh data folder with its master key: what a server is started on, and started on again after it died.</summary>
internal sealed class DataOnDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pokcases-load-");

    /// <param name="postgres">A connection string; null for SQLite in the folder.</param>
    /// <param name="data">Where the data is to stand, when not in a folder of its own.</param>
    public DataOnDisk(string? postgres = null, string? data = null)
    {
        Postgres = postgres;
        Data = data ?? _folder.CreateSubdirectory("data").FullName;
        MasterKey = Path.Combine(_folder.FullName, "master.key");
        File.WriteAllText(MasterKey, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
    }

    public string? Postgres { get; }

    /// <summary>The server's data folder.</summary>
    public string Data { get; }

    public string MasterKey { get; }

    /// <summary>The SQLite file, when that is the database.</summary>
    public string DatabaseFile => Path.Combine(Data, "pokcases.db");

    /// <summary>For files of the harness beside the data.</summary>
    public string Beside(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Configuration as in real use: neither the demo nor Development, which adds work to every request; SQLite with <c>synchronous=FULL</c>.</summary>
    public IReadOnlyList<string> Arguments =>
    [
        "--environment=Production",
        $"--contentRoot={ServerProcess.ServerFolder}",
        $"--Data:Folder={Data}",
        $"--Keys:MasterKeyFile={MasterKey}",
        "--Logging:LogLevel:Default=Warning",
        .. Postgres is null ? Array.Empty<string>() : ["--Data:Provider=Postgres", $"--Data:Postgres={Postgres}", $"--Keys:ContentPostgres={PostgresServer.KeysOf(Postgres)}"],
    ];

    /// <summary>A connection that only reads, while a server serves the data: it neither writes nor checkpoints.</summary>
    public async Task<DbConnection> OpenReading(CancellationToken cancellation)
    {
        DbConnection connection = Postgres is null
            ? new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = DatabaseFile, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString())
            : new NpgsqlConnection(Postgres + ";Pooling=false");
        await connection.OpenAsync(cancellation);
        if (Postgres is null)
        {
            await using var settings = connection.CreateCommand();
            settings.CommandText = "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0; PRAGMA busy_timeout=10000;";
            await settings.ExecuteNonQueryAsync(cancellation);
        }

        return connection;
    }

    /// <summary>An id as the database keeps it: SQLite as text in capitals.</summary>
    public string Id(Guid id) => Postgres is null ? id.ToString().ToUpperInvariant() : id.ToString();

    /// <summary>Begins anew: with nothing in the data folder, and the same master key.</summary>
    public void Empty()
    {
        Directory.Delete(Data, recursive: true);
        Directory.CreateDirectory(Data);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
