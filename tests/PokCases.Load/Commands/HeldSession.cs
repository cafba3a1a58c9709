using PokCases.Load.Figures;
using PokCases.Load.Live;
using PokCases.Load.Servers;

namespace PokCases.Load.Commands;

/// <summary>A session in which things happened, served by a process of its own, and somebody who opens its page.</summary>
internal sealed class HeldSession : IAsyncDisposable
{
    private const int People = 5;

    private readonly RunningServer _server;
    private readonly OpenPage _page;

    private HeldSession(RunningServer server, OpenPage page)
    {
        _server = server;
        _page = page;
    }

    public static async Task<HeldSession> With(DataOnDisk data, int events, CancellationToken cancellation)
    {
        var table = await PreparedTable.Make([.. data.Arguments], People);
        await using (var door = await DoorWriter.On(data, table.Session))
        {
            await Callers.Run(events, door.Happen);
        }

        var server = await RunningServer.Serving(data, cancellation);
        return new HeldSession(server, new OpenPage(server.Address, table.Session, table.People[0], _ => { }));
    }

    /// <summary>Loads the page so often; what it took, of the server's process.</summary>
    public Task<Taken> Open(int times, CancellationToken cancellation) => Taken.By(_server.Processor, async () =>
    {
        for (var i = 0; i < times; i++)
        {
            await _page.Load(cancellation);
        }

        return times;
    });

    public async ValueTask DisposeAsync()
    {
        await _page.DisposeAsync();
        await _server.DisposeAsync();
    }
}
