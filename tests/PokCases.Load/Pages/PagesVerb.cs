using System.CommandLine;
using PokCases.Load.Figures;

namespace PokCases.Load.Pages;

/// <summary>The verb <c>pages</c>.</summary>
internal sealed class PagesVerb : IMeasure
{
    private readonly Option<int> _rows = NumberOption.Make("--rows", "Rows on the pages, where the number of questions is compared.", usual: 100, least: 3);

    public string Name => "pages";

    public string Description => "Pages as they are beside the same pages without sign-in and log; and whether more rows take more questions.";

    public IReadOnlyList<Option> Options => [_rows];

    public async Task<IReadOnlyList<Row>> Run(ParseResult given, RunSettings settings, CancellationToken cancellation) =>
    [
        .. await PagesMeasure.Rates(settings, cancellation),
        .. await PagesMeasure.Questions(given.GetValue(_rows), cancellation),
    ];
}
