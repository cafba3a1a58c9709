using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>Whether a delivered change costs more with more people at the table, or with more sessions elsewhere.</summary>
internal static class ScaleMeasure
{
    private const int WarmUp = 60;
    private const int Commands = 20;
    private const double Most = 1.15;

    public static async Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation) =>
    [
        .. await Compare("30 people", (30, 0), "5 people", (5, 0), settings, cancellation),
        .. await Compare("1,000 other sessions", (10, 1000), "10 other sessions", (10, 10), settings, cancellation),
    ];

    private static async Task<IEnumerable<Row>> Compare(string many, (int People, int Others) large, string few, (int People, int Others) small, RunSettings settings, CancellationToken cancellation)
    {
        await settings.Say($"live: {many} beside {few}");
        await using var ours = await TableSubject.Start(large.People, large.Others, cancellation);
        await using var other = await TableSubject.Start(small.People, small.Others, cancellation);
        await Block(ours, large.People, 0, WarmUp, cancellation);
        await Block(other, small.People, 0, WarmUp, cancellation);
        var pairs = await Pairs.Alternate(
            settings.Pairs,
            pair => Block(ours, large.People, WarmUp + (pair * Commands), Commands, cancellation),
            pair => Block(other, small.People, WarmUp + (pair * Commands), Commands, cancellation));
        return new PairRows($"live/{many}", few, pairs).Processor("delivered change", Most);
    }

    private static Task<Taken> Block(TableSubject subject, int people, int first, int commands, CancellationToken cancellation) =>
        Taken.By(subject.Processor, async () =>
        {
            for (var i = 0; i < commands; i++)
            {
                await subject.Share(first + i, cancellation);
            }

            return commands * people;
        });
}
