using System.Diagnostics;
using System.Net;
using PokCases.Load.Commands;
using PokCases.Load.Figures;
using PokCases.Load.Lists;
using PokCases.Load.Live;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;
using PokCases.Web.HelpMap.Exchange;

namespace PokCases.Load.Hsds;

/// <summary>An import beside the floor, each time on fresh data; then searches of what was imported, as pages, one after the other.</summary>
internal sealed class HsdsMeasure(int services, RunSettings settings)
{
    /// <summary>An import may take so many times as long as parsing the file and inserting the same rows.</summary>
    private const double MostRatio = 5;

    /// <summary>Milliseconds that a search may take.</summary>
    private const double LongestSearch = 100;

    private const int WarmUp = 5;
    private const int Times = 30;

    private readonly byte[] _file = ServiceFile.Of(services);
    private readonly ProcessorClock _processor = new(Environment.ProcessId);

    public async Task<IReadOnlyList<Row>> Run(CancellationToken cancellation)
    {
        using var filled = new DataOnDisk();
        var table = await PreparedTable.Make([.. filled.Arguments], people: 2);
        BareImport bare;
        await using (var program = await InProcess.On(filled, writing: true))
        {
            // Warms up, fills what is searched, and gives the rows that the other side inserts.
            await Import(program, cancellation);
            await using var read = await program.Storage.Reader(cancellation);
            bare = await BareImport.Of(read, cancellation);
        }

        await settings.Say($"hsds: {settings.Pairs} imports of {services} services beside as many bare ones");
        var taken = await Pairs.Alternate(settings.Pairs, _ => Ours(cancellation), _ => Other(bare, cancellation));
        List<Row> rows =
        [
            new("hsds/size of the file", _file.Length / 1024.0 / 1024.0, "MB"),
            .. new PairRows($"hsds/import of {services} services on SQLite", "parsing and inserting the same rows", taken).Costs("service", MostRatio),
        ];
        await using var server = await RunningServer.Serving(filled, cancellation);
        foreach (var (name, query) in new[] { ("a word of few offers", "?zoek=zeldzaam"), ("a word of every offer", "?zoek=inwoner"), ("two words, theme and neighbourhood", "?zoek=brieven vrijwilliger&thema=schulden&wijk=Noord"), ("nothing asked", "") })
        {
            await settings.Say($"hsds: searching {name}");
            rows.AddRange(await Search(server, new ListPage(name, $"sociale-kaart{query}", table.People[0]), cancellation));
        }

        return rows;
    }

    private async Task<Taken> Ours(CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        await using var program = await InProcess.On(data, writing: true);
        return await Taken.By(_processor, () => Import(program, cancellation));
    }

    private async Task<Taken> Other(BareImport bare, CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        await using var program = await InProcess.On(data, writing: false);
        var connection = await program.Storage.Writer(cancellation);
        return await Taken.By(_processor, async () =>
        {
            await bare.Run(connection, _file, cancellation);
            return services;
        });
    }

    private async Task<double> Import(InProcess program, CancellationToken cancellation)
    {
        var tally = await program.Get<ImportMap>().Run(Caller.Program(), _file, "measure", (_, _) => Task.CompletedTask, cancellation);
        return tally.Count(RecordFate.New) == services ? services : throw new InvalidOperationException($"Only {tally.Count(RecordFate.New)} services were imported.");
    }

    private static async Task<IEnumerable<Row>> Search(RunningServer server, ListPage page, CancellationToken cancellation)
    {
        var cookies = new CookieContainer();
        cookies.SetCookies(server.Address, page.Reader.Cookie);
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server.Address };
        List<double> taken = [];
        for (var i = 0; i < WarmUp + Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(new Uri(page.Path, UriKind.Relative), cancellation);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{page.Path} answered {(int)answer.StatusCode}.");
            }

            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new Spread(taken.Skip(WarmUp)).Rows($"hsds/search, {page.Name}, the page", "ms", LongestSearch);
    }
}
