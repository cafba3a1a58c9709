using System.CommandLine;
using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Lists;

/// <summary>The verb <c>lists</c>.</summary>
internal sealed class ListsVerb : IMeasure
{
    private readonly Option<int> _few = NumberOption.Make("--few", "Cases in the small installation.", usual: 100, least: 30);
    private readonly Option<int> _many = NumberOption.Make("--many", "Cases in the large one.", usual: 10_000, least: 100);
    private readonly Option<bool> _sqliteOnly = new("--sqlite-only") { Description = "Leaves PostgreSQL out, also when it is there." };

    public string Name => "lists";

    public string Description => "Lists of cases, the board and search with many cases beside the same with few: how many questions, and how long for the first page.";

    public IReadOnlyList<Option> Options => [_few, _many, _sqliteOnly];

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation)
    {
        var (few, many) = (given.GetValue(_few), given.GetValue(_many));
        return await ListsMeasure.OnBoth("lists", "cases", few, many, settings, FilledCases.With, given.GetValue(_sqliteOnly), cancellation);
    }
}
