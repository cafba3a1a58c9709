namespace PokCases.Web.Demo;

/// <summary>Texts of the demo's own screens.</summary>
internal sealed class DemoTexts;
