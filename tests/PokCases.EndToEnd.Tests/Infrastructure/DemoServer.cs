namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>
/// One server with the demo partnership, started by the first test that asks and shared by the rest: for tests that
/// look at pages. A test that kills the server, or that cannot bear others' changes, starts an <see cref="AppServer"/>
/// of its own.
/// </summary>
public sealed class DemoServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private AppServer? _server;

    /// <summary>Where it listens, ending in a slash; starts it when it has not been started.</summary>
    public async Task<Uri> Address()
    {
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _server ??= await AppServer.StartDemo();
            return _server.Address;
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.KeepOutput(Artifacts.Folder);
            await _server.DisposeAsync();
        }

        _starting.Dispose();
    }
}
