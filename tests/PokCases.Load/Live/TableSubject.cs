using PokCases.Load.Figures;
using PokCases.Load.Servers;
using PokCases.Web.Live;

namespace PokCases.Load.Live;

/// <summary>Our own: the built server as a process, and a table of people who have the session's page open.</summary>
internal sealed class TableSubject : ISubject
{
    private readonly DataOnDisk _data = new();
    private readonly List<OpenPage> _pages = [];
    private readonly List<HubSocket> _others = [];
    private readonly Sharing _sharing;
    private RunningServer? _server;
    private PreparedTable? _table;

    private TableSubject(int people) => _sharing = new Sharing(people);

    public ProcessorClock Processor => _server?.Processor ?? throw new InvalidOperationException("The server has not started.");

    public int ProcessId => _server?.Id ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>The size in bytes of the last answer that held a contribution.</summary>
    public int AnswerBytes => _pages.Max(p => p.LastAnswerBytes);

    /// <summary>Pulls answered since the start.</summary>
    public long Pulls => _pages.Sum(p => p.Pulls);

    /// <param name="people">At the table.</param>
    /// <param name="others">Other sessions, each with a page open.</param>
    /// <param name="cancellation">Ends the setting up.</param>
    public static async Task<TableSubject> Start(int people, int others, CancellationToken cancellation)
    {
        var subject = new TableSubject(people);
        try
        {
            await subject.Prepare(people, others, cancellation);
            return subject;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await subject.DisposeAsync();
            throw new InvalidOperationException($"The table could not be set up. The server printed:{Environment.NewLine}{subject._server?.Output}", e);
        }
    }

    public Task<Delivery> Share(int number, CancellationToken cancellation) => _sharing.Run(
        number,
        (person, id, text) => _pages[person].Send(
            $"punten/{_table!.Item}/bijdragen",
            cancellation,
            ("commandId", id.ToString()),
            ("contributionId", id.ToString()),
            ("text", text),
            ("nature", "Fact"),
            ("domain", "Housing")),
        cancellation);

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
        {
            await page.DisposeAsync();
        }

        foreach (var other in _others)
        {
            await other.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _data.Dispose();
    }

    private async Task Prepare(int people, int others, CancellationToken cancellation)
    {
        _table = await PreparedTable.Make([.. _data.Arguments], people, others);
        _server = await RunningServer.Serving(_data, cancellation);
        foreach (var (person, number) in _table.People.Select((p, i) => (p, i)))
        {
            _pages.Add(new OpenPage(_server.Address, _table.Session, person, content => _sharing.Read(number, content)));
        }

        await BeginItem(cancellation);
        foreach (var page in _pages)
        {
            await page.Open(cancellation);
        }

        foreach (var (session, person) in _table.Others)
        {
            _others.Add(await Watching.Open(_server.Address, session, person, cancellation));
        }
    }

    // As people do it: by the page's own commands.
    private async Task BeginItem(CancellationToken cancellation)
    {
        var chair = _pages[0];
        await chair.Load(cancellation);
        await chair.Send("openen", cancellation);
        foreach (var (page, person) in _pages.Zip(_table!.People))
        {
            await chair.Send($"punten/{_table.Item}/toelaten", cancellation, ("wie", person.Id.ToString()));
            await page.Load(cancellation);
            await page.Send("aanschuiven", cancellation);
        }

        await chair.Send($"punten/{_table.Item}/starten", cancellation);
    }
}
