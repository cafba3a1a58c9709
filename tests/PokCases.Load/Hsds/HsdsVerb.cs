using System.CommandLine;
using PokCases.Load.Figures;

namespace PokCases.Load.Hsds;

/// <summary>The verb <c>hsds</c>.</summary>
internal sealed class HsdsVerb : IMeasure
{
    private readonly Option<int> _services = NumberOption.Make("--services", "Services in the file.", usual: 10_000, least: 100);

    public string Name => "hsds";

    public string Description => "Importing a map of help beside parsing the file and inserting the same rows raw, on SQLite; and searching it.";

    public IReadOnlyList<Option> Options => [_services];

    public Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation) =>
        new HsdsMeasure(given.GetValue(_services), settings).Run(cancellation);
}
