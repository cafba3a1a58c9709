using System.Security.Cryptography;
using PokCases.Load.Figures;
using PokCases.Tests.Shared;

namespace PokCases.Load.Live;

/// <summary>Our own: the built server as a process, and a table of people who have the session's page open.</summary>
internal sealed class TableSubject : ISubject
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pokcases-load-");
    private readonly List<OpenPage> _pages = [];
    private readonly ServerOutput _output = new();
    private readonly Sharing _sharing;
    private ServerProcess? _server;
    private ProcessorClock? _processor;
    private PreparedTable? _table;

    private TableSubject(int people) => _sharing = new Sharing(people);

    public ProcessorClock Processor => _processor ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>The size in bytes of the last answer that held a contribution.</summary>
    public int AnswerBytes => _pages.Max(p => p.LastAnswerBytes);

    /// <summary>Pulls answered since the start.</summary>
    public long Pulls => _pages.Sum(p => p.Pulls);

    public static async Task<TableSubject> Start(int people, CancellationToken cancellation)
    {
        var subject = new TableSubject(people);
        try
        {
            await subject.Prepare(people, cancellation);
            return subject;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await subject.DisposeAsync();
            throw new InvalidOperationException($"The table could not be set up. The server printed:{Environment.NewLine}{subject._output}", e);
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

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private async Task Prepare(int people, CancellationToken cancellation)
    {
        var data = _folder.CreateSubdirectory("data").FullName;
        var key = Path.Combine(_folder.FullName, "master.key");
        await File.WriteAllTextAsync(key, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), cancellation);
        // Neither the demo nor Development, which adds work to every request. SQLite with synchronous=FULL is the default.
        string[] arguments =
        [
            "--environment=Production",
            $"--contentRoot={ServerProcess.ServerFolder}",
            $"--Data:Folder={data}",
            $"--Keys:MasterKeyFile={key}",
            "--Logging:LogLevel:Default=Warning",
        ];
        _table = await PreparedTable.Make(arguments, people);
        _server = ServerProcess.Start([.. arguments, "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"], _output, "Production");
        _processor = new ProcessorClock(_server.Id);
        var address = await _server.Listening(_patience, cancellation);
        foreach (var (person, number) in _table.People.Select((p, i) => (p, i)))
        {
            _pages.Add(new OpenPage(address, _table.Session, person, content => _sharing.Read(number, content)));
        }

        await BeginItem(cancellation);
        foreach (var page in _pages)
        {
            await page.Open(cancellation);
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
