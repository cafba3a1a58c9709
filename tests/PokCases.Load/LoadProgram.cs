using System.CommandLine;
using PokCases.Load.Figures;
using PokCases.Load.Live;

namespace PokCases.Load;

/// <summary>The verbs: one for each measure, <c>all</c>, and what the program itself starts to compare with.</summary>
internal static class LoadProgram
{
    private const int Sound = 0;
    private const int GoalsMissed = 1;

    public static async Task<int> Run(string[] args)
    {
        var json = new Option<FileInfo?>("--json") { Description = "Also writes the rows to this file.", Recursive = true };
        var strict = new Option<bool>("--strict") { Description = "Exit code 1 when a goal was not reached.", Recursive = true };
        var root = new RootCommand("Measures the built server beside something bare. See docs/measurements.md.") { json, strict };

        var people = Number("--people", "People at the table.", 20, least: 2);
        var commands = Number("--commands", "Commands in all, one after the other.", 200, least: 1);
        var pairs = Number("--pairs", "Alternating pairs of blocks that the commands are spread over.", 8, least: 1);
        var live = new Command("live", "One session: commands acknowledged, and content received by all others, beside a bare SignalR hub.") { people, commands, pairs };
        live.SetAction((given, cancellation) => Report(
            new LiveMeasure(new LiveSettings(given.GetValue(people), given.GetValue(commands), given.GetValue(pairs))).Run, given.GetValue(json), given.GetValue(strict), cancellation));
        root.Add(live);

        var all = new Command("all", "Every measure there is, each in its usual size.");
        all.SetAction((given, cancellation) => Report(new LiveMeasure(LiveSettings.Usual).Run, given.GetValue(json), given.GetValue(strict), cancellation));
        root.Add(all);

        var urls = new Option<string>("--urls") { Required = true };
        var bare = new Command("bare-hub", "A bare SignalR hub; started by the measures.") { urls };
        bare.Hidden = true;
        bare.SetAction((given, cancellation) => BareHub.Serve(given.GetValue(urls)!, cancellation));
        root.Add(bare);

        return await root.Parse(args).InvokeAsync();
    }

    private static Option<int> Number(string name, string description, int usual, int least)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < least)
            {
                result.AddError($"{name} is at least {least}.");
            }
        });
        return option;
    }

    private static async Task<int> Report(Func<CancellationToken, Task<IReadOnlyList<Row>>> measure, FileInfo? json, bool strict, CancellationToken cancellation)
    {
        var rows = await measure(cancellation);
        await RowTable.Write(Console.Out, rows);
        if (json is not null)
        {
            await RowFile.Write(json.FullName, rows, cancellation);
        }

        return strict && rows.Any(r => r.Reached == false) ? GoalsMissed : Sound;
    }
}
