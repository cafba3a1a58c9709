using PokCases.Load.Figures;
using PokCases.Load.Live;

namespace PokCases.Load.Stall;

/// <summary>The verb <c>stall</c>.</summary>
internal sealed class StallVerb : IMeasure
{
    private const double MostHeldMegabytes = 1;
    private const double MostSecondsUnread = 10;
    private const double MostSecondsToComplete = 2;
    private const double MostMilliseconds = 200;
    private const double Megabyte = 1024 * 1024;

    public string Name => "stall";

    public string Description => "One of twenty people stops reading while more than 8 MB is produced: what the others notice, what the server holds, and how soon all is there again; beside the same run in which nobody stops.";

    public async Task<IReadOnlyList<Row>> Run(System.CommandLine.ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        var size = StallSettings.Usual;
        List<(StallOutcome Stalled, StallOutcome Read)> pairs = [];
        var count = settings.Cycles ?? Pairs.Least;
        for (var pair = 0; pair < count; pair++)
        {
            var first = pair % 2 == 1 ? await new StallRun(size).Run(stalls: false, cancellation) : null;
            var stalled = await new StallRun(size).Run(stalls: true, cancellation);
            pairs.Add((stalled, first ?? await new StallRun(size).Run(stalls: false, cancellation)));
            await settings.Say(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"stall: {pair + 1} of {count} pairs, unread ended after at most {stalled.Ended.Max():F1} s, complete again in {stalled.Complete:F2} s"));
        }

        return Rows(pairs, size);
    }

    private static IReadOnlyList<Row> Rows(List<(StallOutcome Stalled, StallOutcome Read)> pairs, StallSettings size)
    {
        var unread = new Spread(pairs.Select(p => (p.Stalled.WhileUnread - p.Read.WhileUnread) / Megabyte / size.Multiplied));
        var producing = new Spread(pairs.Select(p => (p.Stalled.WhileProducing - p.Read.WhileProducing) / Megabyte / size.Multiplied));
        return
        [
            new("stall/people at the table", StallSettings.People, "people"),
            new("stall/pairs of runs", pairs.Count, "pairs"),
            new("stall/connections and answers that stall, of one person", size.Multiplied, "each"),
            Row.AtLeast("stall/produced meanwhile, least", pairs.Min(p => p.Stalled.Produced) / Megabyte, "MB", StallSettings.LeastProduced / Megabyte),
            .. Times("stall/others, acknowledged", pairs, d => d.Acknowledged),
            .. Times("stall/others, received by all of them", pairs, d => d.Received),
            .. unread.Rows("stall/held for one that stalls, while its answer is unread", "MB", MostHeldMegabytes),
            .. producing.Rows("stall/held for one that stalls, after all was produced", "MB", MostHeldMegabytes),
            new("stall/unread response ended after, most", pairs.Max(p => p.Stalled.Ended.Max()), "s", MostSecondsUnread),
            new("stall/hub connections kept", pairs.Average(p => (double)p.Stalled.HubsKept / size.Multiplied) * 100, "%"),
            new("stall/complete after reading again, most", pairs.Max(p => p.Stalled.Complete), "s", MostSecondsToComplete),
        ];
    }

    private static IEnumerable<Row> Times(string name, List<(StallOutcome Stalled, StallOutcome Read)> pairs, Func<Live.Delivery, double> time)
    {
        var stalled = new Spread(pairs.SelectMany(p => p.Stalled.Others).Select(time));
        var read = new Spread(pairs.SelectMany(p => p.Read.Others).Select(time));
        var ratio = new Spread(pairs.Select(p => new Spread(p.Stalled.Others.Select(time)).Median / new Spread(p.Read.Others.Select(time)).Median));
        return
        [
            new($"{name} p50", stalled.Median, "ms"),
            new($"{name} p99", stalled.At(99), "ms", MostMilliseconds),
            new($"{name} p99, when nobody stalls", read.At(99), "ms"),
            new($"{name} p50 ÷ when nobody stalls, median", ratio.Median, "ratio"),
        ];
    }
}
