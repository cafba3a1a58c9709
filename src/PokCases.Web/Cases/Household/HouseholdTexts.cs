namespace PokCases.Web.Cases.Household;

/// <summary>Texts of a case's household.</summary>
internal sealed class HouseholdTexts;
