using System.Data.Common;

namespace PokCases.Web.Persistence;

/// <summary>One command's place in a batch: its savepoint, its context and the log.</summary>
internal sealed class BatchStep(IStorage storage, DbConnection writer, DbTransaction transaction, LogAppender log, BatchTouch touch, DateTimeOffset now)
{
    private const string Savepoint = "command";

    public LogAppender Log { get; } = log;

    public DateTimeOffset Now { get; } = now;

    /// <param name="notes">Whether what is written makes stale what readers loaded before.</param>
    public PokCasesDb OpenDb(bool notes = true)
    {
        var db = storage.OpenWriting(writer, transaction);
        db.Touch = notes ? touch : null;
        return db;
    }

    /// <summary>Streams advanced: what was asked of them before is stale.</summary>
    public void Touched(IReadOnlyCollection<StreamPosition> positions)
    {
        if (positions.Count > 0)
        {
            touch.Note(DependsOn.Content);
        }
    }

    public Task Save() => transaction.SaveAsync(Savepoint);

    public Task Release() => transaction.ReleaseAsync(Savepoint);

    public async Task RollBack()
    {
        await transaction.RollbackAsync(Savepoint);
        await transaction.ReleaseAsync(Savepoint);
    }
}
