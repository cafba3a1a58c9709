using System.Globalization;
using PokCases.Load.Bare;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Lists;

/// <summary>Each list with many rows beside the same with few, on one kind of database.</summary>
/// <param name="measure">The verb, in the rows.</param>
/// <param name="what">What is listed, in the rows.</param>
/// <param name="database">Which kind, in the rows.</param>
/// <param name="few">So many in the small installation.</param>
/// <param name="many">So many in the large one.</param>
/// <param name="settings">Of the run.</param>
internal sealed class ListsMeasure(string measure, string what, string database, int few, int many, RunSettings settings)
{
    /// <summary>The first page may take so many times as long.</summary>
    private const double MostRatio = 2;

    private const int WarmUp = 20;
    private const int InOneBlock = 25;

    /// <summary>On SQLite and, where it is there and wanted, on PostgreSQL.</summary>
    public static async Task<IReadOnlyList<Row>> OnBoth(string measure, string what, int few, int many, RunSettings settings, Func<DataOnDisk, int, Task<FilledLists>> fill, bool sqliteOnly, CancellationToken cancellation)
    {
        List<Row> rows = [.. await new ListsMeasure(measure, what, "SQLite", few, many, settings).Run(() => Task.FromResult(new DataOnDisk()), fill, cancellation)];
        await using var postgres = sqliteOnly ? null : await PostgresServer.Start(cancellation);
        if (postgres is not null)
        {
            rows.AddRange(await new ListsMeasure(measure, what, "PostgreSQL", few, many, settings).Run(async () => new DataOnDisk(await postgres.NewDatabase(cancellation)), fill, cancellation));
        }

        return rows;
    }

    private async Task<IReadOnlyList<Row>> Run(Func<Task<DataOnDisk>> data, Func<DataOnDisk, int, Task<FilledLists>> fill, CancellationToken cancellation)
    {
        await settings.Say($"{measure}: filling {few} and {many} {what} on {database}");
        using var small = await fill(await data(), few);
        using var large = await fill(await data(), many);
        return [.. await Questions(small, large, cancellation), .. await Times(small, large, cancellation)];
    }

    private async Task<List<Row>> Questions(FilledLists small, FilledLists large, CancellationToken cancellation)
    {
        var asked = await Asked(small, cancellation);
        var askedOfMany = await Asked(large, cancellation);
        return
        [
            .. small.Pages.Select((page, i) => (page.Name, Few: asked[i], Many: askedOfMany[i])).SelectMany(p => new Row[]
            {
                new($"{measure}/{p.Name} on {database}, questions to the database", p.Few, "questions"),
                new($"{measure}/{p.Name} on {database}, further questions with {many} {what} instead of {few}", p.Many - p.Few, "questions", 0),
            }),
        ];
    }

    private static async Task<List<int>> Asked(FilledLists filled, CancellationToken cancellation)
    {
        List<int> asked = [];
        foreach (var page in filled.Pages)
        {
            // On a server that has served nothing: nothing is remembered for anybody.
            await using var server = await RunningServer.Serving(filled.Data, cancellation, verb: UnloggedServer.Arguments(counting: true));
            using var asker = await Asker.Of(server.Address, page, cancellation);
            using var answer = await asker.Ask(cancellation);
            asked.Add(int.Parse(answer.Headers.GetValues(BareRequests.Asked).Single(), CultureInfo.InvariantCulture));
        }

        return asked;
    }

    private async Task<List<Row>> Times(FilledLists small, FilledLists large, CancellationToken cancellation)
    {
        await using var serverOfFew = await RunningServer.Serving(small.Data, cancellation);
        await using var serverOfMany = await RunningServer.Serving(large.Data, cancellation);
        List<Row> rows = [];
        foreach (var (page, pageOfMany) in small.Pages.Zip(large.Pages))
        {
            await settings.Say($"{measure}: {page.Name} on {database}");
            using var asker = await Asker.Of(serverOfFew.Address, page, cancellation);
            using var askerOfMany = await Asker.Of(serverOfMany.Address, pageOfMany, cancellation);
            await Ask(asker, WarmUp, cancellation);
            await Ask(askerOfMany, WarmUp, cancellation);
            var taken = await Pairs.Alternate(
                settings.Pairs,
                _ => Taken.By(serverOfMany.Processor, () => Ask(askerOfMany, InOneBlock, cancellation)),
                _ => Taken.By(serverOfFew.Processor, () => Ask(asker, InOneBlock, cancellation)));
            rows.AddRange(new PairRows($"{measure}/{page.Name} on {database} with {many} {what}", $"with {few}", taken).Costs("page", MostRatio));
        }

        return rows;
    }

    // One after the other: how long somebody waits for it, not how many can.
    private static async Task<double> Ask(Asker asker, int times, CancellationToken cancellation)
    {
        for (var i = 0; i < times; i++)
        {
            using var answer = await asker.Ask(cancellation);
        }

        return times;
    }
}
