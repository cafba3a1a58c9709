namespace PokCases.Web.Cases.Plan;

/// <summary>Texts of the plan of a case.</summary>
internal sealed class PlanTexts;
