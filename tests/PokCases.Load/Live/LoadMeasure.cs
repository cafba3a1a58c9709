using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>The highest load that is held with 30 people, and what half of it gives; the same rate with fewer people, with a thousand pages open, and on a bare hub.</summary>
internal static class LoadMeasure
{
    private const int People = 30;
    private const int ManyConnections = 1000;
    private static readonly TimeSpan _length = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _short = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation)
    {
        List<Row> rows = [];
        double half;
        await using (var load = new HighestLoad(async end => await TableSubject.Start(People, others: 0, end), settings))
        {
            var highest = await load.Find(cancellation);
            half = highest.PerSecond / 2;
            rows.AddRange(highest.Rows($"live/highest load held, {People} people"));
        }

        // At a table of its own: what the highest load left to be done for a minute is no part of half of it.
        await settings.Say("live: half of it");
        await using (var table = await TableSubject.Start(People, others: 0, cancellation))
        {
            var steady = await AfterWarmUp(table, half, first: 0, cancellation);
            rows.AddRange(steady.Rows($"live/half of it, {People} people", acknowledged99: 50, received95: 100, received99: 200));
        }

        foreach (var (people, others) in new[] { (5, 0), (10, 0), (People, ManyConnections - People) })
        {
            await settings.Say($"live: the same rate, {people} people and {others} other sessions");
            await using var table = await TableSubject.Start(people, others, cancellation);
            rows.AddRange(await At(table, half, first: 0, $"live/the same rate, {people} people, {people + others} connections", cancellation));
        }

        await using var bare = await BareSubject.Start(People, contentBytes: 2000, cancellation);
        rows.AddRange(await At(bare, half, first: 0, $"bare hub/the same rate, {People} people", cancellation));
        return rows;
    }

    /// <summary>One rate, in an item where so much was said before.</summary>
    public static async Task<IReadOnlyList<Row>> At(double rate, int people, int said, RunSettings settings, CancellationToken cancellation)
    {
        await using var table = await TableSubject.Start(people, others: 0, cancellation);
        await settings.Say(FormattableString.Invariant($"live: process {table.ProcessId} serves"));
        await Say(table, said, cancellation);
        return [.. await At(table, rate, said, FormattableString.Invariant($"live/{people} people after {said} contributions"), cancellation)];
    }

    // Fills the item, some at once, as fast as they are answered.
    private static async Task Say(TableSubject table, int said, CancellationToken cancellation)
    {
        const int AtOnce = 40;
        foreach (var some in Enumerable.Range(0, said).Chunk(AtOnce))
        {
            await Task.WhenAll(some.Select(n => table.Share(n, cancellation)));
        }
    }

    private static async Task<IEnumerable<Row>> At(ISubject subject, double rate, int first, string name, CancellationToken cancellation) =>
        (await AfterWarmUp(subject, rate, first, cancellation)).Rows(name);

    private static async Task<Steady> AfterWarmUp(ISubject subject, double rate, int first, CancellationToken cancellation)
    {
        var warm = await SteadyLoad.Run(subject, rate, _short, first, cancellation);
        return await SteadyLoad.Run(subject, rate, _length, first + warm.Commands, cancellation);
    }
}
