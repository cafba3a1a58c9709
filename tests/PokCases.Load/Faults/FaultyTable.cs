using System.Diagnostics;
using System.Net;
using PokCases.Load.Crash;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Faults;

/// <summary>A served session with writers and their ledger: what every fault is made around, and held against afterwards.</summary>
internal sealed class FaultyTable : IAsyncDisposable
{
    private const int Writers = 8;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    private readonly List<Writer> _writers;
    private readonly SessionInProgress _session;
    private readonly RunSettings _settings;

    private FaultyTable(DataOnDisk data, SessionInProgress session, RunSettings settings)
    {
        Data = data;
        _session = session;
        _settings = settings;
        _writers = [.. session.Members.Select(m => new Writer(m, session.Item, Ledger))];
    }

    public DataOnDisk Data { get; }

    public Ledger Ledger { get; } = new();

    public RunningServer Server { get; private set; } = null!;

    public static async Task<FaultyTable> On(DataOnDisk data, RunSettings settings, CancellationToken cancellation) =>
        new(data, await SessionInProgress.On(data, Writers, cancellation), settings);

    /// <summary>Starts the server that the fault happens to.</summary>
    public async Task Serve(CancellationToken cancellation, IReadOnlyList<string>? through = null)
    {
        Server = await RunningServer.Serving(Data, cancellation, through: through);
        // Its first answers take seconds on a busy machine; the fault is to come while it works.
        await UntilItWorks(cancellation);
    }

    /// <summary>Starts it without waiting until it is ready: it may not become so.</summary>
    public async Task Begin(IReadOnlyList<string> through, CancellationToken cancellation)
    {
        Server = RunningServer.Begin(Data, [$"--urls={RunningServer.FreeAddress()}"], through);
        await Server.UntilListening(cancellation);
    }

    /// <summary>Everybody writes for so long; how many were acknowledged meanwhile.</summary>
    public async Task<int> Write(TimeSpan time, CancellationToken cancellation)
    {
        var before = Ledger.Acknowledged.Count;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(time);
        await Task.WhenAll(_writers.Select(w => w.Write(Server.Address, stop.Token)));
        return Ledger.Acknowledged.Count - before;
    }

    /// <summary>What <c>/readyz</c> says that is not "ready"; null when it goes on saying that.</summary>
    public async Task<string?> UntilNotReady(CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < _patience)
        {
            if (await Server.Ready(cancellation) is (HttpStatusCode.ServiceUnavailable, var why))
            {
                return why;
            }

            await Task.Delay(_pause, cancellation);
        }

        return null;
    }

    /// <summary>Seconds until it is ready and somebody's command is acknowledged again; infinite when that does not come.</summary>
    public async Task<double> UntilItWorks(CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var before = Ledger.Acknowledged.Count;
        while (Stopwatch.GetElapsedTime(start) < _patience)
        {
            if (await Server.Ready(cancellation) is (HttpStatusCode.OK, _) && await Write(TimeSpan.FromSeconds(1), cancellation) > 0)
            {
                return Stopwatch.GetElapsedTime(start).TotalSeconds;
            }

            await Task.Delay(_pause, cancellation);
        }

        return Ledger.Acknowledged.Count > before ? Stopwatch.GetElapsedTime(start).TotalSeconds : double.MaxValue;
    }

    /// <summary>What holds after every fault: nothing acknowledged is missing or doubled, the log verifies, and no answer blamed the server for what it is not.</summary>
    /// <param name="name">The fault.</param>
    /// <param name="said">What <c>/readyz</c> said.</param>
    /// <param name="recovered">Seconds until it worked again.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async Task<List<Row>> Afterwards(string name, string? said, double recovered, CancellationToken cancellation)
    {
        if (Server.HasEnded || recovered > _patience.TotalSeconds)
        {
            await _settings.Say($"The server printed:{Environment.NewLine}{Server.Output}");
        }

        await Task.WhenAll(_writers.Select(w => w.Settle(Server.Address, cancellation)));
        var found = new Findings();
        await new Check(_session, Ledger, new StoredTruth(Data), found).Run(cancellation);
        return
        [
            new($"faults/{name}/acknowledged", Ledger.Acknowledged.Count, "commands"),
            Row.Never($"faults/{name}/acknowledged and not there (a false acknowledgement)", found.Lost + found.NumberedOtherwise),
            Row.Never($"faults/{name}/done twice, or from nowhere", found.Doubled + found.FromNowhere),
            Row.Never($"faults/{name}/gaps, a broken log or a damaged file", found.Gaps + found.LogBroken + found.NotIntact),
            Row.Never($"faults/{name}/answered 500", Ledger.Refused.GetValueOrDefault(500)),
            new($"faults/{name}/answered 503", Ledger.Refused.GetValueOrDefault(503), "times"),
            Row.AtLeast($"faults/{name}/said on /readyz: {said ?? "nothing"}", said is null ? 0 : 1, "yes", 1),
            new($"faults/{name}/worked again without a restart", Math.Min(recovered, 999), "s", 10),
            Row.Never($"faults/{name}/server ended", Server.HasEnded ? 1 : 0),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        _session.Dispose();
    }
}
