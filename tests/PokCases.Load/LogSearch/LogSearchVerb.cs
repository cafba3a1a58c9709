using System.CommandLine;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.LogSearch;

/// <summary>The verb <c>log</c>.</summary>
internal sealed class LogSearchVerb : IMeasure
{
    private readonly Option<int> _entries = NumberOption.Make("--entries", "Entries of the log.", usual: 1_000_000, least: 1000);

    public string Name => "log";

    public string Description => "Searching a large log on SQLite: how long it takes to make it searchable, and how long each search takes.";

    public IReadOnlyList<Option> Options => [_entries];

    public Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation) =>
        new LogSearchMeasure(given.GetValue(_entries), settings).Run(new DataOnDisk(), cancellation);
}
