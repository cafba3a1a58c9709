using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>The highest load that is held with 30 people, and what half of it gives; the same rate with fewer people, with a thousand pages open, and on a bare hub.</summary>
internal static class LoadMeasure
{
    private const int People = 30;
    private const int ManyConnections = 1000;
    private static readonly TimeSpan _length = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _block = TimeSpan.FromSeconds(10);

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
            rows.AddRange((await BesideBare(table, half, People, first: 0, $"live/half of it, {People} people", settings, cancellation)).Make(acknowledged99: 50, received95: 100, received99: 200));
        }

        foreach (var (people, others) in new[] { (5, 0), (10, 0), (People, ManyConnections - People) })
        {
            await settings.Say($"live: the same rate, {people} people and {others} other sessions");
            await using var table = await TableSubject.Start(people, others, cancellation);
            var warm = await SteadyLoad.Run(table, half, _block, 0, cancellation);
            rows.AddRange((await SteadyLoad.Run(table, half, _length, warm.Commands, cancellation)).Rows($"live/the same rate, {people} people, {people + others} connections"));
        }

        return rows;
    }

    /// <summary>One rate, in an item where so much was said before.</summary>
    public static async Task<IReadOnlyList<Row>> At(double rate, int people, int said, RunSettings settings, CancellationToken cancellation)
    {
        await using var table = await TableSubject.Start(people, others: 0, cancellation);
        await settings.Say(FormattableString.Invariant($"live: process {table.ProcessId} serves"));
        await Say(table, said, cancellation);
        return [.. (await BesideBare(table, rate, people, said, FormattableString.Invariant($"live/{people} people after {said} contributions"), settings, cancellation)).Make()];
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

    // In turn with the bare hub, in blocks: a machine that pauses for a moment spoils one of them.
    private static async Task<SteadyRows> BesideBare(TableSubject table, double rate, int people, int first, string name, RunSettings settings, CancellationToken cancellation)
    {
        await using var bare = await BareSubject.Start(people, contentBytes: 2000, cancellation);
        var (next, nextBare) = (first, 0);
        await Ours();
        await Bare();
        return new SteadyRows(name, await Pairs.Alternate(settings.Pairs, _ => Ours(), _ => Bare()));

        async Task<Steady> Ours()
        {
            var taken = await SteadyLoad.Run(table, rate, _block, next, cancellation);
            next += taken.Commands;
            return taken;
        }

        async Task<Steady> Bare()
        {
            var taken = await SteadyLoad.Run(bare, rate, _block, nextBare, cancellation);
            nextBare += taken.Commands;
            return taken;
        }
    }
}
