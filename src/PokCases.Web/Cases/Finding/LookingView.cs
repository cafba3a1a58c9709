using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Finding;

/// <summary>What somebody looks for in the list of cases, and what there is to choose from.</summary>
/// <param name="Filter">What is looked for.</param>
/// <param name="View">The kept or last search it comes from; null when nothing is looked for.</param>
/// <param name="ViewName">Its name; empty for a search that was not kept.</param>
/// <param name="Kept">The searches that this person kept.</param>
/// <param name="Tables">Tables to choose from.</param>
/// <param name="Organisations">Organisations to choose from.</param>
/// <param name="FoundIn">Per case, what the words were found in.</param>
/// <param name="SaysNothing">Words were typed, none of which can be looked for.</param>
/// <param name="FoundMore">There are more than are shown.</param>
public sealed record LookingView(
    CaseFilter Filter,
    Guid? View,
    string ViewName,
    IReadOnlyList<LookingView.KeptLine> Kept,
    IReadOnlyList<FieldChoice> Tables,
    IReadOnlyList<FieldChoice> Organisations,
    IReadOnlyDictionary<Guid, IReadOnlyList<SearchSource>> FoundIn,
    bool SaysNothing,
    bool FoundMore)
{
    /// <summary>What stays in the address while paging.</summary>
    public string Beside => View is { } id ? $"weergave={id}&" : string.Empty;

    /// <summary>A search that was kept.</summary>
    public sealed record KeptLine(Guid Id, string Name);
}
