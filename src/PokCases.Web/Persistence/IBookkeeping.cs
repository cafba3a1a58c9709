using System.Data.Common;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>What every batch of writes reads and leaves behind, in hand-written SQL prepared once on the writer's connection.</summary>
/// <remarks>Through EF Core this cost more than the changes that the commands are about. Two real implementations: SQLite and PostgreSQL.</remarks>
internal interface IBookkeeping : IAsyncDisposable
{
    /// <summary>The log's head; on PostgreSQL this is also the lock that makes batches of all nodes follow one another.</summary>
    Task<LogHead?> Head(DbTransaction transaction);

    /// <summary>Which of these commands were done before.</summary>
    Task<List<CommandRecord>> Done(DbTransaction transaction, IReadOnlyCollection<Guid> ids);

    /// <summary>Gives out so many numbers of each stream (design §2.1); answers the last one of each.</summary>
    Task<Dictionary<Guid, long>> GiveOut(DbTransaction transaction, IReadOnlyDictionary<Guid, int> numbers);

    /// <summary>Writes them, and says in <see cref="DataState"/> what is stale by them.</summary>
    Task Keep(DbTransaction transaction, BatchRecords records);
}
