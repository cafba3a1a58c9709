using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Frames;

/// <summary>Bad frames and requests, then a flood by one person, on a session that others hold meanwhile.</summary>
/// <param name="frames">How many in all.</param>
/// <param name="settings">What every measure has.</param>
internal sealed class FramesMeasure(int frames, RunSettings settings)
{
    // One is flooding, four do their work; bad frames come from the others, since nobody may connect without end.
    private const int People = 40;
    private const int Working = 4;
    private const int Attackers = 4;

    // Code is compiled, pools and the heap are as large as this work makes them.
    private const double WarmUp = 0.2;

    // The collector for servers keeps in reserve what work made it take. With the other one, what grows is what frames leave.
    private const string NoReserve = "DOTNET_gcServer=0";

    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _compiled = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _block = TimeSpan.FromSeconds(4);

    public FrameFindings Findings { get; } = new();

    public async Task<IReadOnlyList<Row>> Run(CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        using var session = await SessionInProgress.On(data, People, cancellation);
        await using var server = await RunningServer.Serving(data, cancellation, through: [.. ResidentMemory.Tidy, NoReserve]);
        var others = new Others(session.Members.Skip(2).Take(Working));
        await settings.Say("frames: warming up");
        await Both(0, WarmUp);
        await Task.Delay(_quiet, cancellation);
        var before = server.ResidentBytes;
        var quiet = await others.Work(server.Address, After(_quiet));

        await settings.Say($"frames: {frames}");
        var during = await Both(1, 1 - WarmUp);
        await Task.Delay(_quiet, cancellation);
        var after = server.ResidentBytes;
        var stands = !server.HasEnded && await server.Ready(cancellation) is { Status: System.Net.HttpStatusCode.OK };
        await server.Kill();

        await settings.Say("frames: a flood by one person");
        // On a server as it ships, whose code is compiled as for the frames: the first seconds of a process are another measure.
        await using var usual = await RunningServer.Serving(data, cancellation);
        var flood = new Flood(session.Members[1], session.Item);
        await Flooded(new Flood(session.Members[1], session.Item), _compiled);
        // With and without in turn: a machine that pauses for a moment spoils one block.
        var blocks = await Pairs.Alternate(settings.Pairs, async _ => Figures(await Flooded(flood, _block)), async _ => Figures(await others.Work(usual.Address, After(_block))));
        var ready = await usual.Ready(cancellation);
        return
        [
            new("frames/sent", Findings.Frames, "frames"),
            .. Findings.Statuses.OrderBy(s => s.Key).Select(s => new Row($"frames/answered {s.Key}", s.Value, "times")),
            Row.Never($"frames/answered 5xx {string.Join(", ", Findings.Failures.Distinct().Order())}".TrimEnd(), Findings.Failures.Count),
            Row.Never("frames/never answered", Findings.Unanswered),
            Row.Never("frames/let in from another origin", Findings.LetIn),
            Row.Never("frames/server ended, or was not ready", stands && !usual.HasEnded && ready.Status is System.Net.HttpStatusCode.OK ? 0 : 1),
            new("frames/memory before", before / 1048576.0, "MB"),
            new("frames/memory after ÷ before", (double)after / before, "ratio", 1.1),
            Row.Never("frames/commands of the others not done", others.Failed),
            new("frames/the others' acknowledgement when quiet, p50", quiet.Median, "ms"),
            new("frames/the others' acknowledgement when quiet, p99", quiet.At(99), "ms"),
            new("frames/… during bad frames, p99", during.At(99), "ms"),
            Row.AtLeast("frames/flood by one person, told to slow down", flood.Refused, "times", 1),
            new("frames/flood by one person, let through", flood.Done, "commands"),
            .. Blocks("frames/flood by one person, the others' p50", b => b.Ours.P50),
            .. Blocks("frames/flood by one person, the others' p99", b => b.Ours.P99, 250),
            .. Blocks("frames/without a flood, the others' p99", b => b.Other.P99),
        ];

        async Task<Spread> Flooded(Flood by, TimeSpan length)
        {
            var flooding = by.Run(usual.Address, After(length));
            var worked = await others.Work(usual.Address, After(length));
            await flooding;
            return worked;
        }

        IEnumerable<Row> Blocks(string name, Func<((double P50, double P99) Ours, (double P50, double P99) Other), double> figure, double? goal = null) =>
            new Spread(blocks.Select(figure)).Rows(name, "ms", goal);

        // The same before measuring as while measuring, or the second is larger by what the first did not do.
        async Task<Spread> Both(int round, double share)
        {
            using var done = new CancellationTokenSource();
            var meanwhile = others.Work(server.Address, done.Token);
            await Attack(server, session, (int)(frames * share), round, cancellation);
            await done.CancelAsync();
            return await meanwhile;
        }
    }

    private static (double P50, double P99) Figures(Spread worked) => (worked.Median, worked.At(99));

    // A source that ends by itself; nothing waits for its being disposed of.
    private static CancellationToken After(TimeSpan time) => new CancellationTokenSource(time).Token;

    private Task Attack(RunningServer server, SessionInProgress session, int count, int round, CancellationToken cancellation)
    {
        List<string> cookies = [.. session.Members.Skip(2 + Working).Select(m => m.Person.Cookie)];
        var requests = new BadRequests(server.Address.Authority, cookies[0], session.Session, session.Item);
        return Task.WhenAll(Enumerable.Range(0, Attackers).Select(i =>
        {
            var chance = new Random(HashCode(i, round));
            return i % 2 == 0
                ? new HubAttacker(new Uri(server.Address, "live"), cookies, chance, Findings).Run(count / Attackers, cancellation)
                : new HttpAttacker(server.Address, requests, chance, Findings).Run(count / Attackers, cancellation);
        }));
    }

    // The same in every run, which the framework's own hash codes are not.
    private int HashCode(int attacker, int round) => unchecked((settings.Seed * 31) + (round * 7) + attacker);
}
