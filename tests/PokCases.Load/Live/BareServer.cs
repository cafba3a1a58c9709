using Microsoft.AspNetCore.SignalR.Protocol;
using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>The bare hub as a process of its own.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly ServerProcess _process;

    private BareServer(ServerProcess process) => _process = process;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public int Id => _process.Id;

    public static async Task<BareServer> Start(CancellationToken cancellation, IReadOnlyList<string>? through = null)
    {
        var program = typeof(BareServer).Assembly.Location;
        var server = new BareServer(ServerProcess.StartProgram(program, AppContext.BaseDirectory, ["bare-hub", "--urls", "http://127.0.0.1:0"], new ServerOutput(), "Production", through));
        try
        {
            server.Address = await server._process.Listening(_patience, cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>A connection that is told what is posted.</summary>
    public Task<HubSocket> Connect(Action<InvocationMessage> told, CancellationToken cancellation) => HubSocket.Connect(
        new Uri(Address, BareHub.Path),
        string.Empty,
        Address.GetLeftPart(UriPartial.Authority),
        [typeof(string)],
        told,
        heard: null,
        cancellation);

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
