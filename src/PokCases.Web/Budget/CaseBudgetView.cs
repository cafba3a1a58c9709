using PokCases.Web.Cases;

namespace PokCases.Web.Budget;

/// <summary>What a case asked from the breakthrough budget.</summary>
/// <param name="Head">The case's head.</param>
/// <param name="Year">This year.</param>
/// <param name="IsOpen">Whether the table has a budget this year.</param>
/// <param name="Viewer">Who looks.</param>
/// <param name="Requests">The latest first.</param>
public sealed record CaseBudgetView(CaseHeadView Head, int Year, bool IsOpen, Guid Viewer, IReadOnlyList<RequestView> Requests)
{
    public string Path => BudgetModule.CasePath(Head.Reference);
}
