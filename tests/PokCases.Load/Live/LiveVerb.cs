using System.CommandLine;
using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>The verb <c>live</c>.</summary>
internal sealed class LiveVerb : IMeasure
{
    private readonly Option<int> _people = NumberOption.Make("--people", "People at the table.", LiveSettings.Usual.People, least: 2);
    private readonly Option<int> _commands = NumberOption.Make("--commands", "Commands in all, one after the other.", LiveSettings.Usual.Commands, least: 1);

    private readonly Option<bool> _single = new("--single") { Description = "Only one command after the other, without load, memory and scale." };

    private readonly Option<bool> _load = new("--load") { Description = "Only the highest load that is held, and what half of it gives." };

    private readonly Option<double?> _at = new("--at") { Description = "Only this many commands a second for half a minute, with --people at the table, after --said contributions; once its server serves, its process id is printed." };

    private readonly Option<int> _said = NumberOption.Make("--said", "Contributions in the item before, with --at.", 0, least: 0);

    public string Name => "live";

    public string Description => "Sessions at work: commands acknowledged, content received by all others, the highest load held, memory and scale, beside a bare SignalR hub.";

    public IReadOnlyList<Option> Options => [_people, _commands, _single, _load, _at, _said];

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        if (given.GetValue(_at) is { } rate)
        {
            return await LoadMeasure.At(rate, given.GetValue(_people), given.GetValue(_said), settings, cancellation);
        }

        if (given.GetValue(_load))
        {
            return await LoadMeasure.Run(settings, cancellation);
        }

        var single = await new LiveMeasure(new LiveSettings(given.GetValue(_people), given.GetValue(_commands), settings.Pairs)).Run(cancellation);
        return given.GetValue(_single)
            ? single
            :
            [
                .. single,
                .. await ServedMeasure.Run(settings, cancellation),
                .. await ScaleMeasure.Run(settings, cancellation),
                .. await MemoryMeasure.Run(settings, cancellation),
                .. await LoadMeasure.Run(settings, cancellation),
            ];
    }
}
