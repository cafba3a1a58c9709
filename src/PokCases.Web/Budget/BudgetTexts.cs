namespace PokCases.Web.Budget;

/// <summary>Texts of the breakthrough budget.</summary>
internal sealed class BudgetTexts;
