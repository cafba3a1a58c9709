using PokCases.Domain.Budget;
using PokCases.Web.Shell;

namespace PokCases.Web.Budget;

/// <summary>The colour of a request's state; its word says the same.</summary>
internal static class StateChip
{
    public static ChipKind Of(BudgetRequestState state) => state switch
    {
        BudgetRequestState.Requested or BudgetRequestState.ApprovedOnce => ChipKind.Warning,
        BudgetRequestState.Committed => ChipKind.Info,
        BudgetRequestState.Settled => ChipKind.Positive,
        _ => ChipKind.Plain,
    };
}
