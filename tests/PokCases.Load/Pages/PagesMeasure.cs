using PokCases.Load.Bare;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Pages;

/// <summary>What signing in, deciding and writing down cost on each page, and how many questions a page asks.</summary>
internal static class PagesMeasure
{
    private const int UsualRows = 10;
    private const int FewRows = 2;
    private const double LeastRatio = 0.5;
    private static readonly TimeSpan _block = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<Row>> Rates(RunSettings settings, CancellationToken cancellation)
    {
        using var table = await FilledTable.With(UsualRows, cancellation);
        await using var server = await RunningServer.Serving(table.Data, cancellation, verb: UnloggedServer.Arguments(counting: false));
        List<Row> rows = [];
        foreach (var page in table.Pages)
        {
            await settings.Say($"pages: {page.Name}");
            using var sides = new TwoSides(server, table.ReadersOf(page));
            var taken = await sides.Compare(page.Path, settings.Pairs, _block);
            rows.AddRange(new PairRows($"pages/{page.Name}", $"{page.Name} without sign-in and log", taken).Rates("page", LeastRatio));
            cancellation.ThrowIfCancellationRequested();
        }

        return rows;
    }

    public static async Task<IReadOnlyList<Row>> Questions(int manyRows, CancellationToken cancellation)
    {
        var few = await Ask(FewRows, cancellation);
        var many = await Ask(manyRows, cancellation);
        return
        [
            .. few.Zip(many).SelectMany(p => new Row[]
            {
                new($"pages/{p.First.Name}, questions to the database", p.First.Asked, "questions"),
                new($"pages/{p.First.Name}, further questions with {manyRows} rows instead of {FewRows}", p.Second.Asked - p.First.Asked, "questions", 0),
            }),
        ];
    }

    // Each page once on a server that has served nothing: nothing is remembered for anybody.
    private static async Task<List<(string Name, int Asked)>> Ask(int rows, CancellationToken cancellation)
    {
        using var table = await FilledTable.With(rows, cancellation);
        List<(string, int)> asked = [];
        foreach (var page in table.Pages)
        {
            await using var server = await RunningServer.Serving(table.Data, cancellation, verb: UnloggedServer.Arguments(counting: true));
            using var sides = new TwoSides(server, [table.Session.Members[0].Person]);
            asked.Add((page.Name, await sides.Questions(page.Path)));
        }

        return asked;
    }
}
