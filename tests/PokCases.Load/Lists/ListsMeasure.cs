using System.Globalization;
using System.Net;
using PokCases.Load.Bare;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Lists;

/// <summary>Each list with many cases beside the same with few, on one kind of database.</summary>
internal sealed class ListsMeasure(string database, int few, int many, RunSettings settings)
{
    /// <summary>The first page may take so many times as long.</summary>
    private const double MostRatio = 2;

    private const int WarmUp = 20;
    private const int InOneBlock = 25;

    public async Task<IReadOnlyList<Row>> Run(Func<Task<DataOnDisk>> data, CancellationToken cancellation)
    {
        await settings.Say($"lists: filling {few} and {many} cases on {database}");
        using var small = await FilledCases.With(await data(), few);
        using var large = await FilledCases.With(await data(), many);
        return [.. await Questions(small, large, cancellation), .. await Times(small, large, cancellation)];
    }

    private async Task<List<Row>> Questions(FilledCases small, FilledCases large, CancellationToken cancellation)
    {
        var asked = await Asked(small, cancellation);
        var askedOfMany = await Asked(large, cancellation);
        return
        [
            .. small.Pages.Select((page, i) => (page.Name, Few: asked[i], Many: askedOfMany[i])).SelectMany(p => new Row[]
            {
                new($"lists/{p.Name} on {database}, questions to the database", p.Few, "questions"),
                new($"lists/{p.Name} on {database}, further questions with {many} cases instead of {few}", p.Many - p.Few, "questions", 0),
            }),
        ];
    }

    private static async Task<List<int>> Asked(FilledCases cases, CancellationToken cancellation)
    {
        List<int> asked = [];
        foreach (var page in cases.Pages)
        {
            // On a server that has served nothing: nothing is remembered for anybody.
            await using var server = await RunningServer.Serving(cases.Data, cancellation, verb: UnloggedServer.Arguments(counting: true));
            using var http = Browser(server, page);
            using var answer = await Get(http, page, cancellation);
            asked.Add(int.Parse(answer.Headers.GetValues(BareRequests.Asked).Single(), CultureInfo.InvariantCulture));
        }

        return asked;
    }

    private async Task<List<Row>> Times(FilledCases small, FilledCases large, CancellationToken cancellation)
    {
        await using var serverOfFew = await RunningServer.Serving(small.Data, cancellation);
        await using var serverOfMany = await RunningServer.Serving(large.Data, cancellation);
        List<Row> rows = [];
        foreach (var (page, pageOfMany) in small.Pages.Zip(large.Pages))
        {
            await settings.Say($"lists: {page.Name} on {database}");
            using var http = Browser(serverOfFew, page);
            using var httpOfMany = Browser(serverOfMany, pageOfMany);
            await Ask(http, page, WarmUp, cancellation);
            await Ask(httpOfMany, pageOfMany, WarmUp, cancellation);
            var taken = await Pairs.Alternate(
                settings.Pairs,
                _ => Taken.By(serverOfMany.Processor, () => Ask(httpOfMany, pageOfMany, InOneBlock, cancellation)),
                _ => Taken.By(serverOfFew.Processor, () => Ask(http, page, InOneBlock, cancellation)));
            rows.AddRange(new PairRows($"lists/{page.Name} on {database} with {many} cases", $"with {few}", taken).Costs("page", MostRatio));
        }

        return rows;
    }

    // One after the other: how long somebody waits for it, not how many can.
    private static async Task<double> Ask(HttpClient http, ListPage page, int times, CancellationToken cancellation)
    {
        for (var i = 0; i < times; i++)
        {
            using var answer = await Get(http, page, cancellation);
        }

        return times;
    }

    private static async Task<HttpResponseMessage> Get(HttpClient http, ListPage page, CancellationToken cancellation)
    {
        var answer = await http.GetAsync(new Uri(page.Path, UriKind.Relative), cancellation);
        // A page that redirects or refuses is quick, and no figure.
        return answer.StatusCode == HttpStatusCode.OK ? answer : throw new InvalidOperationException($"{page.Path} answered {(int)answer.StatusCode}.");
    }

    private static HttpClient Browser(RunningServer server, ListPage page)
    {
        var cookies = new CookieContainer();
        cookies.SetCookies(server.Address, page.Reader.Cookie);
        return new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server.Address };
    }
}
