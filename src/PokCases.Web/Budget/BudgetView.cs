using PokCases.Domain.Budget;
using PokCases.Domain.Tables;
using PokCases.Web.Shell;

namespace PokCases.Web.Budget;

/// <summary>A table's budget of a year.</summary>
/// <param name="Table">The table.</param>
/// <param name="Year">The year that is shown.</param>
/// <param name="Budget">Null when it was not opened.</param>
/// <param name="Years">All years with a budget.</param>
/// <param name="Requests">The latest first.</param>
/// <param name="Movements">The latest first.</param>
/// <param name="Manages">Whether the viewer may put money in and carry it over.</param>
/// <param name="SeesRequests">Whether the viewer may read what a request says.</param>
/// <param name="Trouble">A form that broke a rule.</param>
public sealed record BudgetView(
    Table Table,
    int Year,
    TableBudget? Budget,
    IReadOnlyList<int> Years,
    IReadOnlyList<BudgetView.RequestRow> Requests,
    IReadOnlyList<BudgetView.MovementRow> Movements,
    bool Manages,
    bool SeesRequests,
    FormTrouble? Trouble)
{
    public string Path => BudgetModule.PathOf(Table.Id);

    public sealed record RequestRow(Guid Id, string Reference, long Cents, BudgetRequestState State, bool IsWeighed, DateTimeOffset RequestedAt, long PaidCents);

    /// <summary>An entry. Its amount is what the balance changed by, or what was paid; its reason is empty for who may not read what requests say.</summary>
    public sealed record MovementRow(int Number, BudgetMovementKind Kind, long Cents, string? Reference, string Reason, bool Overdraws, string By, DateTimeOffset At);
}
