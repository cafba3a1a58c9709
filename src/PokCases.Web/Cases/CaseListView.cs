using PokCases.Domain.Cases;
using PokCases.Web.Cases.Finding;

namespace PokCases.Web.Cases;

/// <summary>What the list of cases shows.</summary>
/// <param name="Mine">The viewer's own cases.</param>
/// <param name="Figures">All cases by reference, for the coordinator; null for others.</param>
/// <param name="Closed">How many cases ended how, for the coordinator; empty for others.</param>
/// <param name="MayIntroduce">Whether there is a table to bring a case to.</param>
/// <param name="Today">Today here.</param>
/// <param name="Looking">What is looked for, and what can be.</param>
public sealed record CaseListView(ListPart<CaseRow> Mine, ListPart<FigureRow>? Figures, IReadOnlyDictionary<ClosingOutcome, int> Closed, bool MayIntroduce, DateOnly Today, LookingView Looking);
