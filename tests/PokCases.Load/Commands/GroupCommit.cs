using System.Data.Common;
using System.Threading.Channels;

namespace PokCases.Load.Commands;

/// <summary>The same folding as the door's, bare: what waits goes into one transaction, each in its own savepoint, acknowledged after the commit.</summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int MostInOneBatch = 64;
    private const string Savepoint = "command";

    private readonly Channel<(Func<DbTransaction, Task> Work, TaskCompletionSource Done)> _waiting = Channel.CreateUnbounded<(Func<DbTransaction, Task>, TaskCompletionSource)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly DbConnection _connection;
    private readonly Task _running;

    public GroupCommit(DbConnection connection)
    {
        _connection = connection;
        _running = Task.Run(Run);
    }

    /// <summary>Returns when the work was committed.</summary>
    public async Task Do(Func<DbTransaction, Task> work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _waiting.Writer.WriteAsync((work, done));
        await done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.Complete();
        await _running;
    }

    private async Task Run()
    {
        List<(Func<DbTransaction, Task> Work, TaskCompletionSource Done)> batch = [];
        while (await _waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MostInOneBatch && _waiting.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await Commit(batch);
        }
    }

    private async Task Commit(List<(Func<DbTransaction, Task> Work, TaskCompletionSource Done)> batch)
    {
        try
        {
            await using var transaction = await _connection.BeginTransactionAsync();
            foreach (var (work, _) in batch)
            {
                await transaction.SaveAsync(Savepoint);
                await work(transaction);
                await transaction.ReleaseAsync(Savepoint);
            }

            await transaction.CommitAsync();
            batch.ForEach(b => b.Done.SetResult());
        }
#pragma warning disable CA1031 // Whoever waits is told, and the run ends there.
        catch (Exception e)
#pragma warning restore CA1031
        {
            batch.ForEach(b => b.Done.TrySetException(e));
        }
    }
}
