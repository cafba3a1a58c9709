using PokCases.Load.Servers;

namespace PokCases.Load.Delivery.Sockets;

/// <summary>Many pages over real sockets that are cut at random, while people contribute and the chair lets people in and out.</summary>
internal sealed class SocketRun(SocketSettings settings, TextWriter progress)
{
    private static readonly TimeSpan _betweenCuts = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan _betweenAdmissions = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly Seen _seen = new();
    private readonly Random _chance = new(settings.Seed);
    private int _cuts;
    private int _admissions;

    public Seen Seen => _seen;

    public int Cuts => _cuts;

    public int Admissions => _admissions;

    public async Task Run(CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        using var session = await SessionInProgress.On(data, settings.People, cancellation);
        await using var server = await RunningServer.Serving(data, cancellation);
        var pages = session.Members.Select((m, i) => new SocketPage(server.Address, session.Session, m.Person, $"person {i + 1}", _seen)).ToList();
        try
        {
            await session.Members[0].Load(server.Address, cancellation);
            for (var person = 0; person < pages.Count; person++)
            {
                if (SocketSettings.IsNeverLetIn(person) || SocketSettings.ComesAndGoes(person))
                {
                    await Withdraw(server.Address, session, pages, person);
                }
            }

            await Task.WhenAll(pages.Select(p => p.Load()));
            var contributors = session.Members.Take(settings.Writers).Select((m, i) => new Contributor(m, session.Item, settings.Seed + i)).ToList();
            await Trouble(server.Address, session, pages, contributors, cancellation);
            await Settle(pages, contributors, cancellation);
        }
        finally
        {
            pages.ForEach(p => p.Dispose());
        }
    }

    private async Task Trouble(Uri server, SessionInProgress session, List<SocketPage> pages, List<Contributor> contributors, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var working = contributors.Select(c => c.Contribute(server, stop.Token))
            .Append(Cut(pages, stop.Token))
            .Append(ComeAndGo(server, session, pages, stop.Token))
            .ToList();
        var told = 0L;
        while (_seen.Deliveries < settings.Deliveries && working.TrueForAll(w => !w.IsFaulted))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            if (_seen.Deliveries / 50_000 != told)
            {
                told = _seen.Deliveries / 50_000;
                await progress.WriteLineAsync($"delivery: {_seen.Deliveries} delivered, {_cuts} cuts, {_seen.Compared} views compared, {_seen.All.Count()} wrong");
            }
        }

        await stop.CancelAsync();
        await Task.WhenAll(working);
    }

    private async Task Cut(List<SocketPage> pages, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(2 * _betweenCuts * _chance.NextDouble(), CancellationToken.None);
            var page = pages[_chance.Next(pages.Count)];
            _cuts++;
            switch (_chance.Next(8))
            {
                case 0:
                    await page.Load();
                    break;
                case < 4:
                    page.CutHub();
                    break;
                default:
                    page.CutAnswer();
                    break;
            }
        }
    }

    private async Task ComeAndGo(Uri server, SessionInProgress session, List<SocketPage> pages, CancellationToken stop)
    {
        var comers = Enumerable.Range(0, pages.Count).Where(SocketSettings.ComesAndGoes).ToList();
        while (!stop.IsCancellationRequested && comers.Count > 0)
        {
            await Task.Delay(_betweenAdmissions, CancellationToken.None);
            var person = comers[_admissions++ % comers.Count];
            if (pages[person].Secrecy.Mark is null)
            {
                await Withdraw(server, session, pages, person);
            }
            else
            {
                pages[person].Secrecy.End();
                await session.Members[0].Send(server, $"punten/{session.Item}/toelaten", CancellationToken.None, Whom(session, person));
            }
        }
    }

    private static async Task Withdraw(Uri server, SessionInProgress session, List<SocketPage> pages, int person)
    {
        await session.Members[0].Send(server, $"punten/{session.Item}/toelating-intrekken", CancellationToken.None, Whom(session, person));
        pages[person].Secrecy.Begin();
    }

    private static (string Name, string Value) Whom(SessionInProgress session, int person) => ("wie", session.Members[person].Person.Id.ToString());

    // Nobody writes any more. Presence can still change for a while; then every page stands where a fresh load does.
    private async Task Settle(List<SocketPage> pages, List<Contributor> contributors, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_patience);
        foreach (var (page, person) in pages.Select((p, i) => (p, i)))
        {
            var isThere = await page.Compare();
            while (!isThere && !patience.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
                isThere = await page.Compare();
            }

            if (!isThere)
            {
                _seen.Missing.Enqueue($"person {person + 1} stands at {page.Position} and does not come further");
            }
        }

        var versions = contributors.SelectMany(c => c.Acknowledged).ToDictionary(c => c.Id.ToString("N"), c => c.Version);
        await pages[0].Compare();
        foreach (var missing in pages[0].Lacks(versions))
        {
            _seen.Missing.Enqueue($"person 1 does not see {missing}, which was acknowledged");
        }
    }
}
