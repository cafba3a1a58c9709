using System.Globalization;
using Microsoft.AspNetCore.SignalR.Protocol;
using PokCases.Load.Figures;
using PokCases.Tests.Shared;

namespace PokCases.Load.Live;

/// <summary>The bare hub as a process of its own, with as many connections as the table has people.</summary>
internal sealed class BareSubject : ISubject
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly List<HubSocket> _connections = [];
    private readonly List<HttpClient> _clients = [];
    private readonly ServerOutput _output = new();
    private readonly Sharing _sharing;
    private readonly int _contentBytes;
    private readonly ServerProcess _server;

    private BareSubject(int people, int contentBytes)
    {
        _sharing = new Sharing(people);
        _contentBytes = contentBytes;
        var program = typeof(BareSubject).Assembly.Location;
        _server = ServerProcess.StartProgram(program, AppContext.BaseDirectory, ["bare-hub", "--urls", "http://127.0.0.1:0"], _output, "Production");
        Processor = new ProcessorClock(_server.Id);
    }

    public ProcessorClock Processor { get; }

    /// <param name="people">Connections, each with an own HTTP client.</param>
    /// <param name="contentBytes">How many bytes each connection is sent.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static async Task<BareSubject> Start(int people, int contentBytes, CancellationToken cancellation)
    {
        var subject = new BareSubject(people, contentBytes);
        try
        {
            var address = await subject._server.Listening(_patience, cancellation);
            for (var i = 0; i < people; i++)
            {
                var person = i;
                subject._clients.Add(new HttpClient { BaseAddress = address });
                subject._connections.Add(await HubSocket.Connect(
                    new Uri(address, BareHub.Path),
                    string.Empty,
                    address.GetLeftPart(UriPartial.Authority),
                    [typeof(string)],
                    said => subject.Told(person, said),
                    heard: null,
                    cancellation));
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
