using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>The one door to read (design §2.4).</summary>
internal sealed class ReadDoor(IStorage storage, IReadingLog log, SharedLoads shared, TimeProvider time)
{
    /// <summary>Opens a scope: one request, one snapshot, one entry.</summary>
    /// <param name="caller">Who reads.</param>
    /// <param name="page">The page or answer, e.g. <c>session</c>.</param>
    /// <param name="purpose">What for, e.g. <c>tafelsessie</c>.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<AccessScope> Open(Caller caller, string page, string purpose, CancellationToken cancellation = default)
    {
        // One snapshot, so that the number of a view and its content belong together.
        var connection = await storage.Reader(cancellation);
        try
        {
            var transaction = await storage.BeginRead(connection, cancellation);
            return new AccessScope(storage, connection, transaction, log, shared, time, caller, page, purpose);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a scope and does in it what has to come first; when that refuses, the scope is closed again. The caller disposes of what it gets.</summary>
    /// <remarks>A scope holds a connection: one left open for each refusal would let a few refusals stop the program.</remarks>
    /// <param name="caller">Who reads.</param>
    /// <param name="page">The page or answer.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="first">What may refuse.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<(AccessScope Scope, T First)> Open<T>(Caller caller, string page, string purpose, Func<AccessScope, Task<T>> first, CancellationToken cancellation = default)
    {
        var scope = await Open(caller, page, purpose, cancellation);
        try
        {
            return (scope, await first(scope));
        }
        catch
        {
            await scope.DisposeAsync();
            throw;
        }
    }

    /// <summary>What is not personal and the same for everybody, loaded once for each state of the data.</summary>
    public async Task<T> Share<T>(SharedKey key, Func<PokCasesDb, Task<T>> load)
    {
        var numbers = await Numbers();
        // Read after the number and outside a snapshot: perhaps newer than the number says, never older.
        return (await shared.Get(key, numbers.Of(key.Stale), async () =>
        {
            await using var db = Plain();
            return new SharedLoad<T>(await load(db), IsPersonal: false);
        })).Value;
    }

    /// <summary>A context for what is not personal (accounts, tables, sessions); personal tables throw.</summary>
    public PokCasesDb Plain() => storage.OpenReading();

    private async Task<StateNumbers> Numbers()
    {
        await using var connection = await storage.Reader(CancellationToken.None);
        return await StateNumbers.Read(connection, null, Guid.Empty);
    }
}
