using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using PokCases.Web.Persistence.Sealing;

namespace PokCases.Web.Persistence;

/// <summary>What differs between the two databases. Two real implementations: SQLite and PostgreSQL.</summary>
internal interface IStorage : IAsyncDisposable
{
    /// <summary>Whether several processes may write: PostgreSQL.</summary>
    bool ManyNodes { get; }

    /// <summary>Brings the database up to the latest migration. Called once, before serving.</summary>
    Task Migrate(CancellationToken cancellation);

    /// <summary>Removes everything, the log too. Only the demo does this to its own database, before serving.</summary>
    Task Erase(CancellationToken cancellation);

    /// <summary>Whether the database answers and is migrated.</summary>
    Task<bool> IsReady(CancellationToken cancellation);

    /// <summary>The open connection that does all writes of this process; opened again when it broke.</summary>
    Task<DbConnection> Writer(CancellationToken cancellation);

    /// <summary>Starts a transaction on the writer. It reads the log's head first (<see cref="IBookkeeping.Head"/>), so that batches follow one another on all nodes.</summary>
    Task<DbTransaction> BeginWrite(DbConnection writer, CancellationToken cancellation);

    /// <summary>A context on the writer, inside its transaction.</summary>
    PokCasesDb OpenWriting(DbConnection writer, DbTransaction transaction);

    /// <summary>The statements that every batch needs, prepared on the writer.</summary>
    IBookkeeping Bookkeeping(DbConnection writer);

    /// <summary>A context that only reads, on a connection of its own.</summary>
    PokCasesDb OpenReading();

    /// <summary>An open connection that can only read; disposing it gives it back.</summary>
    Task<DbConnection> Reader(CancellationToken cancellation);

    /// <summary>Starts a transaction that reads one snapshot.</summary>
    Task<DbTransaction> BeginRead(DbConnection reader, CancellationToken cancellation);

    /// <summary>A context that only reads, inside a reader's transaction.</summary>
    PokCasesDb OpenReading(DbConnection reader, DbTransaction transaction);

    /// <summary>Tells other nodes inside the transaction, so that they hear at the commit and not before.</summary>
    Task Announce(DbConnection writer, DbTransaction transaction, IReadOnlyCollection<StreamPosition> positions);

    /// <summary>Lets go of the writer's connection, when it can't be trusted any more: the next batch opens another.</summary>
    ValueTask CloseWriter();

    /// <summary>Copies the database to a file, consistent while in use.</summary>
    Task Backup(string file, CancellationToken cancellation);

    /// <summary>Puts a backup back. Nobody else uses the database.</summary>
    /// <param name="file">A file that <see cref="Backup"/> made.</param>
    /// <param name="mark">Marks what is kept aside, e.g. the time.</param>
    /// <param name="cancellation">Ends it before anything changed.</param>
    /// <returns>Where the database from before is kept; null when there was none.</returns>
    /// <exception cref="NotABackupException">The file is something else, or damaged; nothing changed.</exception>
    /// <exception cref="DataFolderInUseException">Somebody else uses the database.</exception>
    Task<string?> Restore(string file, string mark, CancellationToken cancellation);

    private static readonly WrittenTables Written = new();

    // What EF Core made of each query. Its own holds some five hundred, fewer than there are: each would be made again and again.
    private static readonly MemoryCache Compiled = new(new MemoryCacheOptions());

    /// <summary>Options with everything both databases share.</summary>
    static void Common(DbContextOptionsBuilder options, PersonalDataGuard guard, ContentSeal seal) => options
        .UseMemoryCache(Compiled)
        .AddInterceptors(guard, Written, seal, OpenSealed.Instance);
}
