using System.Data.Common;

namespace PokCases.Web.Persistence;

/// <summary>One command's place in a batch: its savepoint, its context and the log.</summary>
internal sealed class BatchStep(IStorage storage, DbConnection writer, DbTransaction transaction, LogAppender log, DateTimeOffset now)
{
    private const string Savepoint = "command";

    public LogAppender Log { get; } = log;

    public DateTimeOffset Now { get; } = now;

    public PokCasesDb OpenDb() => storage.OpenWriting(writer, transaction);

    public Task Save() => transaction.SaveAsync(Savepoint);

    public Task Release() => transaction.ReleaseAsync(Savepoint);

    public async Task RollBack()
    {
        await transaction.RollbackAsync(Savepoint);
        await transaction.ReleaseAsync(Savepoint);
    }
}
