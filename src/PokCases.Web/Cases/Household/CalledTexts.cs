namespace PokCases.Web.Cases.Household;

/// <summary>What stands in the place of a name.</summary>
internal sealed class CalledTexts;
