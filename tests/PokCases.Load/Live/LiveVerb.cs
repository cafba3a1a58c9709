using System.CommandLine;
using PokCases.Load.Figures;

namespace PokCases.Load.Live;

/// <summary>The verb <c>live</c>.</summary>
internal sealed class LiveVerb : IMeasure
{
    private readonly Option<int> _people = NumberOption.Make("--people", "People at the table.", LiveSettings.Usual.People, least: 2);
    private readonly Option<int> _commands = NumberOption.Make("--commands", "Commands in all, one after the other.", LiveSettings.Usual.Commands, least: 1);

    public string Name => "live";

    public string Description => "One session: commands acknowledged, and content received by all others, beside a bare SignalR hub.";

    public IReadOnlyList<Option> Options => [_people, _commands];

    public Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation) =>
        new LiveMeasure(new LiveSettings(given.GetValue(_people), given.GetValue(_commands), settings.Pairs)).Run(cancellation);
}
