using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Persistence;

/// <summary>SQLite: one connection does all writes and checkpoints; readers can only read.</summary>
/// <remarks>
/// The bundled SQLite can corrupt a WAL database when two connections write or checkpoint at once, so nothing but the
/// writer does either: readers run with <c>query_only</c> and never checkpoint (design §3).
/// </remarks>
internal sealed class SqliteStorage(DataFolder folder, IOptions<DataOptions> options, PersonalDataGuard guard, ContentSeal seal, IEnumerable<ISaveChangesInterceptor> saving) : IStorage
{
    // The database with its log of writes and that log's index, the database itself last.
    private static readonly string[] Files = ["-wal", "-shm", ""];

    private readonly string readers = new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 30 }.ToString();
    private readonly PooledDbContextFactory<SqliteDb> reading = new(ReadingOptions(folder, guard, seal));
    private readonly ContextPool<SqliteDb> readingOver = new(Over(guard, seal).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTrackingWithIdentityResolution).Options, seal);
    private readonly ContextPool<SqliteDb> writingOver = new(Over(guard, seal).AddInterceptors(saving).Options, seal);
    private SqliteConnection? writer;
    private SqliteBookkeeping? books;

    public bool ManyNodes => false;

    public async Task Migrate(CancellationToken cancellation)
    {
        folder.Lock();
        var connection = (SqliteConnection)await Writer(cancellation);
        await using var db = new SqliteDb(MigratingOptions(connection));
        // The lock of migrations is a row that a killed process leaves behind; we hold the folder, so it is nobody's.
        await ClearMigrationLock(connection, cancellation);
        await db.Database.MigrateAsync(cancellation);
        await Execute(connection, LogTriggers.Sqlite, cancellation);
    }

    public async Task Erase(CancellationToken cancellation)
    {
        folder.Lock();
        await CloseWriter();
        SqliteConnection.ClearAllPools();
        foreach (var file in Files)
        {
            File.Delete(folder.DatabaseFile + file);
        }
    }

    public async Task<bool> IsReady(CancellationToken cancellation)
    {
        await using var db = OpenReading();
        return !(await db.Database.GetPendingMigrationsAsync(cancellation)).Any();
    }

    public async Task<DbConnection> Writer(CancellationToken cancellation)
    {
        if (writer is { State: System.Data.ConnectionState.Open })
        {
            return writer;
        }

        folder.Lock();
        await CloseWriter();
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            await opened.OpenAsync(cancellation);
            var synchronous = options.Value.Synchronous.ToUpperInvariant() switch { "NORMAL" => "NORMAL", "OFF" => "OFF", _ => "FULL" };
            await Execute(opened, $"PRAGMA journal_mode=WAL; PRAGMA synchronous={synchronous}; PRAGMA foreign_keys=ON; PRAGMA wal_autocheckpoint=1000; PRAGMA busy_timeout=5000;", cancellation);
        }
        catch
        {
            // Without its settings it must not be written through.
            await opened.DisposeAsync();
            throw;
        }

        books = new SqliteBookkeeping(opened);
        return writer = opened;
    }

    public async Task<DbTransaction> BeginWrite(DbConnection writer, CancellationToken cancellation) =>
        await writer.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancellation);

    public PokCasesDb OpenWriting(DbConnection writer, DbTransaction transaction) => writingOver.Over(writer, transaction);

    public IBookkeeping Bookkeeping(DbConnection writer) => books!;

    public PokCasesDb OpenReading()
    {
        var db = reading.CreateDbContext();
        db.Seal = seal;
        return db;
    }

    public async Task<DbConnection> Reader(CancellationToken cancellation)
    {
        var reader = new SqliteConnection(readers);
        await reader.OpenAsync(cancellation);
        ReaderPragmas.Set(reader);
        return reader;
    }

    // A deferred transaction reads one snapshot and never asks for the write lock.
    public Task<DbTransaction> BeginRead(DbConnection reader, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)reader).BeginTransaction(deferred: true));

    public PokCasesDb OpenReading(DbConnection reader, DbTransaction transaction) => readingOver.Over(reader, transaction);

    // One process holds the folder: there is nobody else to tell.
    public Task Announce(DbConnection writer, DbTransaction transaction, IReadOnlyCollection<StreamPosition> positions) => Task.CompletedTask;

    public async Task Backup(string file, CancellationToken cancellation)
    {
        await using var source = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile, Pooling = false }.ToString());
        await source.OpenAsync(cancellation);
        await Execute(source, "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0;", cancellation);
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await target.OpenAsync(cancellation);
        source.BackupDatabase(target);
    }

    public async Task<string?> Restore(string file, string mark, CancellationToken cancellation)
    {
        folder.Lock();
        var beside = folder.File("pokcases.restoring.db");
        File.Copy(file, beside, overwrite: true);
        try
        {
            await CheckBackup(beside, cancellation);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }

        var aside = File.Exists(folder.DatabaseFile) ? folder.File($"pokcases.before-restore-{mark}.db") : null;
        if (aside is not null)
        {
            SqliteConnection.ClearAllPools();
            // With its log of writes, or what was committed last would be left behind.
            foreach (var part in Files.Where(part => File.Exists(folder.DatabaseFile + part)))
            {
                File.Move(folder.DatabaseFile + part, aside + part);
            }
        }

        File.Move(beside, folder.DatabaseFile);
        return aside;
    }

    public async ValueTask CloseWriter()
    {
        if (writer is not null)
        {
            await books!.DisposeAsync();
            await writer.DisposeAsync();
            writer = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseWriter();
        SqliteConnection.ClearAllPools();
    }

    private static async Task CheckBackup(string file, CancellationToken cancellation)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check";
            var whole = await command.ExecuteScalarAsync(cancellation) is "ok";
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('log', 'log_head', '__EFMigrationsHistory')";
            if (!whole || await command.ExecuteScalarAsync(cancellation) is not 3L)
            {
                throw new NotABackupException();
            }
        }
        catch (SqliteException e)
        {
            throw new NotABackupException(e);
        }
    }

    private static DbContextOptions<SqliteDb> ReadingOptions(DataFolder folder, PersonalDataGuard guard, ContentSeal seal)
    {
        var builder = new DbContextOptionsBuilder<SqliteDb>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 30 }.ToString(), ListsAsOneParameter)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTrackingWithIdentityResolution)
            .AddInterceptors(new ReaderPragmas());
        IStorage.Common(builder, guard, seal);
        return builder.Options;
    }

    private static DbContextOptionsBuilder<SqliteDb> Over(PersonalDataGuard guard, ContentSeal seal)
    {
        var builder = new DbContextOptionsBuilder<SqliteDb>().UseSqlite(ListsAsOneParameter);
        IStorage.Common(builder, guard, seal);
        return builder;
    }

    // With a parameter for each element, EF Core writes the SQL anew at every execution, under a lock that all pulls of a page share.
    private static void ListsAsOneParameter(SqliteDbContextOptionsBuilder sqlite) =>
        sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);

    private static async Task Execute(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task ClearMigrationLock(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var find = connection.CreateCommand();
        find.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (await find.ExecuteScalarAsync(cancellation) is long and > 0)
        {
            await Execute(connection, "DELETE FROM \"__EFMigrationsLock\"", cancellation);
        }
    }

    private DbContextOptions<SqliteDb> MigratingOptions(DbConnection connection)
    {
        var builder = new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection, ListsAsOneParameter);
        IStorage.Common(builder, guard, seal);
        return builder.Options;
    }

    // Set on every open, since a pooled connection may be new.
    private sealed class ReaderPragmas : DbConnectionInterceptor
    {
        private const string Pragmas = "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0;";

        public static void Set(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Set(connection);
            return Task.CompletedTask;
        }
    }
}
