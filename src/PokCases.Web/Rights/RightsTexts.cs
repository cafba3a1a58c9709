namespace PokCases.Web.Rights;

/// <summary>Texts of residents' rights.</summary>
internal sealed class RightsTexts;
