using System.CommandLine;
using PokCases.Load.Figures;
using PokCases.Load.Lists;

namespace PokCases.Load.Desk;

/// <summary>The verb <c>desk</c>.</summary>
internal sealed class DeskVerb : IMeasure
{
    private readonly Option<int> _few = NumberOption.Make("--few", "Contacts in the small installation.", usual: 1_000, least: 200);
    private readonly Option<int> _many = NumberOption.Make("--many", "Contacts in the large one.", usual: 100_000, least: 1_000);
    private readonly Option<bool> _sqliteOnly = new("--sqlite-only") { Description = "Leaves PostgreSQL out, also when it is there." };

    public string Name => "desk";

    public string Description => "Day, week, matters and search of one legal advisor with many contacts beside the same with few: how many questions, and how long for a page.";

    public IReadOnlyList<Option> Options => [_few, _many, _sqliteOnly];

    public Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation) =>
        ListsMeasure.OnBoth("desk", "contacts", given.GetValue(_few), given.GetValue(_many), settings, FilledDesk.With, given.GetValue(_sqliteOnly), cancellation);
}
