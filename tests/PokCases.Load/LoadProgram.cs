using System.CommandLine;
using PokCases.Load.Audit;
using PokCases.Load.Bare;
using PokCases.Load.Commands;
using PokCases.Load.Crash;
using PokCases.Load.Delivery;
using PokCases.Load.Desk;
using PokCases.Load.Faults;
using PokCases.Load.Figures;
using PokCases.Load.Frames;
using PokCases.Load.Hsds;
using PokCases.Load.Lists;
using PokCases.Load.Live;
using PokCases.Load.LogSearch;
using PokCases.Load.Nodes;
using PokCases.Load.Pages;
using PokCases.Load.Stall;

namespace PokCases.Load;

/// <summary>The verbs: one for each measure, <c>all</c>, and what the program itself starts to compare with.</summary>
internal static class LoadProgram
{
    private const int Sound = 0;
    private const int GoalsMissed = 1;

    private static readonly Option<FileInfo?> _json = new("--json") { Description = "Also writes the rows to this file.", Recursive = true };
    private static readonly Option<bool> _strict = new("--strict") { Description = "Exit code 1 when a goal was not reached.", Recursive = true };
    private static readonly Option<int> _seed = new("--seed") { Description = "Where chance begins: the same seed does the same.", DefaultValueFactory = _ => 20261122, Recursive = true };
    private static readonly Option<int?> _cycles = new("--cycles") { Description = "How often, for what goes round; each has its usual number.", Recursive = true };
    private static readonly Option<int> _pairs = Pairs();

    /// <summary>Every measure there is, in the order of <c>all</c>.</summary>
    private static IReadOnlyList<IMeasure> Measures { get; } =
    [
        new LiveVerb(),
        new CommandsVerb(),
        new PagesVerb(),
        new ListsVerb(),
        new DeskVerb(),
        new LogSearchVerb(),
        new HsdsVerb(),
        new CrashVerb(),
        new DeliveryVerb(),
        new FaultsVerb(),
        new FramesVerb(),
        new StallVerb(),
        new NodesVerb(),
        new AuditVerb(),
    ];

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Measures the built server beside something bare. See docs/measurements.md.") { _json, _strict, _seed, _cycles, _pairs };
        foreach (var measure in Measures)
        {
            root.Add(Verb(measure));
        }

        var all = new Command("all", "Every measure there is, each in its usual size.");
        all.SetAction((given, cancellation) => Report(given, Measures.Select(m => (m, root.Parse([m.Name]))), cancellation));
        root.Add(all);
        root.Add(BareHubVerb());
        root.Add(UnloggedServer.Make());
        return await root.Parse(args).InvokeAsync();
    }

    private static Command Verb(IMeasure measure)
    {
        var verb = new Command(measure.Name, measure.Description);
        foreach (var option in measure.Options)
        {
            verb.Add(option);
        }

        verb.SetAction((given, cancellation) => Report(given, [(measure, given)], cancellation));
        return verb;
    }

    private static Command BareHubVerb()
    {
        var urls = new Option<string>("--urls") { Required = true };
        var bare = new Command("bare-hub", "A bare SignalR hub; started by the measures.") { urls };
        bare.Hidden = true;
        bare.SetAction((given, cancellation) => BareHub.Serve(given.GetValue(urls)!, cancellation));
        return bare;
    }

    private static Option<int> Pairs()
    {
        var pairs = NumberOption.Make("--pairs", $"Alternating pairs, for what compares; {Figures.Pairs.Least} or more for figures to write down.", usual: 8, least: 1);
        pairs.Recursive = true;
        return pairs;
    }

    private static async Task<int> Report(ParseResult shared, IEnumerable<(IMeasure Measure, ParseResult Given)> measures, CancellationToken cancellation)
    {
        var settings = new RunSettings(shared.GetValue(_seed), shared.GetValue(_cycles), shared.GetValue(_pairs), Console.Error);
        List<Row> rows = [];
        foreach (var (measure, given) in measures)
        {
            rows.AddRange(await measure.Run(given, settings, cancellation));
            // After each, so that a long run that is broken off leaves what it had.
            if (shared.GetValue(_json) is { } json)
            {
                await RowFile.Write(json.FullName, rows, cancellation);
            }
        }

        await RowTable.Write(Console.Out, rows);
        return shared.GetValue(_strict) && rows.Any(r => r.Reached == false) ? GoalsMissed : Sound;
    }
}
