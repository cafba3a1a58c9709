namespace PokCases.Web.HelpMap;

/// <summary>Texts of the map of help.</summary>
internal sealed class HelpMapTexts;
