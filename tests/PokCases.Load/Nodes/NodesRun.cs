using System.Diagnostics;
using PokCases.Load.Crash;
using PokCases.Load.Delivery.Sockets;
using PokCases.Load.Servers;

namespace PokCases.Load.Nodes;

/// <summary>Two nodes on one PostgreSQL behind nginx, with people's pages through it, and one trouble after the other.</summary>
internal sealed class NodesRun(int commands, TextWriter progress) : IAsyncDisposable
{
    private const int Jobs = 40;
    private static readonly TimeSpan _jobsApart = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _away = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(20);

    private readonly NodesFindings _found = new();
    private readonly Ledger _ledger = new();
    private readonly List<SocketPage> _pages = [];
    private readonly Seen _seen = new();
    private readonly List<RunningServer?> _nodes = [null, null];
    private DataOnDisk? _data;
    private SessionInProgress? _session;
    private Nginx? _nginx;

    private SessionInProgress Session => _session ?? throw new InvalidOperationException("Nothing was set up.");

    private Uri Front => _nginx!.Address;

    public async Task<NodesFindings> Run(PostgresServer postgres, int people, CancellationToken cancellation)
    {
        var database = await postgres.NewDatabase(cancellation);
        var data = _data = new DataOnDisk(database);
        _session = await SessionInProgress.On(data, people, cancellation);
        await Deactivation.Promote(data, Session.Members[^1].Person.Id);
        var jobs = await ForgottenSessions.Prepare(data, Session.Session, Jobs, _jobsApart);
        var notices = new BadNotices(database);
        await notices.Begin(cancellation);
        await Task.WhenAll(Start(0, cancellation), Start(1, cancellation));
        _nginx = await Nginx.Before([_nodes[0]!.Address, _nodes[1]!.Address], cancellation);
        await OpenPages(people - 2, cancellation);

        await progress.WriteLineAsync("nodes: notices are lost and late");
        for (var i = 0; i < commands; i++)
        {
            _found.BadNotices.Add(await ShareAndFollow(cancellation));
            if (i % 10 == 9)
            {
                await notices.SendLate(cancellation);
            }
        }

        await progress.WriteLineAsync("nodes: listeners are cut");
        for (var i = 0; i < commands / 5; i++)
        {
            await notices.CutListeners(cancellation);
            _found.ListenersCut.Add(await ShareAndFollow(cancellation));
        }

        await progress.WriteLineAsync("nodes: somebody is deactivated");
        _found.Deactivated = await Deactivation.Measure(
            _nodes[0]!.Address, _nodes[1]!.Address, Session.Members[^1].Person, Session.Members[^2].Person, Session.Session, cancellation);
        await KillNode(cancellation);
        await LoseDatabase(postgres, cancellation);
        await Finish(data, jobs, cancellation);
        return _found;
    }

    public async ValueTask DisposeAsync()
    {
        _pages.ForEach(p => p.Dispose());
        foreach (var node in _nodes.OfType<RunningServer>())
        {
            await node.DisposeAsync();
        }

        if (_nginx is not null)
        {
            await _nginx.DisposeAsync();
        }

        _session?.Dispose();
        _data?.Dispose();
    }

    // The keys of cookies and forms are shared; the data folder is each node's own.
    private async Task Start(int node, CancellationToken cancellation, string urls = "http://127.0.0.1:0") => _nodes[node] = await RunningServer.Serving(
        _data!,
        cancellation,
        [$"--Data:Folder={_data!.Beside($"node{node}")}", $"--Keys:Folder={Path.Combine(_data.Data, "keys")}", "--Proxies:Known:0=127.0.0.1", $"--urls={urls}"]);

    private async Task OpenPages(int people, CancellationToken cancellation)
    {
        await Session.Members[0].Load(Front, cancellation);
        foreach (var (member, i) in Session.Members.Take(people).Select((m, i) => (m, i)))
        {
            _pages.Add(new SocketPage(Front, Session.Session, member.Person, $"person {i + 1}", _seen));
            await _pages[i].Load();
        }
    }

    private async Task<double> ShareAndFollow(CancellationToken cancellation)
    {
        var (seq, at) = await Share(cancellation);
        await UntilEverybodyIsAt(seq, cancellation);
        return Stopwatch.GetElapsedTime(at).TotalSeconds;
    }

    // Until it is acknowledged, as a page does: the same command again.
    private async Task<(long Seq, long At)> Share(CancellationToken cancellation)
    {
        var command = Guid.NewGuid();
        _ledger.Send(command);
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                var seq = await Session.Members[0].Share(Front, Session.Item, command, cancellation);
                _ledger.Acknowledge(command, seq);
                return (seq, Stopwatch.GetTimestamp());
            }
            catch (Exception e) when (e is NotDoneException or HttpRequestException or System.Text.Json.JsonException && Stopwatch.GetElapsedTime(start) < _patience)
            {
                await Task.Delay(_look, cancellation);
            }
        }
    }

    private async Task UntilEverybodyIsAt(long seq, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        while (_pages.Exists(p => p.Position < seq))
        {
            if (Stopwatch.GetElapsedTime(start) > _patience)
            {
                _found.Missed += _pages.Count(p => p.Position < seq);
                return;
            }

            await Task.Delay(_look, cancellation);
        }
    }

    private async Task KillNode(CancellationToken cancellation)
    {
        await progress.WriteLineAsync("nodes: a node is killed");
        var start = Stopwatch.GetTimestamp();
        await _nodes[0]!.Kill();
        await ShareAndFollow(cancellation);
        _found.NodeKilled = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var address = _nodes[0]!.Address.GetLeftPart(UriPartial.Authority);
        await _nodes[0]!.DisposeAsync();
        await Start(0, cancellation, address);
    }

    private async Task LoseDatabase(PostgresServer postgres, CancellationToken cancellation)
    {
        await progress.WriteLineAsync("nodes: PostgreSQL is away for 30 seconds");
        await postgres.Down(cancellation);
        using (var asking = new CancellationTokenSource(_away))
        {
            while (!asking.IsCancellationRequested)
            {
                _found.FalselyAcknowledged += await IsAcknowledged(cancellation) ? 1 : 0;
                await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
            }
        }

        await postgres.Up(cancellation);
        var start = Stopwatch.GetTimestamp();
        var (seq, at) = await Share(cancellation);
        _found.AcknowledgedAgain = Stopwatch.GetElapsedTime(start, at).TotalSeconds;
        await UntilEverybodyIsAt(seq, cancellation);
        _found.DatabaseBack = Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private async Task<bool> IsAcknowledged(CancellationToken cancellation)
    {
        try
        {
            var command = Guid.NewGuid();
            _ledger.Send(command);
            await Session.Members[0].Share(Front, Session.Item, command, cancellation);
            return true;
        }
        catch (Exception e) when (e is NotDoneException or HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private async Task Finish(DataOnDisk data, ForgottenSessions jobs, CancellationToken cancellation)
    {
        var truth = new StoredTruth(data);
        var start = Stopwatch.GetTimestamp();
        while (await ForgottenSessions.Closed(truth, cancellation) < jobs.DueBy(TimeProvider.System.GetUtcNow()) && Stopwatch.GetElapsedTime(start) < _patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250), cancellation);
        }

        await truth.ReadLog(cancellation);
        var stored = await truth.Contributions(Session.Item, cancellation);
        _found.Acknowledged = _ledger.Acknowledged.Count;
        _found.Lost = _ledger.Acknowledged.Count(a => !stored.Contains(a.Key));
        _found.Gaps = await truth.StreamsWithGaps(cancellation);
        _found.JobsDone = await ForgottenSessions.Closed(truth, cancellation);
        _found.JobsTwice = await jobs.Twice(data, truth, cancellation);
        foreach (var page in _pages)
        {
            await page.Compare();
        }

        _found.Missed += _seen.All.Count();
    }
}
