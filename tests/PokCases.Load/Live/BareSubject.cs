using System.Globalization;
using Microsoft.AspNetCore.SignalR.Protocol;
using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>The bare hub as a process of its own, with as many connections as the table has people.</summary>
internal sealed class BareSubject : ISubject
{
    private readonly List<HubSocket> _connections = [];
    private readonly List<HttpClient> _clients = [];
    private readonly Sharing _sharing;
    private readonly int _contentBytes;
    private readonly BareServer _server;

    private BareSubject(BareServer server, int people, int contentBytes)
    {
        _sharing = new Sharing(people);
        _contentBytes = contentBytes;
        _server = server;
        Processor = new ProcessorClock(server.Id);
    }

    public ProcessorClock Processor { get; }

    /// <param name="people">Connections, each with an own HTTP client.</param>
    /// <param name="contentBytes">How many bytes each connection is sent.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static async Task<BareSubject> Start(int people, int contentBytes, CancellationToken cancellation)
    {
        var subject = new BareSubject(await BareServer.Start(cancellation), people, contentBytes);
        try
        {
            for (var i = 0; i < people; i++)
            {
                var person = i;
                subject._clients.Add(new HttpClient { BaseAddress = subject._server.Address });
                subject._connections.Add(await subject._server.Connect(said => subject.Told(person, said), cancellation));
            }

            return subject;
        }
        catch
        {
            await subject.DisposeAsync();
            throw;
        }
    }

    public Task<Delivery> Share(int number, CancellationToken cancellation) => _sharing.Run(
        number,
        async (person, id, text) =>
        {
            using var form = new FormUrlEncodedContent(
            [
                new("text", $"{id} {text}"),
                new("fill", _contentBytes.ToString(CultureInfo.InvariantCulture)),
            ]);
            using var answer = await _clients[person].PostAsync(new Uri(BareHub.Post, UriKind.Relative), form, cancellation);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsStringAsync(cancellation);
        },
        cancellation);

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections)
        {
            await connection.DisposeAsync();
        }

        _clients.ForEach(c => c.Dispose());
        await _server.DisposeAsync();
    }

    private void Told(int person, InvocationMessage said) => _sharing.Read(person, (string)said.Arguments[0]!);
}
