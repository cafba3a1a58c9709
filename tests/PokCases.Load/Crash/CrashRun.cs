using System.Diagnostics;
using PokCases.Load.Servers;

namespace PokCases.Load.Crash;

/// <summary>Kills the server over and over, and looks each time at what it finds when it is back.</summary>
internal sealed class CrashRun(CrashSettings settings, TextWriter progress) : IDisposable
{
    private static readonly TimeSpan _longestWriting = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan _jobsApart = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly Random _chance = new(settings.Seed);
    private readonly DataOnDisk _data = new();
    private readonly Findings _findings = new();
    private readonly Ledger _ledger = new();
    private TimeSpan _lastStart = TimeSpan.FromSeconds(2);

    public Ledger Ledger => _ledger;

    public async Task<Findings> Run(CancellationToken cancellation)
    {
        using var session = await SessionInProgress.On(_data, settings.Writers, cancellation);
        var jobs = await ForgottenSessions.Prepare(_data, session.Session, settings.Cycles, _jobsApart);
        var truth = new StoredTruth(_data);
        var check = new Check(session, _ledger, truth, _findings);
        var writers = session.Members.Select(m => new Writer(m, session.Item, _ledger)).ToList();
        for (var cycle = 1; cycle <= settings.Cycles; cycle++)
        {
            await Cycle(writers, check, cancellation);
            if (cycle % 10 == 0)
            {
                await progress.WriteLineAsync($"crash: {cycle} of {settings.Cycles} kills, {_ledger.Acknowledged.Count} acknowledged, {_findings.Lost} lost");
            }
        }

        await Finish(writers, check, jobs, truth, cancellation);
        return _findings;
    }

    public void Dispose() => _data.Dispose();

    // Six of ten kills come while people write, two while the server starts, two while it makes a new database.
    private async Task Cycle(List<Writer> writers, Check check, CancellationToken cancellation)
    {
        switch (_chance.Next(10))
        {
            case < 6:
                await KillWhileWriting(writers, check, cancellation);
                break;
            case < 8:
                await KillWhileStarting(cancellation);
                break;
            default:
                await new MigrationCrash(_findings, _chance, _lastStart).Run(cancellation);
                break;
        }
    }

    private async Task KillWhileWriting(List<Writer> writers, Check check, CancellationToken cancellation)
    {
        await using var server = await Serve(cancellation);
        await Task.WhenAll(writers.Select(w => w.Settle(server.Address, cancellation)));
        await check.Run(cancellation);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var writing = Task.WhenAll(writers.Select(w => w.Write(server.Address, stop.Token)));
        await Task.Delay(_longestWriting * _chance.NextDouble(), cancellation);
        await server.Kill();
        await writing;
        _findings.KilledWhileWriting++;
    }

    private async Task KillWhileStarting(CancellationToken cancellation)
    {
        await using var server = RunningServer.Begin(_data);
        await Task.Delay(_lastStart * (1.1 * _chance.NextDouble()), cancellation);
        await server.Kill();
        _findings.KilledWhileStarting++;
    }

    private async Task<RunningServer> Serve(CancellationToken cancellation)
    {
        var server = await RunningServer.Serving(_data, cancellation);
        _lastStart = server.TimeToServe;
        _findings.Served(server);
        return server;
    }

    // A last life that nobody kills: what got no answer is settled, what fell due is done, and the program's own verb reads the log.
    private async Task Finish(List<Writer> writers, Check check, ForgottenSessions jobs, StoredTruth truth, CancellationToken cancellation)
    {
        await using (var server = await Serve(cancellation))
        {
            await Task.WhenAll(writers.Select(w => w.Settle(server.Address, cancellation)));
            var due = jobs.DueBy(TimeProvider.System.GetUtcNow());
            var start = Stopwatch.GetTimestamp();
            while (await ForgottenSessions.Closed(truth, cancellation) < due && Stopwatch.GetElapsedTime(start) < _patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(250), cancellation);
            }

            await check.Run(cancellation);
            _findings.JobsDone = await ForgottenSessions.Closed(truth, cancellation);
            _findings.JobsLeft = Math.Max(due - _findings.JobsDone, 0);
            _findings.JobsTwice = await jobs.Twice(_data, truth, cancellation);
        }

        if (await ServerVerb.Run(_data, ["audit", "verify"], cancellation) is not (0, _))
        {
            _findings.LogBroken++;
        }
    }
}
