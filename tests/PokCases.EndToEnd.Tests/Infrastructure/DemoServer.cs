namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>
/// One server with the demo partnership, started by the first test that asks and shared by the rest: for tests that
/// look at pages. A test that kills the server, or that cannot bear others' changes, starts an <see cref="AppServer"/>
/// of its own.
/// </summary>
public sealed class DemoServer : IAsyncDisposable
{
    // A task and not a server: when it does not start, every test hears so at once instead of waiting anew.
    private readonly Lazy<Task<AppServer>> _server = new(() => AppServer.StartDemo());

    /// <summary>Where it listens, ending in a slash; starts it when it has not been started.</summary>
    public async Task<Uri> Address() => (await _server.Value).Address;

    public async ValueTask DisposeAsync()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var server = await _server.Value;
            await server.KeepOutput(Artifacts.Folder);
            await server.DisposeAsync();
        }
    }
}
