using System.Diagnostics;
using System.Globalization;
using PokCases.Load.Figures;
using PokCases.Load.Live;
using PokCases.Load.Servers;

namespace PokCases.Load.Stall;

/// <summary>Twenty people at a table, of whom one asks for everything and then stops reading; or, to compare, reads it all.</summary>
internal sealed class StallRun(StallSettings settings)
{
    private const int WarmUp = 10;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _rest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _unread = TimeSpan.FromSeconds(3);

    private long _produced;

    public async Task<StallOutcome> Run(bool stalls, CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        using var session = await SessionInProgress.On(data, StallSettings.People, cancellation);
        await using var server = await RunningServer.Serving(data, cancellation, through: ResidentMemory.Tidy);
        await Fill(session, server.Address, cancellation);

        var sharing = new Sharing(StallSettings.People - 1);
        List<OpenPage> others = [];
        foreach (var (member, person) in session.Members.SkipLast(1).Select((m, i) => (m, i)))
        {
            others.Add(new OpenPage(server.Address, session.Session, member.Person, content => Read(sharing, person, content)));
            await others[person].Open(cancellation);
        }

        try
        {
            await Share(sharing, others, session.Item, 0, WarmUp, cancellation);
            // What making such answers takes at first (code, buffers) is taken before.
            for (var i = 0; i < 3; i++)
            {
                await AskAndRead(session, server.Address, cancellation);
            }

            await Task.Delay(_rest, cancellation);
            return stalls
                ? await WithOneStalled(session, server, sharing, others, cancellation)
                : await WithNobodyStalled(session, server, sharing, others, cancellation);
        }
        finally
        {
            foreach (var page in others)
            {
                await page.DisposeAsync();
            }
        }
    }

    private async Task<StallOutcome> WithOneStalled(SessionInProgress session, RunningServer server, Sharing sharing, List<OpenPage> others, CancellationToken cancellation)
    {
        var tablet = session.Members[^1].Person;
        List<StalledHub> hubs = [];
        List<UnreadResponse> unread = [];
        try
        {
            for (var i = 0; i < settings.Multiplied; i++)
            {
                hubs.Add(await StalledHub.Connect(server.Address, session.Session, tablet, cancellation));
            }

            var before = server.ResidentBytes;
            for (var i = 0; i < settings.Multiplied; i++)
            {
                unread.Add(await UnreadResponse.Ask(server.Address, session.Session, tablet, cancellation));
            }

            var ending = Task.WhenAll(unread.Select(u => u.UntilEnded(_patience, cancellation)));
            await Task.Delay(_unread, cancellation);
            var whileUnread = server.ResidentBytes - before;
            var (deliveries, produced) = await Produce(sharing, others, session.Item, cancellation);
            var whileProducing = server.ResidentBytes - before;
            var ended = await ending;
            var (kept, complete) = await ReadAgain(session, server.Address, hubs, cancellation);
            return new StallOutcome(deliveries, produced, whileUnread, whileProducing, ended, kept, complete);
        }
        finally
        {
            hubs.ForEach(h => h.Dispose());
            unread.ForEach(u => u.Dispose());
        }
    }

    // The same connections and the same answers, read as they come.
    private async Task<StallOutcome> WithNobodyStalled(SessionInProgress session, RunningServer server, Sharing sharing, List<OpenPage> others, CancellationToken cancellation)
    {
        var tablet = session.Members[^1].Person;
        List<OpenPage> pages = [];
        try
        {
            for (var i = 0; i < settings.Multiplied; i++)
            {
                pages.Add(new OpenPage(server.Address, session.Session, tablet, _ => { }));
                await pages[i].Open(cancellation);
            }

            var before = server.ResidentBytes;
            await AskAndRead(session, server.Address, cancellation);
            await Task.Delay(_unread, cancellation);
            var afterwards = server.ResidentBytes - before;
            var (deliveries, produced) = await Produce(sharing, others, session.Item, cancellation);
            return new StallOutcome(deliveries, produced, afterwards, server.ResidentBytes - before, [], settings.Multiplied, 0);
        }
        finally
        {
            foreach (var page in pages)
            {
                await page.DisposeAsync();
            }
        }
    }

    // As many at the same time as stall: what they take to make is not what they hold.
    private async Task AskAndRead(SessionInProgress session, Uri server, CancellationToken cancellation)
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, settings.Multiplied).Select(_ => UnreadResponse.Ask(server, session.Session, session.Members[^1].Person, cancellation)));
        await Task.WhenAll(asked.Select(a => a.Read(cancellation)));
        Array.ForEach(asked, a => a.Dispose());
    }

    // The connection tells how far the stream is, or proves to be gone; either way what was missed is one question away.
    private static async Task<(int Kept, double Complete)> ReadAgain(SessionInProgress session, Uri server, List<StalledHub> hubs, CancellationToken cancellation)
    {
        var last = Guid.NewGuid();
        var seq = await session.Members[0].Share(server, session.Item, last, cancellation);
        var start = Stopwatch.GetTimestamp();
        var kept = await hubs[0].ReadUntil(seq, cancellation) ? 1 : 0;
        using var http = new HttpClient { BaseAddress = server };
        http.DefaultRequestHeaders.Add("Cookie", session.Members[^1].Person.Cookie);
        var changes = await http.GetStringAsync(new Uri($"sessies/{session.Session}/wijzigingen?na=0", UriKind.Relative), cancellation);
        var complete = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (!changes.Contains(last.ToString(), StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Who reads again does not get the last contribution.");
        }

        foreach (var hub in hubs.Skip(1))
        {
            kept += await hub.ReadUntil(seq, cancellation) ? 1 : 0;
        }

        return (kept, complete);
    }

    private async Task<(IReadOnlyList<Live.Delivery> Deliveries, long Produced)> Produce(Sharing sharing, List<OpenPage> others, Guid item, CancellationToken cancellation)
    {
        var before = Interlocked.Read(ref _produced);
        List<Live.Delivery> deliveries = [];
        while (Interlocked.Read(ref _produced) - before < settings.ProducedBytes)
        {
            deliveries.AddRange(await Share(sharing, others, item, WarmUp + deliveries.Count, 1, cancellation));
        }

        return (deliveries, Interlocked.Read(ref _produced) - before);
    }

    private static async Task<List<Live.Delivery>> Share(Sharing sharing, List<OpenPage> others, Guid item, int first, int commands, CancellationToken cancellation)
    {
        List<Live.Delivery> deliveries = [];
        for (var number = first; number < first + commands; number++)
        {
            deliveries.Add(await sharing.Run(
                number,
                (person, id, text) => others[person].Send($"punten/{item}/bijdragen", cancellation, Fields(id, text)),
                cancellation));
        }

        return deliveries;
    }

    private static async Task Fill(SessionInProgress session, Uri server, CancellationToken cancellation)
    {
        for (var i = 0; i < StallSettings.There; i++)
        {
            var id = Guid.CreateVersion7();
            await session.Members[i % 4].Send(server, $"punten/{session.Item}/bijdragen", cancellation, Fields(id, string.Create(CultureInfo.InvariantCulture, $"Eerder gezegd, {i}.")));
        }
    }

    private static (string Name, string Value)[] Fields(Guid id, string text) =>
    [
        ("commandId", id.ToString()),
        ("contributionId", id.ToString()),
        ("text", text + new string('.', Math.Max(StallSettings.Length - text.Length, 0))),
        ("nature", "Fact"),
        ("domain", "Housing"),
    ];

    private void Read(Sharing sharing, int person, string content)
    {
        Interlocked.Add(ref _produced, content.Length);
        sharing.Read(person, content);
    }
}
