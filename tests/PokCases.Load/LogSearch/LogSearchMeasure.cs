using System.Diagnostics;
using System.Net;
using PokCases.Load.Figures;
using PokCases.Load.Lists;
using PokCases.Load.Servers;

namespace PokCases.Load.LogSearch;

/// <summary>Each search of a large log, as a page, one after the other.</summary>
internal sealed class LogSearchMeasure(int entries, RunSettings settings)
{
    private const int WarmUp = 2;
    private const int Times = 10;

    public async Task<IReadOnlyList<Row>> Run(DataOnDisk data, CancellationToken cancellation)
    {
        using var disk = data;
        await settings.Say($"log: writing {entries} entries and making them searchable");
        var log = await FilledLog.Make(disk, entries, settings.Seed);
        List<Row> rows = [new($"log/{entries} entries made searchable", log.Indexing.TotalSeconds, "s"), new("log/… entries a second", entries / log.Indexing.TotalSeconds, "entries")];
        await using var server = await RunningServer.Serving(disk, cancellation);
        foreach (var search in log.Searches)
        {
            await settings.Say($"log: {search.Name}");
            rows.AddRange(await Time(server, search, cancellation));
        }

        return rows;
    }

    private static async Task<IEnumerable<Row>> Time(RunningServer server, ListPage search, CancellationToken cancellation)
    {
        var cookies = new CookieContainer();
        cookies.SetCookies(server.Address, search.Reader.Cookie);
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(5) };
        List<double> taken = [];
        for (var i = 0; i < WarmUp + Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(new Uri(search.Path, UriKind.Relative), cancellation);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{search.Path} answered {(int)answer.StatusCode}.");
            }

            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new Spread(taken.Skip(WarmUp)).Rows($"log/{search.Name}, the page", "ms");
    }
}
