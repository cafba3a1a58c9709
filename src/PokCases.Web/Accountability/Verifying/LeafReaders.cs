using System.Threading.Channels;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accountability.Verifying;

/// <summary>Several readers of the log beside each other, each on a connection of its own: while one waits for the database the other hashes.</summary>
internal sealed class LeafReaders : IAsyncDisposable
{
    // Entries that one of them reads at a time.
    private const int InOneBlock = 2048;

    private readonly List<LogReader> all = [];
    private readonly Channel<LogReader> free = Channel.CreateUnbounded<LogReader>();

    private LeafReaders()
    {
    }

    public static async Task<LeafReaders> Open(IStorage storage, int count, CancellationToken cancellation)
    {
        var readers = new LeafReaders();
        for (var i = 0; i < count; i++)
        {
            var reader = await LogReader.Open(storage, cancellation);
            readers.all.Add(reader);
            readers.free.Writer.TryWrite(reader);
        }

        return readers;
    }

    /// <summary>Reads the entries after a number, up to and including another, and hands the blocks on in order; where some are missing the ones after them follow. Ends quietly when who asked wants no more.</summary>
    /// <param name="after">After this number.</param>
    /// <param name="upTo">Up to and including this one.</param>
    /// <param name="ahead">Takes the blocks, begun and in order; how many it holds is how far is read ahead.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task ReadAll(long after, long upTo, ChannelWriter<Task<LeafBlock>> ahead, CancellationToken cancellation)
    {
        List<Task> begun = [];
        try
        {
            for (var from = after; from < upTo; from += InOneBlock)
            {
                var reader = await free.Reader.ReadAsync(cancellation);
                var (first, last) = (from, Math.Min(upTo, from + InOneBlock));
                var block = Task.Run(() => Read(reader, first, last, cancellation), cancellation);
                begun.RemoveAll(b => b.IsCompletedSuccessfully);
                begun.Add(block);
                await ahead.WriteAsync(block, cancellation);
            }

            ahead.TryComplete();
        }
        catch (OperationCanceledException)
        {
            // Nothing is wrong with the log: who reads it stopped.
            ahead.TryComplete();
        }
        finally
        {
            // A connection in use is not closed. What went wrong in a block was said to who waits for it.
            await Task.WhenAll(begun).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var reader in all)
        {
            await reader.DisposeAsync();
        }
    }

    private async Task<LeafBlock> Read(LogReader reader, long after, long upTo, CancellationToken cancellation)
    {
        try
        {
            var leaves = new LeafBlock(InOneBlock);
            await reader.Each(after, upTo, leaves.Add, cancellation);
            return leaves;
        }
        finally
        {
            free.Writer.TryWrite(reader);
        }
    }
}
