using Microsoft.Extensions.Caching.Memory;

namespace PokCases.Web.Persistence;

/// <summary>Keeps what was loaded for one reader for the next ones, as long as nothing changed.</summary>
/// <remarks>
/// After a command at a table everybody there asks the same questions at once. What may be seen is still decided for each
/// reader, after this. Whether something changed is read from <see cref="DataState"/> in the reader's own snapshot, so an
/// answer is never older than the snapshot, on any number of nodes (decision 0011).
/// </remarks>
internal sealed class SharedLoads : IDisposable
{
    /// <summary>Keep what a question answers for others only when it asks for at most this many rows by name or number.</summary>
    /// <remarks>Everybody at a table asks the same small part at once. A large part is asked for by one who fell behind, each another: kept, they would fill the memory.</remarks>
    public const int MostRows = 250;

    private const int MostKept = 5_000;
    private static readonly TimeSpan KeptUnused = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan KeptAtMost = TimeSpan.FromMinutes(1);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>What was loaded at this very state of the data, or loads it.</summary>
    /// <param name="key">What.</param>
    /// <param name="version">The number of the data's state in the reader's snapshot.</param>
    /// <param name="load">Loads it from that snapshot.</param>
    public async Task<SharedLoad<T>> Get<T>(SharedKey key, long version, Func<Task<SharedLoad<T>>> load)
    {
        var first = kept.TryGetValue(key, out Place<T>? place) ? place : null;
        if (first is not null && first.Version >= version)
        {
            // Of a newer state than this snapshot: not ours to show. Otherwise somebody has it, or is getting it.
            return first.Version > version || await first.Loaded() is not { } loaded ? await load() : loaded;
        }

        var mine = new Place<T>(version);
        kept.Set(key, mine, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptUnused, AbsoluteExpirationRelativeToNow = KeptAtMost });
        try
        {
            var value = await load();
            mine.Give(value);
            return value;
        }
        catch
        {
            // Who waits for it loads it alone; the next one tries afresh.
            mine.Give(null);
            kept.Remove(key);
            throw;
        }
    }

    /// <summary>What was loaded at this very state of the data; null when nobody did, or when it is still being loaded.</summary>
    public async ValueTask<SharedLoad<T>?> Find<T>(SharedKey key, long version) =>
        kept.TryGetValue(key, out Place<T>? place) && place!.Version == version && place.Loaded() is { IsCompletedSuccessfully: true } loaded ? await loaded : null;

    public void Dispose() => kept.Dispose();

    private sealed class Place<T>(long version)
    {
        private readonly TaskCompletionSource<SharedLoad<T>?> loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public long Version { get; } = version;

        public Task<SharedLoad<T>?> Loaded() => loaded.Task;

        public void Give(SharedLoad<T>? value) => loaded.TrySetResult(value);
    }
}
