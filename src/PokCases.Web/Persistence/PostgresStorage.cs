using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;
using Npgsql;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Persistence;

/// <summary>PostgreSQL, for several nodes or many users.</summary>
internal sealed class PostgresStorage : IStorage
{
    private readonly DataFolder folder;
    private readonly PersonalDataGuard guard;
    private readonly ContentSeal seal;
    private readonly NpgsqlDataSource source;
    private readonly string connectionString;
    private readonly PooledDbContextFactory<PostgresDb> reading;
    private readonly ContextPool<PostgresDb> readingOver;
    private readonly ContextPool<PostgresDb> writingOver;
    private NpgsqlConnection? writer;
    private PostgresBookkeeping? books;

    public PostgresStorage(DataFolder folder, IOptions<DataOptions> options, PersonalDataGuard guard, ContentSeal seal, IEnumerable<ISaveChangesInterceptor> saving)
    {
        this.folder = folder;
        this.guard = guard;
        this.seal = seal;
        connectionString = options.Value.Postgres!;
        source = NpgsqlDataSource.Create(connectionString);
        var builder = new DbContextOptionsBuilder<PostgresDb>()
            .UseNpgsql(source)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTrackingWithIdentityResolution);
        IStorage.Common(builder, guard, seal);
        reading = new(builder.Options);
        readingOver = new(Over(guard, seal).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTrackingWithIdentityResolution).Options, seal);
        writingOver = new(Over(guard, seal).AddInterceptors(saving).Options, seal);
    }

    public bool ManyNodes => true;

    /// <summary>The pool, for the listener of notifications.</summary>
    public NpgsqlDataSource Source => source;

    public async Task Migrate(CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder.Path);
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var db = new PostgresDb(MigratingOptions(connection));
        await db.Database.MigrateAsync(cancellation);
        await using var triggers = connection.CreateCommand();
        triggers.CommandText = LogTriggers.Postgres;
        await triggers.ExecuteNonQueryAsync(cancellation);
    }

    public async Task Erase(CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var drop = connection.CreateCommand();
        drop.CommandText = """
            DO $$ DECLARE name text; BEGIN
              FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
                EXECUTE format('DROP TABLE %I CASCADE', name);
              END LOOP;
            END $$
            """;
        await drop.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<bool> IsReady(CancellationToken cancellation)
    {
        await using var db = OpenReading();
        return !(await db.Database.GetPendingMigrationsAsync(cancellation)).Any();
    }

    public async Task<DbConnection> Writer(CancellationToken cancellation)
    {
        if (writer is { FullState: System.Data.ConnectionState.Open })
        {
            return writer;
        }

        await CloseWriter();
        writer = await source.OpenConnectionAsync(cancellation);
        // A node that dies or hangs in the middle of a batch holds the log's head: the others go on without it.
        await using (var limit = writer.CreateCommand())
        {
            limit.CommandText = "SET idle_in_transaction_session_timeout = '10s'";
            await limit.ExecuteNonQueryAsync(cancellation);
        }

        books = new PostgresBookkeeping(writer);
        return writer;
    }

    public async Task<DbTransaction> BeginWrite(DbConnection writer, CancellationToken cancellation) =>
        await writer.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellation);

    public PokCasesDb OpenWriting(DbConnection writer, DbTransaction transaction) => writingOver.Over(writer, transaction);

    public IBookkeeping Bookkeeping(DbConnection writer) => books!;

    public PokCasesDb OpenReading()
    {
        var db = reading.CreateDbContext();
        db.Seal = seal;
        return db;
    }

    public async Task<DbConnection> Reader(CancellationToken cancellation) => await source.OpenConnectionAsync(cancellation);

    public async Task<DbTransaction> BeginRead(DbConnection reader, CancellationToken cancellation) =>
        await reader.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);

    public PokCasesDb OpenReading(DbConnection reader, DbTransaction transaction) => readingOver.Over(reader, transaction);

    public async Task Announce(DbConnection writer, DbTransaction transaction, IReadOnlyCollection<StreamPosition> positions)
    {
        // One notice per stream and batch, however many commands advanced it.
        foreach (var stream in positions.GroupBy(p => p.Stream))
        {
            await using var command = writer.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "SELECT pg_notify(@channel, @payload)";
            command.Parameters.Add(new NpgsqlParameter("channel", Live.PostgresNotices.Channel));
            command.Parameters.Add(new NpgsqlParameter("payload", FormattableString.Invariant($"{stream.Key} {stream.Max(p => p.Seq)}")));
            await command.ExecuteNonQueryAsync();
        }
    }

    public Task Backup(string file, CancellationToken cancellation) =>
        PostgresTools.Run("pg_dump", connectionString, ["--format=custom", "--file", file, "--dbname", PostgresTools.DatabaseOf(connectionString)], cancellation);

    public Task<string?> Restore(string file, string mark, CancellationToken cancellation)
    {
        // Our own connections to the database that is replaced.
        source.Clear();
        return PostgresTools.Restore(connectionString, file, mark, cancellation);
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
        await source.DisposeAsync();
    }

    private DbContextOptions<PostgresDb> MigratingOptions(DbConnection connection)
    {
        var builder = new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection);
        IStorage.Common(builder, guard, seal);
        return builder.Options;
    }

    private static DbContextOptionsBuilder<PostgresDb> Over(PersonalDataGuard guard, ContentSeal seal)
    {
        var builder = new DbContextOptionsBuilder<PostgresDb>().UseNpgsql();
        IStorage.Common(builder, guard, seal);
        return builder;
    }
}
